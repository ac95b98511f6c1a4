import type { DiscussionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { CardView, DiscussionPointView, Told } from '../ports/cards.ts';
import { discussionById } from '../store/discussions.ts';
import { minutesOf } from '../store/minutes.ts';
import { aboutDiscussion } from '../views/about-discussion.ts';
import { minutesView } from '../views/minutes-view.ts';
import { ownPointView, recordOf } from '../views/point-view.ts';
import { reviewView } from '../views/review-view.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, lookAtDiscussionHere } from './steps/discussion-here.ts';

type Seen = { readonly who: Person; readonly here: Here; readonly discussionId: DiscussionId };

/** The card of a point as one person sees it, counted from 0; a point that has been left is the record that all see. */
export const showOwnPoint = (
  app: App,
  seen: Seen & { point: number },
): Promise<Result<CardView, HereRefusal | 'no-such-point'>> =>
  app.store.transaction(async (tx) => {
    const found = await lookAtDiscussionHere(tx, seen);
    if (!found.ok) return found;
    const discussion = found.value;
    if (seen.point >= discussion.points) return refuse('no-such-point');
    const live = discussion.state === 'open' && discussion.currentPoint === seen.point;
    const about = await aboutDiscussion(tx, discussion);
    return ok(live ? await ownPointView(tx, about, app, seen) : await recordOf(tx, about, seen.point, true));
  });

/** The draft minutes as one person sees them, on the page they chose: it is turned for nobody else. */
export const showOwnReview = (
  app: App,
  seen: Seen & { page: number; told?: Told },
): Promise<Result<CardView, HereRefusal | 'not-in-review'>> =>
  app.store.transaction(async (tx) => {
    const found = await lookAtDiscussionHere(tx, seen);
    if (!found.ok) return found;
    if (found.value.state === 'review') return ok(await reviewView(tx, found.value, seen));
    const [newest] = await minutesOf(tx, seen.discussionId);
    const approved = found.value.state === 'approved' ? newest : undefined;
    return approved === undefined ? refuse('not-in-review') : ok(await minutesView(tx, approved));
  });

/** The current point for the one person who just acted, with what they are told. Undefined once the discussion is closed. */
export const showPointTo = (
  app: App,
  command: { who: Person; discussionId: DiscussionId; told: Told },
): Promise<DiscussionPointView | undefined> =>
  app.store.transaction(async (tx) => {
    const discussion = await discussionById(tx, command.discussionId);
    if (discussion?.state !== 'open') return undefined;
    return ownPointView(tx, await aboutDiscussion(tx, discussion), app, command);
  });
