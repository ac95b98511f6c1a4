import assert from 'node:assert/strict';
import { bytesOf, CARD_BYTES } from '#src/teams/cards/card-size.ts';
import { reviewPages } from '#src/teams/cards/presenters/review.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { heavyText, numbered, reviewOf } from './largest-views.ts';
import { sampleViews } from './sample-views.ts';
import { partsOfType, titlesOf } from './walk-card.ts';

const pagesOf = (view: ReturnType<typeof reviewOf>) =>
  Array.from({ length: reviewPages(view) }, (_, index) => renderCard({ ...view, page: index + 1 }).card);
const textsOf = (card: unknown) => partsOfType(card, 'TextBlock').map((part) => String(part['text']));
const decisionsOn = (card: unknown) =>
  partsOfType(card, 'Action.Execute').filter((part) => part['verb'] === 'leaveOut') as unknown as readonly {
    data: { responseId: string; page: number };
  }[];

describe('A long review', () => {
  for (const length of [200, 2_000, 4_000]) {
    it(`shows each of 200 responses of ${length} characters once, whole, on pages that fit`, () => {
      const pages = pagesOf(reviewOf(200, numbered(length)));
      for (const page of pages) assert.ok(bytesOf(page) <= CARD_BYTES);
      const shown = pages.flatMap(textsOf).filter((text) => /^\d+: /u.test(text));
      assert.equal(shown.length, 200);
      for (const text of shown) assert.ok(text.length > length - 20);
      assert.equal(new Set(pages.flatMap(decisionsOn).map((one) => one.data.responseId)).size, 200);
    });
  }

  it('fits where every character needs an escape', () => {
    for (const page of pagesOf(reviewOf(10, () => heavyText(4_000)))) assert.ok(bytesOf(page) <= CARD_BYTES);
  });

  it('sends the page along with each decision, so that the answer shows the same page', () => {
    const [, second] = pagesOf(reviewOf(200, numbered(2_000)));
    assert.deepEqual([...new Set(decisionsOn(second).map((one) => one.data.page))], [2]);
  });

  it('leads from page to page, and can be approved from each', () => {
    const pages = pagesOf(reviewOf(50, numbered(2_000)));
    const moves = pages.map((page) => titlesOf(page).filter((title) => /page$/u.test(String(title))));
    assert.deepEqual(moves[0], ['Next page']);
    assert.deepEqual(moves[1], ['Next page', 'Previous page']);
    assert.deepEqual(moves.at(-1), ['Previous page']);
    for (const page of pages) assert.ok(titlesOf(page).includes('Approve and forward'));
  });

  it('says on each page which point it is about', () => {
    for (const page of pagesOf(reviewOf(50, numbered(2_000)))) {
      assert.ok(textsOf(page).some((text) => /^Point \d of 5$|agreed actions$/u.test(text)));
    }
  });

  it('shows the last page for one past it', () => {
    const view = reviewOf(50, numbered(2_000));
    const of = reviewPages(view);
    assert.ok(textsOf(renderCard({ ...view, page: 9_999 }).card).includes(`Page ${of} of ${of}`));
  });

  it('of a usual discussion is one page without any talk of pages', () => {
    assert.equal(reviewPages(sampleViews.review), 1);
    assert.ok(textsOf(renderCard(sampleViews.review).card).every((text) => !text.startsWith('Page ')));
  });
});
