import type { DiscussionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { removeLastImpact } from '../store/impact.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type WithdrawImpactRefusal = HereRefusal | 'no-answer-to-withdraw';

/** Somebody takes back what they last answered, with their name, about what has changed: nothing of it is kept. */
export const withdrawImpact = async (
  app: App,
  command: { who: Person; here: Here; discussionId: DiscussionId },
): Promise<Result<true, WithdrawImpactRefusal>> => {
  const withdrawn = await app.store.transaction(async (tx): Promise<Result<true, WithdrawImpactRefusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const { who, discussionId } = command;
    const removed = await removeLastImpact(tx, { discussionId, authorId: who.id });
    if (removed === undefined) return refuse('no-answer-to-withdraw');
    await cardsChanged(tx, discussionId);
    await recordAudit(tx, { who: who.id, what: 'impact.withdrawn', onId: removed, at: app.clock.now() });
    return ok(true);
  });
  app.wake();
  return withdrawn;
};
