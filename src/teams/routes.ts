import * as commands from './handlers/commands.ts';
import * as followUp from './handlers/follow-up.ts';
import type {
  CommandHandler,
  Desk,
  Handle,
  May,
  SearchHandler,
  SubmissionOf,
  VerbHandler,
} from './handlers/handler.ts';
import * as lead from './handlers/lead.ts';
import * as own from './handlers/own.ts';
import * as personal from './handlers/personal.ts';
import * as publishing from './handlers/publish.ts';
import * as respond from './handlers/respond.ts';
import * as review from './handlers/review.ts';
import { searchBriefings } from './handlers/search.ts';
import * as start from './handlers/start.ts';
import { startFound } from './handlers/start-found.ts';
import * as withdrawing from './handlers/withdraw.ts';
import type { Submission } from './submissions.ts';
import { type Verb, verbs } from './verbs.ts';

/** Who may, and what it writes to the audit log; `undefined` where it changes nothing. */
type Terms = {
  readonly may: May;
  readonly audit: string | undefined;
  /** Shows what the person may see, and no more: Microsoft Teams asks for it by itself, for sixty people in one second. */
  readonly looks?: true;
};

export type VerbRoute = Terms & { readonly verb: Verb; readonly handle: Handle<Submission> };
export type CommandRoute = Terms & { readonly command: string; readonly handle: CommandHandler };

/** `parameter` is what the manifest calls the words that were typed. */
export type SearchRoute = { readonly command: string; readonly parameter: string; readonly handle: SearchHandler };

const verb = <V extends Verb>(name: V, handle: VerbHandler<V>, terms: Terms): VerbRoute => ({
  verb: name,
  // Routes are found by the verb of the submission, so that it is this verb's.
  handle: (turn, submitted, who) => handle(turn, submitted as SubmissionOf<V>, who),
  ...terms,
});

const command = (name: string, handle: CommandHandler, terms: Terms): CommandRoute => ({
  command: name,
  handle,
  ...terms,
});

