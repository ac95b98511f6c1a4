import { daysAfter, isoDayOf } from '#src/domain/dates.ts';
import type { BriefingVersionId, DeliveryId, OrganisationId, TeamId } from '#src/domain/ids.ts';
import { deliveriesOf } from '#src/store/deliveries.ts';
import { keepImpact } from '#src/store/impact.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { HOUR, type TestApp } from './builders/app.ts';
import { importedVersion } from './builders/briefing-version.ts';
import { approve, by, finish, type OpenDiscussion, startOf, thread } from './builders/discussion.ts';
import { done } from './builders/done.ts';
import { ana, bo, participant, priya } from './builders/participant.ts';
import { cardOfPosting, postingTo, published } from './builders/posting.ts';
import { says } from './builders/response.ts';
import { addedTeam } from './builders/team.ts';
import { impactRow } from './store-suite/discussion-rows.ts';

const DAY = 24 * HOUR;

/** Adds a team whose organisation is settled. Its name says whose it is. */
const teamOf = async (app: TestApp, organisation: string, number: number): Promise<TeamId> => {
  const teamId = await addedTeam(app, `Team ${number} of ${organisation}`);
  await app.store.transaction((tx) =>
    tx
      .updateTable('team')
      .set({ organisationId: organisation as OrganisationId, settledBy: 'declared', confirmedAt: app.clock.now() })
      .where('id', '=', teamId)
      .execute(),
  );
  return teamId;
};

type Discuss = { readonly organisation: string; readonly teamId: TeamId; readonly open: OpenDiscussion };

/** What is said and agreed carries the organisation's id, so that a test can tell whose words it sees. */
const discuss = async ({ organisation, open }: Discuss): Promise<void> => {
  const { app } = open;
  await says(open, ana, `Learnt by ${organisation}: we plan discharge earlier, and ask the school.`);
  await says(open, bo, `Nameless of ${organisation}: nobody asked the father.`, { nameless: true });
  await says(open, priya, '', { kind: 'nothing-to-add' });
  for (const [what, byWhen] of [
    [`Ask for education advice, agreed by ${organisation}`, '2020-01-31'],
    [`Bring the pathway to the next meeting of ${organisation}`, '2099-01-31'],
    [`Ring the school for ${organisation}`, ''],
  ] as const)
    done(
      await addAgreedAction(app, {
        ...by(priya, open),
        point: 0,
        what,
        owner: `Owner at ${organisation}`,
        byWhen,
        nonce: app.newId(),
      }),
    );
};

const approveAndFollow = async ({ organisation, open }: Discuss): Promise<void> => {
  const { app, discussionId } = open;
  await finish(open);
  const minutesId = await approve(open);
  app.clock.forward(7 * DAY);
  await app.store.transaction(async (tx) => {
    await tx
      .updateTable('agreedAction')
      .set({ doneAt: app.clock.now() })
      .where('what', '=', `Ring the school for ${organisation}`)
      .execute();
    const author = { authorName: `Author at ${organisation}`, text: `Changed at ${organisation}: we ring the school.` };
    await keepImpact(tx, impactRow({ discussionId, ...author, at: app.clock.now() }));
  });
  const [delivery] = await app.store.transaction((tx) => deliveriesOf(tx, minutesId));
  if (delivery !== undefined) await acknowledgeMinutes(app, delivery.id as DeliveryId);
};

export type EvidenceScene = {
  /** Published to everybody; and to the trust alone. */
  readonly common: BriefingVersionId;
  readonly onlyTrusts: BriefingVersionId;
  readonly teams: Readonly<Record<string, readonly TeamId[]>>;
};

/** Starts a discussion of a briefing in a team, where its card stands. */
const opened = async (app: TestApp, publicationId: Parameters<typeof postingTo>[1], teamId: TeamId) => {
  const postingId = await postingTo(app, publicationId, teamId);
  await cardOfPosting(app, postingId, { state: 'posted', postedAt: app.clock.now() });
  const posted = { app, teamId, publicationId, postingId, here: thread({ conversationId: `thread of ${teamId}` }) };
  const who = participant('Priya Shah');
  const discussionId = done(await startDiscussion(app, startOf(posted, { who })));
  return { ...posted, discussionId };
};

/** For each organisation two teams: one went all the way, the other has not begun. The trust has a briefing of its own. */
export const keepEvidence = async (app: TestApp, organisations: readonly string[]): Promise<EvidenceScene> => {
  const teams: Record<string, TeamId[]> = {};
  for (const one of organisations) teams[one] = [await teamOf(app, one, 1), await teamOf(app, one, 2)];
  const discussBy = daysAfter(isoDayOf(app.clock.now()), 3);
  const common = await importedVersion(app, { briefing: { title: 'Care leavers' } });
  const publicationId = await published(app, common, { discussBy });
  const onlyTrusts = await importedVersion(app, { briefing: { title: 'A briefing for the trust alone' } });
  await published(app, onlyTrusts, { audience: ['trust' as OrganisationId], discussBy });
  for (const organisation of organisations) {
    const [teamId] = teams[organisation] ?? [];
    if (teamId === undefined) continue;
    const open = await opened(app, publicationId, teamId);
    await discuss({ organisation, teamId, open });
    await approveAndFollow({ organisation, teamId, open });
  }
  return { common, onlyTrusts, teams };
};
