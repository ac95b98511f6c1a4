import { mayReopen, type ReopenRefusal } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeDiscussion, type KeptDiscussion } from '../store/discussions.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { postPointCard } from './steps/post-cards.ts';

type Refusal = HereRefusal | ReopenRefusal;

/** The facilitator opens a discussion again; approving it makes the next version of its minutes. */
export const reopenDiscussion = async (
  app: App,
  command: { who: Participant; here: Here; discussionId: DiscussionId },
): Promise<Result<KeptDiscussion, Refusal>> => {
  const reopened = await app.store.transaction(async (tx): Promise<Result<KeptDiscussion, Refusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const discussion = taken.value;
    const allowed = mayReopen(discussion, command.who);
    if (!allowed.ok) return allowed;
    const at = app.clock.now();
    // Whatever is added now, what the team talked over before was written up, and its minutes go on saying so.
    const how = discussion.row.how === 'written-up' ? 'written-up' : 'discussed';
    const change = {
      state: 'open',
      how,
      reviewCardId: null,
      finishedAt: null,
      lastResponseAt: at,
    } as const;
    await changeDiscussion(tx, discussion.id, change);
    await postPointCard(app, tx, discussion, discussion.currentPoint);
    await cardsChanged(tx, discussion.id);
    await cardsChanged(tx, discussion.row.postingId);
    await recordAudit(tx, { who: command.who.id, what: 'discussion.reopened', onId: discussion.id, at });
    return ok(discussion);
  });
  app.wake();
  return reopened;
};
