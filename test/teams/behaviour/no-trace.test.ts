import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { directoryFile } from '../../support/directory-builder.ts';
import { textOf } from '../../support/discussing.ts';
import { type FakeTeams, type Message, type Person, startFakeTeams } from '../../support/fake-teams.ts';
import { importSample, type Scene, showing, TITLE } from '../../support/scene.ts';

/** Words that only colleagues say to each other, in every place where the bot may hear them. */
const MARK = 'quagga';
const FOR_THE_MINUTES = 'We ask the college for a named contact.';

type Listener = { readonly url: string; readonly log: () => string; end(): Promise<void> };

/** The product in a process of its own, which says all that it can say. */
const startTalkative = async (settings: Readonly<Record<string, string>>): Promise<Listener> => {
  const { PATH, NODE_V8_COVERAGE } = process.env;
  const env = { PATH, NODE_V8_COVERAGE, PORT: '0', ATTACHMENT_HOSTS: '127.0.0.1', LOG_LEVEL: 'trace', ...settings };
  const child = spawn(process.execPath, [resolve('src/main.ts')], { env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
  while (!said.includes('Listening on ')) await once(child.stdout, 'data');
  const end = async () => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  return { url: /Listening on (\S+)/u.exec(said)?.[1] ?? '', log: () => said, end };
};

/** Every value of every column of every table, as "table.column: value". */
const everyValue = (file: string): string[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const values = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .flatMap((row) => Object.entries(row).map(([column, value]) => `${name}.${column}: ${value}`)),
  );
  database.close();
  return values;
};

const holding = (bytes: Buffer, words: readonly string[]): string[] => {
  const text = bytes.toString('latin1').toLowerCase();
  return words.filter((word) => text.includes(word.toLowerCase()));
};

describe('Chat that is not meant for the bot', () => {
  let folder: string;
  let teams: FakeTeams;
  let bot: Listener;
  let stranger: Person;
  /** What nobody may be able to tell from what is kept: the words, who said them, and where nobody else speaks. */
  const unkept: string[] = [MARK];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'no-trace-'));
    teams = await startFakeTeams();
    const tenant = teams.tenant();
    const [olivia, priya, ana] = ['Olivia Grant', 'Priya Shah', 'Ana Ferreira'].map((name) => tenant.person(name)) as [
      Person,
      Person,
      Person,
    ];
    stranger = tenant.person('Wilhelmina Quaggaherd');
    const organisations = join(folder, 'organisations.json');
    writeFileSync(organisations, JSON.stringify(directoryFile({ tenantIds: [tenant.id] })));
    bot = await startTalkative({
      DATA_DIR: join(folder, 'data'),
      ORGANISATIONS_FILE: organisations,
      PUBLISHERS: `${tenant.id}/${olivia.aadObjectId}`,
    });
    teams.connectTo(bot.url);
    await olivia.installApp();
    const team = tenant.team('Duty and Assessment');
    team.add(priya, ana, stranger);
    await team.installApp({ by: priya, granting: ['ChannelMessage.Read.Group'] });
    const general = team.channel();
    const meeting = tenant.meeting('Team meeting', { organiser: priya, with: [ana, stranger] });
    await meeting.installApp({ by: priya, granting: ['ChatMessage.Read.Chat'] });

    const chatter = async (where: string, place: Parameters<Person['says']>[1]) => {
      const said = await stranger.says(`${MARK} ${where}`, place);
      await stranger.edits(said.message, `${MARK} ${where}, edited`);
      await stranger.deletes(said.message);
      await stranger.restores(said.message);
      assert.equal(said.heard, true, where);
    };
    await olivia.clicks('Publish', { on: await importSample({ service: { teams }, olivia } as unknown as Scene) });
    const root = await teams.until(() => showing(general.messages(), TITLE));
    const thread = { conversation: general.conversation, rootId: root.id };
    const shown = (...words: readonly string[]): Promise<Message> =>
      teams.until(() => showing(general.messages(), ...words));
    await chatter('before anything was started, in the thread', { in: thread });
    await priya.clicks('Start discussion', { on: root });
    const point = await shown('Point 1 of 5');
    await chatter('in the channel', { in: general });
    const social = team.addChannel('Social');
    unkept.push(social.id);
    await chatter('in another channel', { in: social });
    await chatter('in a meeting chat', { in: meeting });
    await priya.says('start', { in: meeting, mentioningBot: true });
    await chatter('in a meeting chat where the bot was spoken to', { in: meeting });
    await ana.says(FOR_THE_MINUTES, { in: thread });
    await priya.clicks('Finish discussion', { on: point });
    const review = await shown('Draft minutes');
    await chatter('in the thread during the review', { in: thread });
    await priya.clicks('Approve and forward', { on: review });
    await shown('Where it went');
    await chatter('in the thread after the discussion', { in: thread });
    await teams.until(() => globSync(join(folder, 'data/outbox/*.eml')).length > 0);
    assert.doesNotMatch(textOf(general.messages()).replaceAll(new RegExp(`${MARK}.*`, 'gu'), ''), /Not recorded/u);
    unkept.push(stranger.id, stranger.aadObjectId ?? '', stranger.name);
  });
  after(async () => {
    await teams.close();
    rmSync(folder, { recursive: true });
  });

  it('leaves no trace in any column of any table, though what is meant for it is there', () => {
    const values = everyValue(join(folder, 'data/briefings.sqlite'));
    assert.ok(values.some((one) => one.startsWith('response.text: ') && one.includes(FOR_THE_MINUTES)));
    const found = values.filter((one) => unkept.some((word) => one.toLowerCase().includes(word.toLowerCase())));
    assert.deepEqual(found, []);
  });

  it('leaves none in the log, however much is logged', () => {
    assert.deepEqual(holding(Buffer.from(bot.log()), [...unkept, FOR_THE_MINUTES]), []);
  });

  it('leaves none in the bytes of any file, neither while it runs nor after its end', async () => {
    const files = () => globSync(join(folder, 'data/**/*'), { withFileTypes: true }).filter((one) => one.isFile());
    const read = () => files().map((one) => readFileSync(join(one.parentPath, one.name)));
    assert.ok(read().some((bytes) => holding(bytes, [FOR_THE_MINUTES]).length > 0));
    for (const bytes of read()) assert.deepEqual(holding(bytes, unkept), []);
    await bot.end();
    for (const bytes of read()) assert.deepEqual(holding(bytes, unkept), []);
  });
});
