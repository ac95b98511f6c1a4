import { mayReview, type ReviewRefusal } from '../domain/discussion.ts';
import type { DiscussionId, ResponseId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import type { Resolution } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import { resolveResponse } from '../store/responses.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type ReviewResponseRefusal = HereRefusal | ReviewRefusal | 'unknown-response';

export type ReviewResponse = {
  readonly who: Participant;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  readonly responseId: ResponseId;
  /** `undefined` puts back what was left out. */
  readonly resolution: Resolution | undefined;
};

/** The facilitator leaves a response out, removes its detail, says that it is safe, or puts it back. */
export const reviewResponse = async (
  app: App,
  command: ReviewResponse,
): Promise<Result<KeptDiscussion, ReviewResponseRefusal>> => {
  const reviewed = await app.store.transaction(async (tx): Promise<Result<KeptDiscussion, ReviewResponseRefusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const allowed = mayReview(taken.value, command.who);
    if (!allowed.ok) return allowed;
    if (!(await resolveResponse(tx, command))) return refuse('unknown-response');
    await cardsChanged(tx, command.discussionId);
    const what = `response.${command.resolution ?? 'put-back'}`;
    await recordAudit(tx, { who: command.who.id, what, onId: command.responseId, at: app.clock.now() });
    return ok(taken.value);
  });
  app.wake();
  return reviewed;
};
