import { type MoveRefusal, moveFrom } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { postPointCard } from './steps/post-cards.ts';

export type MoveTo = {
  readonly who: Participant;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  /** The point that the person was looking at, counted from 0; `undefined` where they typed. */
  readonly from: number | undefined;
  readonly step: 1 | -1;
};

export type Moved = { readonly discussion: KeptDiscussion; readonly point: number };

/** The facilitator moves their team to the next point, or back. Two clicks at once move once. */
export const moveToPoint = async (app: App, command: MoveTo): Promise<Result<Moved, HereRefusal | MoveRefusal>> => {
  const moved = await app.store.transaction(async (tx): Promise<Result<Moved, HereRefusal | MoveRefusal>> => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const discussion = taken.value;
    const from = command.from ?? discussion.currentPoint;
    const point = moveFrom(discussion, { who: command.who, from, step: command.step });
    if (!point.ok) return point;
    await postPointCard(app, tx, discussion, point.value);
    await cardsChanged(tx, discussion.id);
    const at = app.clock.now();
    await recordAudit(tx, { who: command.who.id, what: 'discussion.moved', onId: discussion.id, at });
    return ok({ discussion, point: point.value });
  });
  app.wake();
  return moved;
};
