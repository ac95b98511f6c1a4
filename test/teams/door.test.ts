import assert from 'node:assert/strict';
import type { Activity, TurnContext } from 'botbuilder';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { doorTo } from '#src/teams/door.ts';
import type { TeamsTransport } from '#src/teams/transport.ts';

type Sender = Awaited<ReturnType<TeamsTransport['authenticate']>>;

const activity = (differing: Record<string, unknown> = {}) => ({
  type: 'message',
  id: '1',
  serviceUrl: 'https://smba.example.org/uk/',
  channelId: 'msteams',
  from: { id: '29:priya', aadObjectId: 'priya' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:chat', tenantId: 'Tenant-A' },
  text: 'help',
  ...differing,
});

describe('The door', () => {
  let ran: Activity[];
  let faults: string[];
  let authenticate: () => Promise<Sender>;
  let runTurn: () => Promise<{ status: number; body?: unknown } | undefined>;
  let tenants: ReadonlySet<string> | undefined;

  beforeEach(() => {
    ran = [];
    faults = [];
    authenticate = async () => ({ claimsIdentity: { getClaimValue: () => null } }) as unknown as Sender;
    runTurn = async () => undefined;
    tenants = new Set(['tenant-a']);
  });

  const knock = (body: unknown, authorization = 'Bearer token') => {
    const transport = {
      authenticate: () => authenticate(),
      serves: (serviceUrl: string) => serviceUrl.startsWith('https://smba.example.org/'),
      runTurn: async (_sender: Sender, received: Activity, logic: (context: TurnContext) => Promise<void>) => {
        ran.push(received);
        await logic({} as TurnContext);
        return runTurn();
      },
    } as unknown as TeamsTransport;
    const telemetry = { ...noTelemetry, fault: (where: string) => faults.push(where) };
    return doorTo({ transport, tenants, bot: { run: async () => true }, telemetry })(body, authorization);
  };

  it('lets an activity in that is whole, vouched for, and of an allowed tenant', async () => {
    assert.deepEqual(await knock(activity()), { status: 200 });
    assert.equal(ran.length, 1);
  });

  it('gives an invoke its answer', async () => {
    runTurn = async () => ({ status: 200, body: { statusCode: 200 } });
    assert.deepEqual(await knock(activity({ type: 'invoke' })), { status: 200, body: { statusCode: 200 } });
  });

  const notActivities: readonly (readonly [what: string, body: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'message'],
    ['a list', []],
    ['an empty object', {}],
    ['one without a type', activity({ type: undefined })],
    ['one without a serviceUrl', activity({ serviceUrl: undefined })],
    ['one whose serviceUrl is no address', activity({ serviceUrl: 'file:///etc/passwd' })],
    ['one without a sender', activity({ from: undefined })],
    ['one whose sender has no id', activity({ from: {} })],
    ['one without a recipient', activity({ recipient: undefined })],
    ['one without a conversation', activity({ conversation: undefined })],
    ['one whose conversation has no id', activity({ conversation: { tenantId: 'tenant-a' } })],
    ['one whose conversation id has no end', activity({ conversation: { id: 'a'.repeat(501), tenantId: 'tenant-a' } })],
    ['one whose text is a number', activity({ text: 7 })],
    ['one whose new members are no list', activity({ membersAdded: {} })],
    ['one of whose new members is nobody', activity({ membersAdded: [{ id: '29:ana' }, null] })],
    ['one of whose lost members has no id', activity({ membersRemoved: [{}] })],
    ['one whose attachments are no list', activity({ attachments: {} })],
  ];

  for (const [what, body] of notActivities)
    it(`answers 400 to ${what}`, async () => {
      assert.deepEqual(await knock(body), { status: 400 });
      assert.deepEqual(ran, []);
    });

  it('answers 401 whatever is wrong with the credentials, and runs nothing', async () => {
    authenticate = () => Promise.reject(new Error('Unauthorized. Invalid AppId passed on token: secret'));
    assert.deepEqual(await knock(activity()), { status: 401 });
    assert.deepEqual(await knock(activity(), ''), { status: 401 });
    assert.deepEqual(ran, []);
  });

  it('answers 403 to a foreign tenant with good credentials, and to one that is not said', async () => {
    assert.deepEqual(await knock(activity({ conversation: { id: 'c', tenantId: 'another' } })), { status: 403 });
    assert.deepEqual(await knock(activity({ conversation: { id: 'c' } })), { status: 403 });
    assert.deepEqual(ran, []);
  });

  it('answers 403 to what would be answered elsewhere than at Microsoft Teams, with and without an app id', async () => {
    const elsewhere = activity({ serviceUrl: 'https://example.org/' });
    assert.deepEqual(await knock(elsewhere), { status: 403 });
    tenants = undefined;
    assert.deepEqual(await knock(elsewhere), { status: 403 });
    assert.deepEqual(ran, []);
  });

  it('knows the tenant from the channel’s data where the conversation does not say it', async () => {
    const channelData = { tenant: { id: 'tenant-a' } };
    assert.deepEqual(await knock(activity({ conversation: { id: 'c' }, channelData })), { status: 200 });
  });

  it('lets every tenant in only where that was chosen, for local use', async () => {
    tenants = undefined;
    assert.deepEqual(await knock(activity({ conversation: { id: 'c', tenantId: 'another' } })), { status: 200 });
  });

  it('answers 200 to a turn that failed, for Microsoft Teams would only send it again; no word of it leaves', async () => {
    runTurn = () => Promise.reject(new Error('SQLITE_FULL: a response'));
    assert.deepEqual(await knock(activity()), { status: 200 });
    assert.deepEqual(faults, ['turn']);
  });
});
