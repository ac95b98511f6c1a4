import assert from 'node:assert/strict';
import { showReview } from '#src/use-cases/show-review.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { bo, kwame, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { cardRows } from './kept.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Showing the draft minutes for review', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const review = (page = 1) => showReview(open.app, { ...by(priya, open), page });

  it('shows every response with who said it and what may identify somebody, and counts what is undecided', async () => {
    await says(open, kwame, 'We asked her mother on 01632 960777.');
    await says(open, bo, 'I am unsure whom to ask.', { nameless: true });
    await finish(open);
    const view = done(await review());
    assert.deepEqual(
      view.points[0]?.responses.map((one) => [one.said, one.findings]),
      [
        ['Kwame Mensah (guest)', ['a phone number']],
        ['A practitioner', []],
      ],
    );
    assert.equal(view.unresolved, 1);
    assert.deepEqual(
      view.recipients.map((one) => one.name),
      ['Marit Olsen', 'Tomasz Zieliński'],
    );
  });

  it('turns to the page that was asked for', async () => {
    await finish(open);
    assert.equal(done(await review(2)).page, 2);
  });

  it('turns the card that everybody sees with it, and changes nothing where that is on the page already', async () => {
    await finish(open);
    done(await review(2));
    const [card] = await cardRows(open.app, 'minutes');
    assert.equal(JSON.parse(card?.detail ?? '{}').page, 2);
    const before = await everythingKept(open.app);
    done(await review(2));
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('is refused while the discussion goes on, and once the minutes are approved', async () => {
    await refuses(open.app, 'not-in-review', () => review());
    await finish(open);
    await approve(open);
    await refuses(open.app, 'already-approved', () => review());
  });

  const deed = {
    to: async () => finish(await openDiscussion()),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) => showReview(app, { ...claim, page: 1 }),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