/** Every button. */
export const verbRoutes = (desk: Desk): readonly VerbRoute[] => [
  verb(verbs.publish, publishing.publish(desk), { may: 'publisher', audit: 'briefing.published' }),
  verb(verbs.discard, publishing.discard(desk), { may: 'publisher', audit: 'briefing.discarded' }),
  verb(verbs.withdrawBriefing, withdrawing.withdrawBriefing(desk), { may: 'publisher', audit: 'briefing.withdrawn' }),
  verb(verbs.withdrawChosen, withdrawing.withdrawChosen(desk), { may: 'publisher', audit: 'briefing.withdrawn' }),
  verb(verbs.postAgain, publishing.postAgain(desk), { may: 'publisher', audit: 'posting.post-again' }),
  verb(verbs.itIsThere, publishing.itIsThere(desk), { may: 'publisher', audit: 'posting.it-is-there' }),
  verb(verbs.saveOrganisation, publishing.saveOrganisation(desk), { may: 'member', audit: 'organisation.declared' }),
  verb(verbs.confirmOrganisation, publishing.confirmOrganisation(desk), {
    may: 'publisher',
    audit: 'organisation.confirmed',
  }),
  verb(verbs.startDiscussion, start.startDiscussion(desk), { may: 'member', audit: 'discussion.started' }),
  verb(verbs.writeUp, start.writeUp(desk), { may: 'member', audit: undefined }),
  verb(verbs.sendWriteUp, start.sendWriteUp(desk), { may: 'member', audit: 'discussion.written-up' }),
  verb(verbs.saveTeam, start.saveTeam(desk), { may: 'participant', audit: 'chat.linked' }),
  verb(verbs.sendResponse, respond.sendResponse(desk), { may: 'participant', audit: 'response.recorded' }),
  verb(verbs.nothingToAdd, respond.nothingToAdd(desk), { may: 'participant', audit: 'response.recorded' }),
  verb(verbs.iAmHere, respond.iAmHere(desk), { may: 'participant', audit: 'attendance.recorded' }),
  verb(verbs.withdrawLast, respond.withdrawLast(desk), { may: 'participant', audit: 'response.withdrawn' }),
  verb(verbs.myView, own.myView(desk), { may: 'participant', audit: undefined, looks: true }),
  verb(verbs.changeMine, own.changeMine(desk), { may: 'participant', audit: undefined }),
  verb(verbs.saveChange, own.saveChange(desk), { may: 'participant', audit: 'response.changed' }),
  verb(verbs.withdrawMine, own.withdrawMine(desk), { may: 'participant', audit: 'response.withdrawn' }),
  verb(verbs.saveAction, lead.saveAction(desk), { may: 'participant', audit: 'action.agreed' }),
  verb(verbs.takeOver, lead.takeOver(desk), { may: 'member', audit: 'discussion.taken-over' }),
  verb(verbs.previousPoint, lead.previousPoint(desk), { may: 'facilitator', audit: 'discussion.moved' }),
  verb(verbs.nextPoint, lead.nextPoint(desk), { may: 'facilitator', audit: 'discussion.moved' }),
  verb(verbs.finish, lead.finish(desk), { may: 'facilitator', audit: 'discussion.finished' }),
  verb(verbs.reviewPage, review.reviewPage(desk), { may: 'facilitator', audit: undefined }),
  verb(verbs.myReview, own.myReview(desk), { may: 'participant', audit: undefined, looks: true }),
  verb(verbs.leaveOut, review.leaveOut(desk), { may: 'facilitator', audit: 'response.left-out' }),
  verb(verbs.removeDetail, review.removeDetail(desk), { may: 'facilitator', audit: 'response.detail-removed' }),
  verb(verbs.itIsSafe, review.itIsSafe(desk), { may: 'facilitator', audit: 'response.safe' }),
  verb(verbs.putBack, review.putBack(desk), { may: 'facilitator', audit: 'response.put-back' }),
  verb(verbs.approve, review.approve(desk), { may: 'facilitator', audit: 'minutes.approved' }),
  verb(verbs.startFound, startFound(desk), { may: 'member', audit: 'discussion.started' }),
  verb(verbs.acknowledgeReceipt, personal.acknowledgeReceipt(desk), { may: 'lead', audit: 'minutes.acknowledged' }),
  verb(verbs.acknowledgeInList, personal.acknowledgeInList(desk), { may: 'lead', audit: 'minutes.acknowledged' }),
  verb(verbs.readMinutes, personal.readMinutes(desk), { may: 'lead', audit: undefined }),
  verb(verbs.receivedMinutes, personal.receivedMinutes(desk), { may: 'lead', audit: undefined }),
  verb(verbs.showMinutes, personal.showMinutes(desk), { may: 'lead', audit: undefined }),
  verb(verbs.showBriefings, personal.showBriefings(desk), { may: 'participant', audit: undefined }),
  verb(verbs.showCoverage, personal.showCoverage(desk), { may: 'publisher', audit: undefined }),
  verb(verbs.showDeliveries, personal.showDeliveries(desk), { may: 'publisher', audit: undefined }),
  verb(verbs.actionDone, followUp.actionDone(desk), { may: 'member', audit: 'action.done' }),
  verb(verbs.changeDate, followUp.changeDate(desk), { may: 'member', audit: 'action.date-changed' }),
  verb(verbs.saveImpact, followUp.saveImpact(desk), { may: 'member', audit: 'impact.recorded' }),
  verb(verbs.withdrawImpact, followUp.withdrawImpact(desk), { may: 'member', audit: 'impact.withdrawn' }),
  verb(verbs.stopReminders, followUp.stopReminders(desk), { may: 'member', audit: 'reminders.stopped' }),
  verb(verbs.showLateTeams, followUp.showLateTeams(desk), { may: 'publisher', audit: undefined }),
  verb(verbs.nudge, followUp.nudge(desk), { may: 'publisher', audit: 'briefing.nudged' }),
  verb(verbs.reopen, review.reopen(desk), { may: 'facilitator', audit: 'discussion.reopened' }),
];

/** Every typed command. Case and spaces do not matter. */
export const commandRoutes = (desk: Desk): readonly CommandRoute[] => [
  command('help', commands.help(desk), { may: 'participant', audit: undefined }),
  command('briefings', commands.briefings(desk), { may: 'participant', audit: undefined }),
  command('start', commands.start(desk), { may: 'member', audit: 'discussion.started' }),
  command('next', commands.next(desk), { may: 'facilitator', audit: 'discussion.moved' }),
  command('back', commands.back(desk), { may: 'facilitator', audit: 'discussion.moved' }),
  command('finish', commands.finish(desk), { may: 'facilitator', audit: 'discussion.finished' }),
  command('organisation', commands.organisation(desk), { may: 'participant', audit: undefined }),
  command('post here', commands.postHere(desk), { may: 'member', audit: 'team.channel-chosen' }),
  command('import', commands.importHelp(), { may: 'publisher', audit: undefined }),
  command('publish', commands.publish(desk), { may: 'publisher', audit: undefined }),
  command('withdraw', withdrawing.withdraw(desk), { may: 'publisher', audit: undefined }),
  command('coverage', commands.coverage(desk), { may: 'publisher', audit: undefined }),
  command('minutes', personal.minutes(desk), { may: 'lead', audit: undefined }),
  command('deliveries', commands.deliveries(desk), { may: 'publisher', audit: undefined }),
];

/** Every search of the message extension. What is found is what the person's organisations were sent. */
export const searchRoutes = (desk: Desk): readonly SearchRoute[] => [
  { command: 'searchBriefings', parameter: 'words', handle: searchBriefings(desk) },
];
