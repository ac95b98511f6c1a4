import assert from 'node:assert/strict';
import { contrastWithWhite, isColour } from '#src/domain/colour.ts';

describe('A colour on white', () => {
  it('has the contrast that WCAG gives it', () => {
    for (const [colour, contrast] of [
      ['#FFFFFF', 1],
      ['#000000', 21],
      ['#767676', 4.54],
      ['#777777', 4.48],
      ['#005a9c', 7.14],
    ] as const)
      assert.equal(Math.round(contrastWithWhite(colour) * 100) / 100, contrast, colour);
  });

  it('is written as a hash and six digits', () => {
    for (const colour of ['#005A9C', '#abcdef']) assert.ok(isColour(colour), colour);
    for (const other of ['005A9C', '#05A', 'blue', '#005A9C80', ' #005A9C']) assert.ok(!isColour(other), other);
  });
});
