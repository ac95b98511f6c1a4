import assert from 'node:assert/strict';
import { enGB } from '#src/words/en-gb.ts';
import { filesOfTexts, textsOf } from '#test/support/every-text.ts';
import { measure } from '#test/support/reading-age.ts';

const OLDEST = 12;
/** The formula is for passages: where a file holds a few names of things, one long word decides. It counts in the whole. */
const A_PASSAGE = 30;

const files = await filesOfTexts('en-gb');
const allOf = (texts: object): readonly string[] => textsOf(texts).map(({ text }) => String(text));

describe('The reading age of our own words', () => {
  it('is that of the published formula', () => {
    const { age } = measure(['The cat sat on the mat.']);
    assert.equal(age.toFixed(2), (0.39 * 6 + 11.8 * 1 - 15.59 + 5).toFixed(2));
    assert.ok(measure(['Notwithstanding organisational responsibilities, practitioners deliberate.']).age > OLDEST);
  });

  it(`is ${OLDEST} at most, over all of them`, () => {
    const { words, age } = measure(allOf(enGB));
    assert.ok(words > 2_500, `only ${words} words were measured`);
    assert.ok(age <= OLDEST, age.toFixed(1));
  });

  for (const { path, texts } of files) {
    it(`is ${OLDEST} at most in ${path}`, () => {
      const { words, age } = measure(allOf(texts));
      if (words >= A_PASSAGE) assert.ok(age <= OLDEST, age.toFixed(1));
    });
  }
});
