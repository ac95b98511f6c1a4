import { isoDayOf } from '../domain/dates.ts';
import type { Directory } from '../domain/organisation.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { after } from '../ports/clock.ts';
import { type AuditFact, recordAudits } from '../store/audit.ts';
import { type BulkRows, countAnew, holdsNothing, keepRows } from '../store/bulk-rows.ts';
import { saveDirectory } from '../store/directory.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';
import { type Dice, diceOf, sharesOf } from './demo-year/dice.ts';
import { inventDirectory } from './demo-year/invent-directory.ts';
import { type InventedDiscussion, inventDiscussion } from './demo-year/invent-discussion.ts';
import { inventMinutes } from './demo-year/invent-minutes.ts';
import {
  type InventedPublication,
  inventPublications,
  publicationFacts,
  publicationRows,
} from './demo-year/invent-publications.ts';
import { chooseDiscussed, discussedOf, inventPosting, inventTeams } from './demo-year/invent-teams.ts';

const ORGANISATIONS = 12;
const TEAMS_EACH = 25;
const BRIEFINGS = 10;
/** On average; one discussion in forty has none. */
const RESPONSES = 15;
const DAY_MS = 86_400_000;

const FILLED = [
  'team',
  'card',
  'posting',
  'discussion',
  'attendance',
  'response',
  'agreedAction',
  'impact',
  'minutes',
  'delivery',
] as const;

export type DemoYear = {
  readonly organisations: number;
  readonly teams: number;
  readonly briefings: number;
  readonly discussions: number;
  readonly responses: number;
  readonly actions: number;
  readonly minutes: number;
  readonly deliveries: number;
  readonly changes: number;
};

type Year = {
  readonly dice: Dice;
  readonly now: string;
  readonly publications: readonly InventedPublication[];
  readonly directory: Directory;
};

/** What one organisation did in the year. */
const inventOrganisation = ({ dice, now, publications, directory }: Year, index: number) => {
  const organisation = directory.organisations[index];
  if (organisation === undefined) throw new Error('an organisation that is not in the directory');
  const teams = inventTeams({ organisation, index, count: TEAMS_EACH, since: after(now, -360 * DAY_MS) });
  const postings = teams.flatMap((team) => publications.map((one) => inventPosting(dice, team, one)));
  const newest = publications.at(-1)?.briefingId ?? '';
  const count = discussedOf(index, postings.length);
  const chosen = [...chooseDiscussed(dice, postings, { count, newest })];
  const silent = Math.floor(count / 40);
  const answers = sharesOf(dice, { total: count * RESPONSES, parts: count - silent, least: 4 });
  const discussions = chosen.map((posting, at) =>
    inventDiscussion(dice, posting, { now, responses: answers[at] ?? 0 }),
  );
  const minutes = discussions.flatMap((one) => inventMinutes(dice, one, now) ?? []);
  return { teams, postings, discussions, minutes };
};

type Invented = ReturnType<typeof inventOrganisation>;

const attendanceOf = ({ row, people }: InventedDiscussion) =>
  people.map((one) => ({
    discussionId: row.id,
    personId: one.id,
    name: one.name,
    standing: 'member',
    at: row.startedAt,
    seenInMeeting: 0 as const,
  }));

const rowsOf = ({ teams, postings, discussions, minutes }: Invented): BulkRows => ({
  team: teams.map((one) => one.row),
  card: postings.map((one) => one.card),
  posting: postings.map((one) => one.row),
  discussion: discussions.map((one) => one.row),
  attendance: discussions.flatMap(attendanceOf),
  response: discussions.flatMap((one) => one.responses),
  agreedAction: discussions.flatMap((one) => one.actions),
  impact: discussions.flatMap((one) => one.impact),
  minutes: minutes.map((one) => one.minutes),
  delivery: minutes.flatMap((one) => one.deliveries),
});

const factsOf = ({ teams, discussions, minutes }: Invented): readonly AuditFact[] => [
  ...teams.map(({ row }) => ({ who: 'demo', what: 'team.registered', onId: row.id, at: row.installedAt })),
  ...discussions.flatMap((one) => one.facts),
  ...minutes.flatMap((one) => one.facts),
];

const counted = (rows: BulkRows): Omit<DemoYear, 'organisations' | 'briefings'> => ({
  teams: rows.team?.length ?? 0,
  discussions: rows.discussion?.length ?? 0,
  responses: rows.response?.length ?? 0,
  actions: rows.agreedAction?.length ?? 0,
  minutes: rows.minutes?.length ?? 0,
  deliveries: rows.delivery?.length ?? 0,
  changes: rows.impact?.length ?? 0,
});

const makeYear = async (tx: Tx, year: Year): Promise<DemoYear> => {
  const { now, publications, directory } = year;
  await saveDirectory(tx, { directory, at: now });
  await keepRows(tx, publicationRows(publications));
  const facts: AuditFact[] = [
    ...publicationFacts(publications),
    { who: 'cli', what: 'directory.loaded', onId: 'directory', at: now },
  ];
  let made: Omit<DemoYear, 'organisations' | 'briefings'> = counted({});
  // One organisation at a time, so that of ten years at once no more than a part is held.
  for (const index of directory.organisations.keys()) {
    const invented = inventOrganisation(year, index);
    const rows = rowsOf(invented);
    await keepRows(tx, rows);
    facts.push(...factsOf(invented));
    const more = counted(rows);
    made = Object.fromEntries(
      Object.entries(made).map(([key, sum]) => [key, sum + more[key as keyof typeof more]]),
    ) as typeof made;
  }
  await recordAudits(
    tx,
    facts.toSorted((a, b) => a.at.localeCompare(b.at)),
  );
  await countAnew(tx, FILLED);
  return { ...made, organisations: directory.organisations.length, briefings: publications.length };
};

/**
 * Fills an empty store with an invented partnership's year up to today, the same for the same seed and day: 12
 * organisations, 300 teams, 10 briefings, 2,000 discussions, 30,000 responses, or so many times as many. All of it is kept,
 * or nothing. Never into a store that holds anything: what is invented must not stand among what is real.
 */
export const makeDemoYear = (
  app: Pick<App, 'store' | 'clock'>,
  of: { readonly seed: number; readonly times: number },
): Promise<Result<DemoYear, 'not-empty'>> =>
  app.store.transaction(async (tx): Promise<Result<DemoYear, 'not-empty'>> => {
    if (!(await holdsNothing(tx))) return refuse('not-empty');
    const dice = diceOf(of.seed);
    const now = app.clock.now();
    const publications = inventPublications(dice, { count: BRIEFINGS, today: isoDayOf(now) });
    const directory = inventDirectory(dice, ORGANISATIONS * of.times);
    return ok(await makeYear(tx, { dice, now, publications, directory }));
  });
