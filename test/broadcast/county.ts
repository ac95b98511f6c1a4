import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { directoryFile } from '../support/directory-builder.ts';
import type { Team } from '../support/fake-teams/people/team.ts';
import type { Tenant } from '../support/fake-teams/people/tenant.ts';
import { type FakeTeams, type Message, type Person, startFakeTeams } from '../support/fake-teams.ts';
import { SAMPLE, showing, TITLE } from '../support/scene.ts';

/** A partnership of some tenants with many teams between them, and the product in as many processes as asked for. */
export type County = {
  readonly teams: FakeTeams;
  readonly tenants: readonly Tenant[];
  readonly everyTeam: readonly Team[];
  readonly olivia: Person;
  readonly dataDir: string;
  readonly bots: BotProcess[];
  startBot(): Promise<BotProcess>;
  close(): Promise<void>;
};

const SIDE_BY_SIDE = 12;

/** Does something for each, so many at once. */
const forEachOf = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
};

const teamsOf = (tenant: Tenant, count: number): readonly Team[] =>
  Array.from({ length: count }, (_, index) => {
    const team = tenant.team(`Team ${index + 1}`);
    team.add(tenant.people[0] ?? tenant.person('Bo Lindqvist'));
    return team;
  });

/** The app is in every team, and the publisher has met it. */
export const startCounty = async (wanted: {
  channels: number;
  tenants: number;
  processes?: number;
  settings?: Readonly<Record<string, string>>;
}): Promise<County> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'broadcast-'));
  const teams = await startFakeTeams();
  const tenants = Array.from({ length: wanted.tenants }, () => teams.tenant());
  const [first] = tenants;
  const olivia = first?.person('Olivia Grant');
  if (olivia === undefined) throw new Error('there is no publisher');
  const everyTeam = tenants.flatMap((tenant, index) =>
    teamsOf(tenant, Math.floor((wanted.channels + index) / wanted.tenants)),
  );
  const organisations = tenants.map((tenant, index) => ({
    id: `organisation-${index}`,
    name: `Organisation ${index + 1}`,
    tenantIds: [tenant.id],
  }));
  const file = join(dataDir, 'organisations.json');
  writeFileSync(file, JSON.stringify(directoryFile(...organisations)));
  const bots: BotProcess[] = [];
  const startBot = async () => {
    const publishers = { PUBLISHERS: `${olivia.tenant.id}/${olivia.aadObjectId}` };
    const bot = await startBotProcess({
      DATA_DIR: dataDir,
      ORGANISATIONS_FILE: file,
      SIGNING_SECRET: 'a secret of the tests alone, no other',
      ...publishers,
      ...wanted.settings,
    });
    bots.push(bot);
    teams.connectTo(bot.url);
    return bot;
  };
  for (let started = 0; started < (wanted.processes ?? 1); started += 1) await startBot();
  await olivia.installApp();
  await forEachOf(everyTeam, (team) => team.installApp({ by: team.members[0] ?? olivia }));
  const close = async () => {
    for (const bot of bots) await bot.kill();
    await teams.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { teams, tenants, everyTeam, olivia, dataDir, bots, startBot, close };
};

/** The publisher imports the sample and publishes it to all. */
export const publishToAll = async ({ olivia, teams }: County): Promise<void> => {
  await olivia.sendsFile({ name: 'briefing.docx', bytes: readFileSync(SAMPLE) });
  const preview = await teams.until(() => showing(olivia.chat.messages(), TITLE));
  await olivia.clicks('Publish', { on: preview });
};

/** The briefing's threads in a team's channel. */
export const threadsIn = (team: Team) =>
  team
    .channel()
    .threads()
    .filter(({ root }) => root.card !== undefined && root.reading.wholeText.includes(TITLE));

/** The publisher's progress card. */
export const progressOf = ({ olivia }: County): Message | undefined =>
  showing(olivia.chat.messages(), 'Publishing · Version 1');
