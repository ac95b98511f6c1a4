import assert from 'node:assert/strict';
import { bytesOf, CARD_BYTES } from '#src/teams/cards/card-size.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { sampleViews } from './sample-views.ts';

const NAME = 'Looked After Children and Care Leavers, Eastbourne and Hailsham';
const place = (index: number) => ({
  team: `${NAME} ${index + 1}`,
  organisation: 'East Sussex Healthcare NHS Trust',
  postingId: `3f2c1d9e-0000-4000-8000-${String(index).padStart(12, '0')}`,
});

describe('The progress card of 1,000 channels', () => {
  const view = {
    ...sampleViews['publication-progress'],
    total: 1_000,
    posted: 950,
    pending: 0,
    refused: Array.from({ length: 20 }, (_, index) => ({ ...place(900 + index), why: 'the channel no longer exists' })),
    unconfirmed: Array.from({ length: 30 }, (_, index) => place(index)),
  };
  const text = JSON.stringify(renderCard(view).card);

  it('fits into what Microsoft Teams takes with 30 unconfirmed, and says in words how many more follow', () => {
    assert.ok(bytesOf(renderCard(view).card) <= CARD_BYTES);
    assert.match(text, /950 of 1,000 channels posted/u);
    assert.match(text, /30 channels to look at/u);
    const asked = new Set(text.match(/3f2c1d9e-0000-4000-8000-\d{12}/gu));
    const more = Number(/(\d+) more follow when these are settled/u.exec(text)?.[1] ?? 0);
    assert.ok(asked.size >= 10, `only ${asked.size} are asked about at once`);
    assert.equal(asked.size + more, 30);
    assert.match(text, /20 channels could not be posted to/u);
  });

  it('asks about the rest once the first are settled', () => {
    const rest = JSON.stringify(renderCard({ ...view, unconfirmed: view.unconfirmed.slice(20) }).card);
    for (const { postingId } of view.unconfirmed.slice(20)) assert.ok(rest.includes(postingId));
  });
});
