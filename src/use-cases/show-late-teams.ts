import { daysAfter, isoDayOf } from '../domain/dates.ts';
import { type Directory, organisationById } from '../domain/organisation.ts';
import { DISCUSS_SOON_DAYS } from '../domain/reminder.ts';
import type { LateBriefing, LateTeamsView, Told } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { type LatePosting, latePostings } from '../store/late-postings.ts';
import { nudgedOn } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';
import { briefingStands } from './steps/reminding.ts';

/** Teams that are late with a briefing that stands, or will be within a week. */
export const lateWith = async (app: App, tx: Tx, briefingId?: string): Promise<readonly LatePosting[]> => {
  const until = daysAfter(isoDayOf(app.clock.now()), DISCUSS_SOON_DAYS);
  const late: LatePosting[] = [];
  for (const one of await latePostings(tx, { until, ...(briefingId !== undefined && { briefingId }) }))
    if (await briefingStands(tx, one.id)) late.push(one);
  return late;
};

const lateBriefing = async (
  tx: Tx,
  directory: Directory,
  late: readonly [LatePosting, ...LatePosting[]],
): Promise<LateBriefing> => ({
  briefingId: late[0].briefingId,
  title: late[0].title,
  discussBy: late[0].discussBy,
  nudgedOn: await nudgedOn(tx, late[0].briefingId),
  teams: late.map(({ team, organisationId }) => ({
    team,
    organisation: organisationById(directory, organisationId)?.name ?? '',
  })),
});

export const lateTeamsView = async (app: App, tx: Tx, told?: Told): Promise<LateTeamsView> => {
  const directory = await readDirectory(tx);
  const briefings: LateBriefing[] = [];
  for (const [first, ...more] of Map.groupBy(await lateWith(app, tx), (one) => one.briefingId).values())
    if (first !== undefined) briefings.push(await lateBriefing(tx, directory, [first, ...more]));
  return { kind: 'late-teams', briefings, told };
};

/** A publisher sees which teams have not discussed, of each briefing whose date is near or past. */
export const showLateTeams = (app: App): Promise<LateTeamsView> =>
  app.store.transaction((tx) => lateTeamsView(app, tx));
