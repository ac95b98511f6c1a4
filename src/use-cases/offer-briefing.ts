import type { TeamId } from '../domain/ids.ts';
import type { MeetingOfferView } from '../ports/cards.ts';
import { discussionOfConversation } from '../store/discussions.ts';
import { changeMeeting, meetingHere, takeMeeting } from '../store/meetings.ts';
import { wasDiscussed } from '../store/old-records.ts';
import { postingsOfTeam } from '../store/postings.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import type { App, Here } from './app.ts';

type Undiscussed = { readonly id: string; readonly title: string };

/** Newest first. */
const undiscussed = async (tx: Tx, teamId: TeamId): Promise<readonly Undiscussed[]> => {
  const found: Undiscussed[] = [];
  for (const one of await postingsOfTeam(tx, teamId))
    if (one.discussionState === null && one.withdrawnAt === null && !(await wasDiscussed(tx, one.id))) found.push(one);
  return found;
};

const isUnderWay = async (tx: Tx, here: Here): Promise<boolean> => {
  const state = (await discussionOfConversation(tx, here))?.state;
  return state === 'open' || state === 'review';
};

/** Whether a meeting goes on in a conversation to which no briefing was offered. */
export const mayOffer = (app: App, here: Here): Promise<boolean> =>
  app.store.transaction(async (tx) => {
    const meeting = await meetingHere(tx, here);
    return meeting?.startedAt != null && meeting.endedAt === null && meeting.offeredAt !== meeting.startedAt;
  });

/** Whether a briefing was offered in a conversation lately. */
export const wasOffered = (app: App, here: Here): Promise<boolean> =>
  app.store.transaction(async (tx) => ((await meetingHere(tx, here))?.offeredAt ?? null) !== null);

/**
 * The newest briefing that a team has not discussed, to be offered to the meeting that has started: once per meeting, and
 * not where a discussion is under way. Undefined where there is nothing to offer.
 */
export const offerBriefing = (app: App, to: { here: Here; teamId: TeamId }): Promise<MeetingOfferView | undefined> =>
  app.store.transaction(async (tx) => {
    const meeting = await takeMeeting(tx, to.here, app.clock.now());
    if (meeting.startedAt === null || meeting.endedAt !== null) return undefined;
    if (meeting.offeredAt === meeting.startedAt || (await isUnderWay(tx, to.here))) return undefined;
    const [newest, ...others] = await undiscussed(tx, to.teamId);
    const team = await teamById(tx, to.teamId);
    if (newest === undefined || team === undefined) return undefined;
    await changeMeeting(tx, to.here.conversationId, { offeredAt: meeting.startedAt });
    const { id: postingId, title } = newest;
    return { kind: 'meeting-offer', postingId, title, team: team.name, others: others.length };
  });
