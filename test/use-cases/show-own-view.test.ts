import assert from 'node:assert/strict';
import type { CardView } from '#src/ports/cards.ts';
import { showOwnPoint, showOwnReview } from '#src/use-cases/show-own-view.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Looking at one’s own view', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
    await says(open, bo, 'I am unsure.', { nameless: true });
  });
  afterEach(() => open.app.store.close());

  const pointOf = (who = ana, point = 0) => showOwnPoint(open.app, { ...by(who, open), point });
  const reviewOf = (who = ana) => showOwnReview(open.app, { ...by(who, open), page: 1 });
  const own = (view: CardView) => (view.kind === 'discussion-point' ? view.own : undefined);
  const mine = (view: CardView) =>
    view.kind === 'review'
      ? view.points.flatMap((one) => one.responses.filter((said) => said.mine).map((said) => said.text))
      : undefined;

  it('shows one’s own responses, and whether one leads', async () => {
    const shown = own(done(await pointOf()));
    assert.deepEqual([shown?.leads, shown?.responses.map((one) => one.text)], [false, ['We ask earlier.']]);
    assert.deepEqual(own(done(await pointOf(priya))), { leads: true, responses: [] });
    assert.equal(own(done(await pointOf(bo)))?.responses[0]?.nameless, true);
  });

  it('names to nobody whom the card asks', async () => {
    assert.ok(!('tookPart' in done(await pointOf())));
  });

  it('changes nothing that is kept, also the count by which two writers meet', async () => {
    const before = await everythingKept(open.app);
    done(await pointOf());
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('shows a point that was left as its record, and none that there is not', async () => {
    assert.equal(done(await pointOf(ana, 1)).kind, 'point-record');
    await refuses(open.app, 'no-such-point', () => pointOf(ana, 3));
    await finish(open);
    assert.equal(done(await pointOf()).kind, 'point-record');
  });

  it('shows the draft minutes with one’s own responses marked, then what was approved', async () => {
    await refuses(open.app, 'not-in-review', () => reviewOf());
    await finish(open);
    assert.deepEqual(mine(done(await reviewOf())), ['We ask earlier.']);
    assert.deepEqual(mine(done(await reviewOf(bo))), ['I am unsure.']);
    await approve(open);
    assert.equal(done(await reviewOf()).kind, 'minutes');
  });

  it('is refused in another conversation', async () => {
    const seen = { ...by(ana, open), here: { ...open.here, conversationId: 'another' } };
    await refuses(open.app, 'other-conversation', () => showOwnPoint(open.app, { ...seen, point: 0 }));
    await refuses(open.app, 'other-conversation', () => showOwnReview(open.app, { ...seen, page: 1 }));
  });
});
