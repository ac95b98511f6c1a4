import assert from 'node:assert/strict';
import { bytesOf, CARD_BYTES } from '#src/teams/cards/card-size.ts';
import { hasOwnViews, withRefresh } from '#src/teams/cards/refresh.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';

const { told: _told, ...point } = sampleViews['discussion-point'];
const common = renderCard(point).card;
/** As long as those of Microsoft Teams. */
const idOf = (index: number): string => `29:${String(index).padStart(3, '0')}${'x'.repeat(120)}`;
const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => idOf(index));
const asked = (tookPart: readonly string[], here: readonly string[], card = common): readonly string[] =>
  (withRefresh(card, { ...point, tookPart }, here) as { refresh?: { userIds: string[] } }).refresh?.userIds ?? [];

describe('Whom a card asks to come for a view of their own', () => {
  it('is everybody where there are sixty at most, in an order that says nothing', () => {
    assert.deepEqual(asked([idOf(40), idOf(7)], people(60)), people(60));
  });

  it('is those who took part first where there are more, and sixty in all', () => {
    const chosen = asked([idOf(80), idOf(75)], people(100));
    assert.deepEqual(chosen.slice(0, 2), [idOf(80), idOf(75)]);
    assert.equal(chosen.length, 60);
  });

  it('is who took part where nobody can say who is there, and nobody where that is unknown, too', () => {
    assert.deepEqual(asked([idOf(1)], []), [idOf(1)]);
    assert.deepEqual(withRefresh(common, point, []), common);
  });

  it('is as many as there is room for: what the card says goes first', () => {
    const full = { ...common, fallbackText: 'x'.repeat(CARD_BYTES - bytesOf(common) - 2_000) };
    const chosen = asked([], people(60), full);
    assert.ok(chosen.length > 0 && chosen.length < 60);
    assert.ok(bytesOf(withRefresh(full, point, people(60))) <= CARD_BYTES);
  });

  it('is nobody for a view that is one person’s already, and for a card that is the same for all', () => {
    for (const view of [...Object.values(ownViews), sampleViews.briefing, sampleViews['point-record']]) {
      assert.equal(hasOwnViews(view), false);
      assert.equal(withRefresh(common, view, people(3)), common);
    }
    assert.equal(hasOwnViews(sampleViews.review), true);
  });
});
