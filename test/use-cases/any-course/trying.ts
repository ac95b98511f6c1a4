import type { ResponseId } from '#src/domain/ids.ts';
import type { Participant } from '#src/domain/person.ts';
import type { Result } from '#src/domain/result.ts';
import type { ResponseTable } from '#src/store/schema.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { changeMessage } from '#src/use-cases/change-response.ts';
import { closeIdleDiscussions } from '#src/use-cases/close-idle-discussions.ts';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { reviewResponse } from '#src/use-cases/review-response.ts';
import { type SendResponse, sendResponse } from '#src/use-cases/send-response.ts';
import { showPoint } from '#src/use-cases/show-point.ts';
import { takeOverDiscussion } from '#src/use-cases/take-over.ts';
import { withdrawLastResponse, withdrawMessage } from '#src/use-cases/withdraw-response.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { type OpenDiscussion, thread } from '#test/support/builders/discussion.ts';
import type { Step } from './step.ts';

type Trying = {
  readonly open: OpenDiscussion;
  readonly step: Step;
  readonly who: Participant;
  /** Counts the steps: what is written is told apart by it. */
  readonly number: number;
  readonly recorded: readonly ResponseTable[];
};

type Deed = () => Promise<Result<unknown>>;

const claimOf = ({ open, step, who }: Trying) => ({
  who,
  here: step.elsewhere ? thread({ conversationId: 'thread of Leaving Care' }) : open.here,
  discussionId: open.discussionId,
});

const answering = (trying: Trying, differing: Partial<SendResponse>): Deed => {
  const { open, step, number } = trying;
  const command: SendResponse = {
    ...claimOf(trying),
    point: step.point,
    kind: 'response',
    text: `What was said in step ${number}.`,
    saidBy: 'me',
    nameless: step.nameless,
    source: 'card',
    activityId: `activity ${number}`,
    nonce: `rendered before step ${number}`,
    ...differing,
  };
  return () => sendResponse(open.app, command);
};

const reviewing = (trying: Trying, resolution: 'left-out' | 'safe' | undefined): Deed => {
  const { recorded, step, open } = trying;
  const responseId = (recorded[step.which % Math.max(recorded.length, 1)]?.id ?? 'none') as ResponseId;
  return () => reviewResponse(open.app, { ...claimOf(trying), responseId, resolution });
};

/** A message that was recorded; what becomes of it is tried by who wrote it or by somebody else. */
const messageOf = ({ recorded, step }: Trying): string => {
  const messages = recorded.filter((one) => one.source === 'message');
  return messages[step.which % Math.max(messages.length, 1)]?.activityId ?? 'none';
};

const removing = (trying: Trying, deleted: boolean): Deed => {
  const activityId = messageOf(trying);
  return () => withdrawMessage(trying.open.app, { ...claimOf(trying), activityId, deleted });
};

const moving = (trying: Trying, step: 1 | -1): Deed => {
  return () => moveToPoint(trying.open.app, { ...claimOf(trying), from: trying.step.point, step });
};

const agreeing = (trying: Trying): Deed => {
  const what = `What was agreed in step ${trying.number}`;
  const action = { what, owner: '', byWhen: '', point: trying.step.point, nonce: `rendered before ${trying.number}` };
  return () => addAgreedAction(trying.open.app, { ...claimOf(trying), ...action });
};

const passing = ({ open }: Trying): Deed => {
  return async () => {
    open.app.clock.forward(49 * HOUR);
    await closeIdleDiscussions(open.app);
    return { ok: true, value: undefined };
  };
};

const editing = (trying: Trying): Deed => {
  const activityId = messageOf(trying);
  const text = `What was put right in step ${trying.number}.`;
  return () => changeMessage(trying.open.app, { ...claimOf(trying), activityId, text });
};

const deeds: Record<Step['does'], (trying: Trying) => Deed> = {
  respond: (trying) => answering(trying, {}),
  'respond by message': (trying) =>
    answering(trying, { source: 'message', nonce: undefined, point: undefined, nameless: false }),
  'say nothing to add': (trying) => answering(trying, { kind: 'nothing-to-add', text: '' }),
  withdraw: (trying) => () => withdrawLastResponse(trying.open.app, { ...claimOf(trying), point: trying.step.point }),
  'edit a message': editing,
  'delete a message': (trying) => removing(trying, true),
  'undelete a message': (trying) => removing(trying, false),
  'agree an action': agreeing,
  next: (trying) => moving(trying, 1),
  back: (trying) => moving(trying, -1),
  finish: (trying) => () => finishDiscussion(trying.open.app, claimOf(trying)),
  'leave out': (trying) => reviewing(trying, 'left-out'),
  'find safe': (trying) => reviewing(trying, 'safe'),
  'put back': (trying) => reviewing(trying, undefined),
  approve: (trying) => () => approveMinutes(trying.open.app, claimOf(trying)),
  reopen: (trying) => () => reopenDiscussion(trying.open.app, claimOf(trying)),
  'take over': (trying) => () => takeOverDiscussion(trying.open.app, claimOf(trying)),
  'show the point': (trying) => () => showPoint(trying.open.app, claimOf(trying)),
  'let two days pass': passing,
};

/** What a step tries, ready to be done once or twice. */
export const deedOf = (trying: Trying): Deed => deeds[trying.step.does](trying);
