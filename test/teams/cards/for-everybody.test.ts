import assert from 'node:assert/strict';
import type { CardView } from '#src/ports/cards.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { largestViews } from './largest-views.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';
import { shortestViews } from './shortest-views.ts';
import { partsOf } from './walk-card.ts';

describe('Everybody', () => {
  const every: readonly CardView[] = [
    ...Object.values({ ...sampleViews, ...ownViews }),
    ...Object.values(shortestViews),
    ...largestViews.map(([, view]) => view),
  ];
  const parts = every.flatMap((view) => [...partsOf(renderCard(view).card)]);

  it('is told what each input is for, and what each picture shows', () => {
    const unnamed = parts.filter(
      ({ type, label, title, altText }) =>
        (String(type).startsWith('Input.') && !label && !(type === 'Input.Toggle' && title)) ||
        (type === 'Image' && !altText),
    );
    assert.deepEqual(unnamed, []);
  });

  it('is told what a card says where it cannot be shown, and aloud', () => {
    const silent = parts.filter(({ type, version, fallbackText, speak }) => {
      return type === 'AdaptiveCard' && version !== undefined && !(fallbackText && speak);
    });
    assert.deepEqual(silent, []);
  });
});
