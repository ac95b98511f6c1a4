import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgementLink } from '#src/minutes/acknowledgement-link.ts';
import { directoryFile, marit } from '../../support/directory-builder.ts';
import { textOf } from '../../support/discussing.ts';
import { type Activity, type FakeTeams, type Message, type Person, startFakeTeams } from '../../support/fake-teams.ts';
import { type FreshDatabase, freshDatabase } from '../../support/postgres.ts';
import { type ProductProcess, startProduct } from '../../support/product-process.ts';
import { requiresPostgres } from '../../support/requires.ts';
import { importSample, type Scene, showing, TITLE } from '../../support/scene.ts';

const TEAMS = 8;
const SECRET = 'a secret of the tests';
const tomasz = { name: 'Tomasz Zieliński', email: 'tomasz.zielinski@example.org', deputy: true };

requiresPostgres('Two processes of the product that start together on one empty PostgreSQL', function () {
  this.timeout(90_000);
  let folder: string;
  let database: FreshDatabase;
  let teams: FakeTeams;
  let processes: readonly ProductProcess[];
  let priya: Person;
  let root: Message;
  let clicked: Activity;
  let number = 0;

  const shown = (...words: readonly string[]): Promise<Message> =>
    teams.until(() => showing(teams.messages(root.conversationId), ...words));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'two-processes-'));
    database = await freshDatabase();
    teams = await startFakeTeams();
    const tenant = teams.tenant();
    priya = tenant.person('Priya Shah');
    const olivia = tenant.person('Olivia Grant');
    const organisations = join(folder, 'organisations.json');
    const leads = { tenantIds: [tenant.id], safeguardingLeads: [marit, tomasz] };
    writeFileSync(organisations, JSON.stringify(directoryFile(leads)));
    const settings = {
      DATABASE_URL: database.url,
      ORGANISATIONS_FILE: organisations,
      ATTACHMENT_HOSTS: '127.0.0.1',
      SIGNING_SECRET: SECRET,
      PUBLISHERS: `${tenant.id}/${olivia.aadObjectId}`,
    };
    const started = ['one', 'two'].map((name) => startProduct({ ...settings, DATA_DIR: join(folder, name) }));
    processes = await Promise.all(started);
    teams.connectTo(processes[0]?.url ?? '');
    await olivia.installApp();
    const made = Array.from({ length: TEAMS }, (_, index) => tenant.team(`Team ${index + 1}`));
    for (const team of made) {
      team.add(priya);
      await team.installApp({ by: priya });
    }
    await olivia.clicks('Publish', { on: await importSample({ service: { teams }, olivia } as unknown as Scene) });
    const roots = () =>
      made.flatMap((team) =>
        team
          .channel()
          .threads()
          .filter((thread) => textOf([thread.root]).includes(TITLE)),
      );
    await teams.until(() => roots().length >= TEAMS);
    assert.equal(roots().length, TEAMS, 'each channel has the briefing once');
    root = (roots()[0] as { root: Message }).root;
    clicked = (await priya.clicks('Start discussion', { on: root })).answer.activity;
    await shown('Point 1 of 5');
  });
  after(async () => {
    await Promise.all(processes.map((one) => one.end()));
    await teams.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  /** Presses a button of the open discussion at one of the two processes; answers what is said or shown. */
  const press = async (at: number, verb: string, data: object): Promise<string> => {
    number += 1;
    const activity = { ...clicked, id: `pressed-${number}`, value: { action: { type: 'Action.Execute', verb, data } } };
    const { url } = processes[at] as ProductProcess;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
    return answer.text();
  };
  const rows = async (query: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return (await client.query(query).finally(() => client.end())).rows;
  };
  const discussionId = async (): Promise<string> => String((await rows('SELECT id FROM discussion'))[0]?.['id']);

  it('bring it to this version’s schema once, and are both ready', async () => {
    const names = (await rows('SELECT name FROM kysely_migration')).map((row) => row['name']);
    assert.equal(new Set(names).size, names.length);
    for (const { url } of processes) assert.equal((await fetch(`${url}/health/ready`)).status, 200);
  });

  it('move a discussion on once where the facilitator’s click comes to both at once', async () => {
    const id = await discussionId();
    for (const point of [0, 1, 2, 3]) {
      const move = { discussionId: id, point };
      const answers = await Promise.all([0, 1, 0, 1].map((at) => press(at, 'nextPoint', move)));
      assert.equal(answers.filter((text) => text.includes(`Point ${point + 2} of 5 is below`)).length, 1);
      assert.equal(answers.filter((text) => text.includes('moved this discussion on already')).length, 3);
      await shown(`Point ${point + 2} of 5`);
    }
    const cards = teams.messages(root.conversationId).filter((one) => one.card);
    const points = cards.flatMap((one) => /Point \d of 5/u.exec(one.reading.text)?.[0] ?? []);
    const each = [1, 2, 3, 4, 5].map((point) => `Point ${point} of 5`);
    assert.deepEqual(points, each, 'each point has one card');
  });

  it('minute every response that either showed as recorded, where the other finishes and approves beside it', async () => {
    const id = await discussionId();
    const recorded: string[] = [];
    let going = true;
    const respond = async (at: number) => {
      for (let index = 0; going && index < 200; index += 1) {
        const response = `Response ${index} at process ${at}.`;
        const data = { discussionId: id, point: 4, nonce: `${at}-${index}`, saidBy: 'me', nameless: 'false', response };
        const answer = await press(at, 'sendResponse', data);
        if (answer.includes('Your response is recorded')) recorded.push(response);

        if (answer.includes('This discussion is finished')) break;
      }
    };
    const responding = [respond(0), respond(1)];
    await teams.until(() => recorded.length > 6);
    await press(1, 'finish', { discussionId: id });
    await press(0, 'approve', { discussionId: id, page: 1 });
    going = false;
    await Promise.all(responding);
    const [minutes] = await rows('SELECT content FROM minutes');
    const { points } = JSON.parse(String(minutes?.['content'])) as { points: { responses: { text: string }[] }[] };
    assert.deepEqual(points.flatMap((point) => point.responses.map((one) => one.text)).toSorted(), recorded.toSorted());
  });

  it('send each lead and deputy one email between them, and either takes the receipt', async () => {
    const sent = "SELECT id FROM delivery WHERE state = 'sent'";
    await teams.until(async () => (await rows(sent)).length === 2);
    const mails = globSync(join(folder, '*', 'outbox', '*.eml'));
    assert.equal(mails.length, 2);
    for (const { url } of processes) {
      const links = { publicUrl: url, secret: SECRET };
      for (const { id } of await rows(sent))
        assert.equal((await fetch(acknowledgementLink(links, id as DeliveryId), { method: 'POST' })).status, 200);
    }
    const acknowledged = await rows("SELECT seq FROM audit_entry WHERE what = 'minutes.acknowledged'");
    assert.equal(acknowledged.length, 2);
  });
});
