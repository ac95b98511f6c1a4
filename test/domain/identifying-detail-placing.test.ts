import assert from 'node:assert/strict';
import { placedBack, removedMark } from '#src/domain/identifying-detail/detail.ts';

describe('A detail that shows only once others are removed', () => {
  const whole = 'ab 12345 cd 678 ef 90';
  const removed = [{ kind: 'phone', start: 3, end: 8 } as const];
  const rest = `ab ${removedMark} cd 678 ef 90`;
  const inRest = (words: string) => ({
    kind: 'phone' as const,
    start: rest.indexOf(words),
    end: rest.indexOf(words) + words.length,
  });

  it('keeps its place where it stands before them', () => {
    assert.deepEqual(placedBack(inRest('ab'), removed), { kind: 'phone', start: 0, end: 2 });
  });

  it('is placed in the whole text where it stands behind them', () => {
    const { start, end } = placedBack(inRest('678'), removed);
    assert.equal(whole.slice(start, end), '678');
  });
});
