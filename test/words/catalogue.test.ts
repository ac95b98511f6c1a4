import assert from 'node:assert/strict';
import { enGB } from '#src/words/en-gb.ts';
import { filesOfTexts, textsOf } from '#test/support/every-text.ts';

/** Said by saying nothing. */
const SILENT = ['people.standing.member'];

const whole = textsOf(enGB);

describe('The catalogue of our words', () => {
  it('has a text wherever it has a name', () => {
    const empty = whole.filter(({ text }) => typeof text !== 'string' || text.trim() === '').map(({ path }) => path);
    assert.deepEqual(
      empty.filter((path) => !SILENT.includes(path)),
      [],
    );
  });

  it('fills in all that is to be filled in', () => {
    const unfilled = /\$\{|\bundefined\b|\bnull\b|\bNaN\b|\[object /u;
    assert.deepEqual(
      whole.filter(({ text }) => unfilled.test(String(text))),
      [],
    );
  });

  it('has every text of every file of it', async () => {
    const all = new Set(whole.map(({ text }) => text));
    for (const { path, texts } of await filesOfTexts('en-gb')) {
      const lost = textsOf(texts).filter(({ text }) => !all.has(text));
      assert.deepEqual(lost, [], path);
    }
  });
});
