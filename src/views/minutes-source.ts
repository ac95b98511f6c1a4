import type { EarlierAction, MinutesSource, Recipient } from '../domain/minutes.ts';
import { isConfirmed, type Organisation, organisationById, recipientsOf } from '../domain/organisation.ts';
import { agreedActionsOf, carriedActions } from '../store/agreed-actions.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { attendanceOf, type KeptDiscussion } from '../store/discussions.ts';
import { minutesOf } from '../store/minutes.ts';
import { responsesOf } from '../store/responses.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { words } from '../words/words.ts';
import { givenDetails } from './given-details.ts';
import { happenedSince } from './happened-since.ts';
import { meetingOfMinutes } from './meeting-of-discussion.ts';

const distributionTo = (organisation: Organisation | undefined, confirmed: boolean): readonly Recipient[] =>
  organisation === undefined
    ? []
    : recipientsOf(organisation).map(({ name, email, deputy }) => ({
        name,
        email,
        deputy,
        organisation: organisation.name,
        ...(!confirmed && { onceConfirmed: true }),
      }));

const placeOf = (discussion: KeptDiscussion, team: string): string =>
  words().review.place[discussion.row.place === 'chat' ? 'chat' : 'channel'](team);

const earlierActionsOf = async (tx: Tx, { id, teamId, row }: KeptDiscussion): Promise<readonly EarlierAction[]> =>
  (await carriedActions(tx, { id, teamId, startedAt: row.startedAt })).map(
    ({ what, owner, byWhen, briefing, doneAt }) => ({
      what,
      owner,
      byWhen,
      briefing,
      ...(doneAt !== null && { doneAt }),
    }),
  );

/** Reads all that minutes are made of. Call it after the discussion was taken for writing where the minutes are to be kept. */
export const minutesSource = async (tx: Tx, discussion: KeptDiscussion): Promise<MinutesSource> => {
  const directory = await readDirectory(tx);
  const team = await teamById(tx, discussion.teamId);
  const organisation = organisationById(directory, team?.organisationId);
  const version = await briefingVersionById(tx, discussion.briefingVersionId);
  if (version === undefined || team === undefined) throw new Error('a discussion without its briefing or team');
  const [newest] = await minutesOf(tx, discussion.id);
  const meeting = await meetingOfMinutes(tx, { id: discussion.id, startedAt: discussion.row.startedAt });
  const earlierActions = await earlierActionsOf(tx, discussion);
  const { title, partnership, points } = version.briefing;
  return {
    briefing: {
      title,
      partnership: partnership || directory.partnership.name,
      version: version.number,
      points,
      ...(await happenedSince(tx, version)),
    },
    organisation: organisation?.name ?? words().organisations.notSettled,
    team: team.name,
    place: placeOf(discussion, team.name),
    how: discussion.row.how,
    ...(meeting && { meeting }),
    startedAt: discussion.row.startedAt,
    finishedAt: discussion.row.finishedAt ?? discussion.row.lastResponseAt,
    facilitator: discussion.facilitator.name,
    present: await attendanceOf(tx, discussion.id),
    responses: await responsesOf(tx, discussion.id),
    actions: await agreedActionsOf(tx, discussion.id),
    ...(earlierActions.length > 0 && { earlierActions }),
    given: givenDetails(directory, version.briefing),
    version: (newest?.number ?? 0) + 1,
    replaces: newest && { version: newest.number, approvedAt: newest.approvedAt },
    distribution: distributionTo(organisation, isConfirmed(team)),
    approved: undefined,
  };
};
