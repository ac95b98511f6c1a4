import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { directoryFile } from '../../support/directory-builder.ts';
import { answered, responds, textOf } from '../../support/discussing.ts';
import { type FakeTeams, type Message, type Person, startFakeTeams, type Team } from '../../support/fake-teams.ts';
import { type Product, startProduct } from '../../support/product.ts';
import { importSample, type Scene, showing, TITLE } from '../../support/scene.ts';
import { type SmtpInbox, smtpInbox } from '../../support/smtp-inbox.ts';

const TEAMS = 12;
/** Whoever stops a process waits ten seconds before it is killed. */
const PATIENCE_MS = 10_000;

describe('Stopping the product (SIGTERM), and starting it after a kill', function () {
  this.timeout(150_000);
  let folder: string;
  let teams: FakeTeams;
  let inbox: SmtpInbox;
  let product: Product;
  let olivia: Person;
  let places: readonly { readonly team: Team; readonly ana: Person }[];

  const start = async (more: Readonly<Record<string, string>> = {}): Promise<void> => {
    product = await startProduct({
      DATA_DIR: folder,
      ORGANISATIONS_FILE: join(folder, 'organisations.json'),
      ATTACHMENT_HOSTS: '127.0.0.1',
      PUBLISHERS: `${olivia.tenant.id}/${olivia.aadObjectId}`,
      SMTP_URL: inbox.url,
      ...more,
    });
    teams.connectTo(product.address);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stopping-'));
    teams = await startFakeTeams();
    inbox = await smtpInbox();
    const tenant = teams.tenant();
    olivia = tenant.person('Olivia Grant');
    writeFileSync(join(folder, 'organisations.json'), JSON.stringify(directoryFile({ tenantIds: [tenant.id] })));
    places = Array.from({ length: TEAMS }, (_, index) => {
      const team = tenant.team(`Team ${index + 1}`);
      const ana = tenant.person(`Ana Ferreira ${index + 1}`);
      team.add(ana);
      return { team, ana };
    });
    await start();
    await olivia.installApp();
    for (const { team, ana } of places) await team.installApp({ by: ana });
  });
  afterEach(async () => {
    await product.end('SIGKILL');
    await teams.close();
    await inbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const publish = async (): Promise<void> => {
    const scene = { service: { teams }, olivia } as unknown as Scene;
    await olivia.clicks('Publish', { on: await importSample(scene) });
  };
  const briefingsIn = (team: Team): readonly Message[] =>
    team
      .channel()
      .threads()
      .map(({ root }) => root)
      .filter((root) => root.card !== undefined && textOf([root]).includes(TITLE));
  const posted = () => places.filter(({ team }) => briefingsIn(team).length > 0).length;
  const eachOnce = () => places.every(({ team }) => briefingsIn(team).length === 1);
  const posting = () => teams.requests.filter((one) => one.operation === 'create').length;

  it('ends within ten seconds while it posts, begins nothing new, and the next process goes on at once and repeats nothing', async () => {
    teams.failNext({ with: { slowByMs: 900 }, doing: 'create', times: Number.POSITIVE_INFINITY });
    await publish();
    await teams.until(() => posting() >= 1, 30_000);
    const { code, ms } = await product.end('SIGTERM');
    assert.equal(code, 0);
    assert.ok(ms < PATIENCE_MS, `${ms} ms`);
    const before = posting();
    await pause(500);
    assert.equal(posting(), before);
    teams.recover();
    await start();
    // Leases last a minute: without them given back, this would take as long.
    await teams.until(() => posted() === TEAMS, 30_000);
    assert.ok(eachOnce());
    await teams.until(() => textOf(olivia.chat.messages()).includes(`${TEAMS} of ${TEAMS} channels posted`), 30_000);
  });

  it('lets a turn that is under way come to its end, and takes no other', async () => {
    await publish();
    await teams.until(() => posted() === TEAMS, 30_000);
    const [{ team, ana }] = places as [{ team: Team; ana: Person }];
    await ana.clicks('Start discussion', { on: briefingsIn(team)[0] as Message });
    const point = await teams.until(() => showing(team.channel().messages(), 'Point 1 of 5'), 30_000);
    await product.end('SIGTERM');
    await start();
    // Who she is has to be asked anew, and Microsoft Teams takes its time.
    teams.failNext({ with: { slowByMs: 2_000 }, doing: 'read members' });
    const responding = responds(ana, point, 'We check files.');
    await teams.until(() => teams.requests.at(-1)?.operation === 'read members', 30_000);
    const ending = product.end('SIGTERM');
    await pause(300);
    await assert.rejects(fetch(`${product.address}/health/live`));
    assert.match(answered(await responding), /Your response is recorded/u);
    const { code, ms } = await ending;
    assert.equal(code, 0);
    assert.ok(ms < PATIENCE_MS, `${ms} ms`);
  });

  it('ends within ten seconds while Microsoft Teams says nothing; what it was posting is asked about at once afterwards', async () => {
    teams.failNext({ with: 'hang-after-accepting', doing: 'create', times: 1 });
    await publish();
    await teams.until(() => posted() === TEAMS, 30_000);
    const { code, ms } = await product.end('SIGTERM');
    assert.equal(code, 0);
    assert.ok(ms < PATIENCE_MS, `${ms} ms`);
    await start();
    await teams.until(() => textOf(olivia.chat.messages()).includes('1 channel to look at'), 30_000);
    assert.ok(eachOnce());
  });

  it('ends even where nobody reads its log any more', async () => {
    await product.end('SIGKILL');
    await start({ LOG_LEVEL: 'info' });
    product.stopReading();
    writeFileSync(join(folder, 'organisations.json'), '{}');
    await pause(2_500);
    const { code, ms } = await product.end('SIGTERM');
    assert.equal(code, 0);
    assert.ok(ms < PATIENCE_MS, `${ms} ms`);
  });

  it('goes on at once after a kill: what was being posted is asked about, and what was not begun is posted', async () => {
    teams.failNext({ with: 'hang-after-accepting', doing: 'create', times: 2 });
    await publish();
    await teams.until(() => posted() >= 2, 30_000);
    await product.end('SIGKILL');
    teams.recover();
    await start();
    await teams.until(() => posted() === TEAMS, 30_000);
    // The progress card may have been interrupted as well, and is brought again.
    await olivia.says('publish');
    await teams.until(() => / channels? to look at/u.test(textOf(olivia.chat.messages())), 30_000);
    assert.ok(eachOnce());
  });
});
