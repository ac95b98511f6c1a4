import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wholeLetters } from '#src/domain/whole-letters.ts';

const letters = [
  '👩‍👩‍👧‍👦',
  '👩🏽‍⚕️',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🏳️‍🌈',
  '❤️‍🔥',
  '🧑🏿‍🤝‍🧑🏻',
  'e\u0301',
  'क्षि',
  '1️⃣',
  '🇬🇧',
  '👍🏽',
  '한',
  'a',
  ' ',
];

describe('The beginning of a text', () => {
  for (const letter of letters)
    it(`breaks no ${letter} wherever it is cut`, () => {
      const text = letter.repeat(8);
      for (let most = 0; most <= text.length; most += 1) {
        const cut = wholeLetters(text, most);
        assert.equal(cut, letter.repeat(Math.floor(most / letter.length)), `${most}`);
      }
    });

  it('is never longer than was asked for, begins as the text does, and stays well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(220), (text, most) => {
        const cut = wholeLetters(text, most);
        assert.ok(cut.length <= most && text.startsWith(cut) && (cut.isWellFormed() || !text.isWellFormed()));
      }),
    );
  });

  it('is not lost to a letter with marks heaped on it without end', () => {
    assert.ok(wholeLetters(`a${'\u0301'.repeat(5_000)}`, 1_000).length > 900);
  });
});
