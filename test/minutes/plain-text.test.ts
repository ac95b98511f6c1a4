import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isolated,
  plainLine,
  plainText,
  shortened,
  shortenedToBytes,
  startsRightToLeft,
  stretchesOf,
} from '#src/minutes/plain-text.ts';

describe('Text from people, made fit for every medium', () => {
  it('keeps words and line breaks as they are', () => {
    assert.equal(plainText('  One\r\ntwo\rthree\n\nfour  '), 'One\ntwo\nthree\n\nfour');
    assert.equal(plainText('👩‍👩‍👧‍👦 Zieliński שירה 王小明\ttab'), '👩‍👩‍👧‍👦 Zieliński שירה 王小明\ttab');
  });

  it('drops what Word cannot hold and what would turn the text after it around', () => {
    assert.equal(plainText('a\u0000b\u0007c\u000Bd\uFFFEe\u202Ef\u2066g'), 'abcdefg');
    assert.equal(plainText('lone \uD83D half'), 'lone \uFFFD half');
  });

  it('folds a name or title to one line', () => {
    assert.equal(plainLine('Duty\r\nBcc: and\t Assessment '), 'Duty Bcc: and Assessment');
  });

  it('gives the same again when it is applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(plainText(plainText(text)), plainText(text));
        assert.equal(plainLine(plainLine(text)), plainLine(text));
      }),
    );
  });

  it('isolates only names that read right to left', () => {
    assert.equal(isolated('Ana Ferreira'), 'Ana Ferreira');
    assert.equal(isolated('שירה לוי'), '\u2068שירה לוי\u2069');
  });

  it('knows on which side a line starts by its first letter', () => {
    assert.equal(startsRightToLeft('1. שירה spoke'), true);
    assert.equal(startsRightToLeft('Then שירה spoke'), false);
    assert.equal(startsRightToLeft('20 %'), false);
  });

  it('splits a line into stretches that read one way, and loses nothing', () => {
    assert.deepEqual(stretchesOf('Then שירה לוי spoke'), [
      { text: 'Then ', rightToLeft: false },
      { text: 'שירה לוי', rightToLeft: true },
      { text: ' spoke', rightToLeft: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        assert.equal(
          stretchesOf(line)
            .map((one) => one.text)
            .join(''),
          line,
        );
      }),
    );
  });

  it('shortens without cutting a letter or an emoji in two', () => {
    assert.equal(shortened('Pre-birth assessments', 40), 'Pre-birth assessments');
    assert.equal(shortened('Pre-birth assessments', 10), 'Pre-birth…');
    assert.equal(shortenedToBytes('Pre-birth assessments', 10), 'Pre-birth…');
    assert.equal(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1), '👩‍👩‍👧‍👦…');
    assert.equal(shortenedToBytes('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 26), '👩‍👩‍👧‍👦…');
  });
});
