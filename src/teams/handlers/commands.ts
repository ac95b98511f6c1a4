import type { PostingId, TeamId } from '../../domain/ids.ts';
import type { CardView, NoticeView } from '../../ports/cards.ts';
import type { KeptDiscussion } from '../../store/discussions.ts';
import { chooseBriefing } from '../../use-cases/choose-briefing.ts';
import { chooseChannel } from '../../use-cases/choose-channel.ts';
import { discussionHere } from '../../use-cases/find-discussion.ts';
import { finishDiscussion } from '../../use-cases/finish-discussion.ts';
import { linkMeetingChat } from '../../use-cases/link-meeting-chat.ts';
import { moveToPoint } from '../../use-cases/move-to-point.ts';
import { newestBriefing } from '../../use-cases/newest-briefing.ts';
import { postingOfThread } from '../../use-cases/posting-of-thread.ts';
import { previewBriefing } from '../../use-cases/preview-briefing.ts';
import { organisationOfTeam } from '../../use-cases/register-team.ts';
import { rolesOfPerson } from '../../use-cases/roles-of-person.ts';
import { showCoverage } from '../../use-cases/show-coverage.ts';
import { showDeliveries } from '../../use-cases/show-deliveries.ts';
import { showDraftAgain } from '../../use-cases/show-draft-again.ts';
import { showPoint } from '../../use-cases/show-point.ts';
import { showProgressAgain } from '../../use-cases/show-progress-again.ts';
import { startDiscussion } from '../../use-cases/start-discussion.ts';
import { teamOfConversation } from '../../use-cases/team-of-conversation.ts';
import { words } from '../../words/words.ts';
import type { Refusal } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import { askAboutMeeting } from './ask-about-meeting.ts';
import type { CommandHandler, Desk } from './handler.ts';
import { ownTeams } from './own-teams.ts';
import { wordsFor } from './refused.ts';
import { startHere } from './start.ts';

const notice = (said: { title: string; text: string }): NoticeView => ({ kind: 'notice', ...said });

const sorry = async (desk: Desk, refusal: Refusal, discussionId?: string): Promise<NoticeView> =>
  notice({ title: words().commands.didNotWork, text: await wordsFor(desk, refusal, discussionId) });

export const help =
  (desk: Desk): CommandHandler =>
  async (turn) => ({
    kind: 'help',
    where: turn.where,
    publisher: desk.app.publishers.has(turn.person.id),
    roles: turn.where === 'personal' ? await rolesOfPerson(desk.app, turn.person.id) : undefined,
  });

/** Asks in a meeting chat whose it is; where the person has one team only, it is taken. */
export const teamForChat = async (desk: Desk, turn: Turn): Promise<TeamId | CardView> => {
  const linked = await teamOfConversation(desk.app, turn.here);
  if (linked !== undefined) return linked as TeamId;
  const mine = await ownTeams(desk, turn);
  const [only] = mine;
  if (only === undefined) return notice(words().commands.noTeam);
  if (mine.length > 1) return { kind: 'team-question', choices: mine };
  const who = await desk.roster.inTeam(turn, only.teamId);
  const teamId = only.teamId as TeamId;
  const link = who === undefined ? undefined : await linkMeetingChat(desk.app, { here: turn.here, teamId, who });
  if (link === undefined) return sorry(desk, 'not-in-conversation');
  return link.ok ? teamId : sorry(desk, link.refusal);
};

const briefingsOfTeam = async (desk: Desk, team: { teamId: string; name: string }): Promise<readonly string[]> => {
  const { choices } = await chooseBriefing(desk.app, team.teamId as TeamId);
  const { line, discussed, notDiscussed } = words().commands.briefingsOfTeams;
  return choices.map((one) =>
    line({ team: team.name, briefing: one.title, state: one.discussed ? discussed : notDiscussed }),
  );
};

/** In a personal chat nothing can be discussed, but everybody can see what their teams have. */
const briefingsOfOwnTeams = async (desk: Desk, turn: Turn): Promise<NoticeView> => {
  const lists = await Promise.all((await ownTeams(desk, turn)).map((team) => briefingsOfTeam(desk, team)));
  const lines = lists.flat();
  const { noBriefings, briefingsOfTeams } = words().commands;
  if (lines.length === 0) return notice(noBriefings);
  return notice({ title: briefingsOfTeams.title, text: [...lines, briefingsOfTeams.toDiscuss].join('\n') });
};

