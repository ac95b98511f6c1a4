import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { type Turn, turnOf } from '#src/teams/turn.ts';
import { Scene } from '#test/support/fake-teams/scene.ts';
import type { Activity, Person } from '#test/support/fake-teams.ts';

/** Activities as Microsoft Teams sends them, each read as a turn. */
describe('A turn', () => {
  const scene = new Scene();
  let priya: Person;
  let world: Awaited<ReturnType<Scene['world']>>;

  beforeEach(async () => {
    await scene.open();
    world = await scene.world(['ChannelMessage.Read.Group']);
    priya = world.priya;
  });
  afterEach(() => scene.close());

  const read = (activity: unknown): Turn => turnOf({ activity } as TurnContext);
  /** What the bot heard last, changed as the test needs. */
  const heard = (change: Partial<Activity> = {}): Turn => read({ ...scene.bot.heard.at(-1), ...change });

  it('in a channel knows the team, the channel and the thread', async () => {
    await priya.says('next', { in: world.channel, mentioningBot: true });
    const turn = heard();
    assert.equal(turn.where, 'channel');
    assert.deepEqual([turn.teamId, turn.channelId], [world.duty.id, world.channel.id]);
    assert.match(turn.here.conversationId, /;messageid=/u);
    assert.deepEqual([turn.here.tenantId, turn.here.serviceUrl], [world.tenant.id, scene.teams.serviceUrl]);
    assert.deepEqual([turn.text, turn.toBot], ['next', true]);
    assert.ok(turn.activityId);
  });

  it('knows what was said among colleagues from what was said to the bot', async () => {
    await priya.says('next', { in: world.channel });
    assert.equal(heard().toBot, false);
  });

  it('in a personal chat is always to the bot, and has no team', async () => {
    await priya.installApp();
    await priya.says('help', { in: priya.chat });
    const turn = heard();
    assert.deepEqual([turn.where, turn.toBot, turn.teamId, turn.channelId], ['personal', true, undefined, undefined]);
  });

  it('in a meeting chat has no team either', async () => {
    const meeting = world.tenant.meeting('Team meeting', { organiser: priya });
    await meeting.installApp({ by: priya });
    await priya.says('start', { in: meeting, mentioningBot: true });
    const turn = heard();
    assert.deepEqual([turn.where, turn.toBot, turn.teamId], ['chat', true, undefined]);
  });

  it('knows the person by tenant and Entra object id, in lower case, the same wherever they are', async () => {
    await priya.says('next', { in: world.channel, mentioningBot: true });
    const { person } = heard();
    assert.equal(person.id, `${world.tenant.id}/${priya.aadObjectId}`.toLowerCase());
    assert.deepEqual([person.userId, person.known], [priya.id, true]);
  });

  it('without an object id is not sure who it is, which the roster has to say', async () => {
    await priya.says('next', { in: world.channel, mentioningBot: true });
    const { person } = heard({ from: { id: priya.id } });
    assert.deepEqual([person.known, person.name], [false, '']);
    assert.equal(person.id, `${world.tenant.id}/${priya.id}`.toLowerCase());
  });

  it('takes the tenant from the channel’s data where the conversation does not say it', async () => {
    await priya.says('next', { in: world.channel, mentioningBot: true });
    const { conversation } = scene.bot.heard.at(-1) ?? {};
    const turn = heard({ conversation: { ...(conversation as object), tenantId: undefined } } as Partial<Activity>);
    assert.equal(turn.here.tenantId, world.tenant.id);
  });

  it('in a channel that nothing names takes it from the conversation, without its thread', () => {
    const turn = read({
      type: 'message',
      serviceUrl: 'https://smba.example.org/uk/',
      from: { id: '29:priya' },
      recipient: { id: '28:bot' },
      conversation: { id: '19:general@thread.tacv2;messageid=1', conversationType: 'channel' },
    });
    assert.deepEqual([turn.where, turn.channelId, turn.teamId], ['channel', '19:general@thread.tacv2', undefined]);
    assert.deepEqual([turn.here.tenantId, turn.activityId, turn.text], ['', '', '']);
  });

  it('takes the chosen channel when the app was added to a team', () => {
    const turn = read({
      type: 'installationUpdate',
      serviceUrl: 'https://smba.example.org/uk/',
      from: { id: '29:priya' },
      recipient: { id: '28:bot' },
      conversation: { id: '19:general@thread.tacv2', conversationType: 'channel', tenantId: 'tenant' },
      channelData: { team: { id: '19:team' }, settings: { selectedChannel: { id: '19:chosen@thread.tacv2' } } },
    });
    assert.deepEqual([turn.teamId, turn.channelId], ['19:team', '19:chosen@thread.tacv2']);
  });
});
