import type { PostingId, TeamId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/person.ts';
import { chooseBriefing } from '../../use-cases/choose-briefing.ts';
import { linkMeetingChat } from '../../use-cases/link-meeting-chat.ts';
import { wasOffered } from '../../use-cases/offer-briefing.ts';
import { showWriteUp } from '../../use-cases/show-write-up.ts';
import { startDiscussion as begin, type Start } from '../../use-cases/start-discussion.ts';
import { teamOfConversation, teamOfPosting } from '../../use-cases/team-of-conversation.ts';
import { writeUpDiscussion } from '../../use-cases/write-up-discussion.ts';
import { words } from '../../words/words.ts';
import type { Turn } from '../turn.ts';
import { askAboutMeeting } from './ask-about-meeting.ts';
import type { Answer, Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

/** An offer was made to a chat that belongs to no team yet: it is that team's if who takes it is one of the team. */
const linkByOffer = async (desk: Desk, turn: Turn, postingId: PostingId): Promise<TeamId | undefined> => {
  if (turn.where !== 'chat' || !(await wasOffered(desk.app, turn.here))) return undefined;
  const teamId = await teamOfPosting(desk.app, { postingId, tenantId: turn.here.tenantId });
  const who = teamId && (await desk.roster.inTeam(turn, teamId));
  if (!teamId || who === undefined) return undefined;
  const linked = await linkMeetingChat(desk.app, { here: turn.here, teamId, who });
  return linked.ok ? linked.value : undefined;
};

/** What a start needs, or undefined where this conversation has no team yet. */
export const startHere = async (
  desk: Desk,
  turn: Turn,
  who: Participant,
  postingId: PostingId,
): Promise<Start | undefined> => {
  const known = turn.teamId ?? (await teamOfConversation(desk.app, turn.here));
  const teamId = known ?? (await linkByOffer(desk, turn, postingId));
  if (teamId === undefined) return undefined;
  const place = turn.where === 'channel' ? 'thread' : 'chat';
  return { who, here: turn.here, place, teamId: teamId as TeamId, postingId };
};

export const startDiscussion =
  (desk: Desk): VerbHandler<'startDiscussion'> =>
  async (turn, { postingId }, who) => {
    const start = await startHere(desk, turn, who, postingId);
    if (start === undefined) return refused(desk, 'only-in-a-channel');
    const started = await begin(desk.app, start);
    if (!started.ok) return refused(desk, started.refusal);
    await askAboutMeeting(desk, turn);
    return { text: words().pressed.started };
  };

export const writeUp =
  (desk: Desk): VerbHandler<'writeUp'> =>
  async (turn, { postingId }, who) => {
    const start = await startHere(desk, turn, who, postingId);
    if (start === undefined) return refused(desk, 'only-in-a-channel');
    const view = await showWriteUp(desk.app, start);
    return view.ok ? { card: view.value } : refused(desk, view.refusal);
  };

export const sendWriteUp =
  (desk: Desk): VerbHandler<'sendWriteUp'> =>
  async (turn, submitted, who): Promise<Answer> => {
    const start = await startHere(desk, turn, who, submitted.postingId);
    if (start === undefined) return refused(desk, 'only-in-a-channel');
    const { responses, present, when: heldOn, nonce } = submitted;
    const activityId = turn.activityId || nonce;
    const written = await writeUpDiscussion(desk.app, { ...start, responses, present, heldOn, activityId });
    return written.ok ? { text: words().pressed.writtenUp } : refused(desk, written.refusal);
  };

export const saveTeam =
  (desk: Desk): VerbHandler<'saveTeam'> =>
  async (turn, { teamId }) => {
    // A channel has a team already; and in their own chat nobody could ask whether they are still in the team.
    if (turn.where !== 'chat') return refused(desk, 'only-in-a-chat');
    const inTeam = await desk.roster.inTeam(turn, teamId);
    if (inTeam === undefined) return refused(desk, 'not-in-conversation');
    const linked = await linkMeetingChat(desk.app, { here: turn.here, teamId, who: inTeam });
    return linked.ok ? { card: await chooseBriefing(desk.app, teamId) } : refused(desk, linked.refusal);
  };