export const briefings =
  (desk: Desk): CommandHandler =>
  async (turn) => {
    if (turn.where === 'personal') return briefingsOfOwnTeams(desk, turn);
    const team = turn.teamId ?? (await teamForChat(desk, turn));
    return typeof team === 'string' ? chooseBriefing(desk.app, team as TeamId) : team;
  };

/** A discussion that is there already shows its current card again, at the bottom, where people are. */
const showCurrent = async (desk: Desk, turn: Turn, discussion: KeptDiscussion): Promise<CardView | undefined> => {
  const command = { here: turn.here, discussionId: discussion.id };
  if (discussion.state === 'review') {
    await showDraftAgain(desk.app, command);
    return sorry(desk, 'in-review', discussion.id);
  }
  const shown = await showPoint(desk.app, command);
  return shown.ok ? undefined : sorry(desk, shown.refusal);
};

export const start =
  (desk: Desk): CommandHandler =>
  async (turn, who) => {
    if (turn.where === 'personal') return sorry(desk, 'only-in-a-channel');
    const here = await discussionHere(desk.app, turn.here);
    if (here !== undefined && here.state !== 'approved') return showCurrent(desk, turn, here);
    const postingId = await postingOfThread(desk.app, turn.here);
    if (postingId === undefined) return briefings(desk)(turn, who);
    const begin = await startHere(desk, turn, who, postingId as PostingId);
    const started = begin && (await startDiscussion(desk.app, begin));
    if (started === undefined) return sorry(desk, 'only-in-a-channel');
    if (!started.ok) return sorry(desk, started.refusal, here?.id);
    await askAboutMeeting(desk, turn);
    return undefined;
  };

const moveBy =
  (desk: Desk, step: 1 | -1): CommandHandler =>
  async (turn, who) => {
    const discussion = await discussionHere(desk.app, turn.here);
    if (discussion === undefined) return sorry(desk, 'no-discussion-here');
    const { id: discussionId } = discussion;
    const moved = await moveToPoint(desk.app, { who, here: turn.here, discussionId, from: undefined, step });
    return moved.ok ? undefined : sorry(desk, moved.refusal, discussionId);
  };

export const next = (desk: Desk): CommandHandler => moveBy(desk, 1);
export const back = (desk: Desk): CommandHandler => moveBy(desk, -1);

export const finish =
  (desk: Desk): CommandHandler =>
  async (turn, who) => {
    const discussion = await discussionHere(desk.app, turn.here);
    if (discussion === undefined) return sorry(desk, 'no-discussion-here');
    const finished = await finishDiscussion(desk.app, { who, here: turn.here, discussionId: discussion.id });
    return finished.ok ? undefined : sorry(desk, finished.refusal, discussion.id);
  };

export const organisation =
  (desk: Desk): CommandHandler =>
  async (turn) => {
    const team = turn.teamId && (await organisationOfTeam(desk.app, turn.teamId as TeamId));
    if (!team) return sorry(desk, turn.where === 'channel' ? 'unknown-team' : 'only-in-a-channel');
    if (team.organisation === undefined || team.declared)
      return { kind: 'organisation-question', teamId: team.teamId, team: team.name, choices: team.choices };
    const { title, text } = words().commands.organisation;
    return notice({ title, text: text(team.organisation) });
  };

export const postHere =
  (desk: Desk): CommandHandler =>
  async (turn, who) => {
    if (turn.teamId === undefined || turn.channelId === undefined) return sorry(desk, 'only-in-a-channel');
    const { teamId, channelId } = turn;
    const chosen = await chooseChannel(desk.app, { teamId: teamId as TeamId, channelId, by: who.id });
    if (!chosen.ok) return sorry(desk, chosen.refusal);
    const { title, text } = words().commands.channelChosen;
    return notice({ title, text: text(chosen.value) });
  };

export const importHelp = (): CommandHandler => async () => notice(words().commands.toImport);

export const publish =
  (desk: Desk): CommandHandler =>
  async (turn) => {
    const newest = await newestBriefing(desk.app);
    const view = newest && (await previewBriefing(desk.app, newest));
    // What is published already has nothing left to press but what stands on its progress card.
    if (newest !== undefined && (await showProgressAgain(desk.app, { versionId: newest, here: turn.here })))
      return undefined;
    if (view === undefined) return notice(words().commands.nothingToPublish);
    return view.ok ? view.value : sorry(desk, view.refusal);
  };

export const coverage =
  (desk: Desk): CommandHandler =>
  () =>
    showCoverage(desk.app);

export const deliveries =
  (desk: Desk): CommandHandler =>
  () =>
    showDeliveries(desk.app);
