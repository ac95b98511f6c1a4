import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanLine, cleanText, RESPONSE_LIMIT, responseText } from '#src/domain/response.ts';

const control = fc.constantFrom(
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\uFEFF',
);
const typed = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), control))
  .map((parts) => parts.join(''));

describe('Text from a person, as it is kept', () => {
  it('keeps what they wrote, in any script, line by line', () => {
    assert.equal(
      cleanText('  We asked twice.\r\nNobody knew.\rSo we\tcalled 👩‍👧 Zoë.  '),
      'We asked twice.\nNobody knew.\nSo we\tcalled 👩‍👧 Zoë.',
    );
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(fc.property(typed, (text) => assert.equal(cleanText(cleanText(text)), cleanText(text))));
    fc.assert(fc.property(typed, (text) => assert.equal(cleanLine(cleanLine(text)), cleanLine(text))));
  });

  it('has no U+0000 and no other control character but tab and line feed', () => {
    const others = /[^\P{Cc}\t\n]/u;
    fc.assert(
      fc.property(typed, (text) => {
        assert.equal(cleanText(text).includes('\u0000'), false);
        assert.doesNotMatch(cleanText(text), others);
      }),
    );
  });

  it('loses nothing but control characters, line ends’ spelling and the space around it', () => {
    const visible = (text: string) => text.replace(/[\p{Cc}\s]/gu, '');
    fc.assert(fc.property(typed, (text) => assert.equal(visible(cleanText(text)), visible(text))));
  });

  it('is one line where one line is asked for', () => {
    assert.equal(cleanLine(' Ana \r\n  Ferreira\t'), 'Ana Ferreira');
    fc.assert(fc.property(typed, (text) => assert.doesNotMatch(cleanLine(text), /[\n\r\t]|\s\s/u)));
  });
});

describe('The text of a response', () => {
  it('may be as long as the limit, and no longer', () => {
    const longest = 'a'.repeat(RESPONSE_LIMIT);
    assert.deepEqual(responseText(longest), { ok: true, value: longest });
    assert.deepEqual(responseText(` ${longest}\n`), { ok: true, value: longest });
    assert.deepEqual(responseText(`${longest}a`), { ok: false, refusal: 'response-too-long' });
    assert.deepEqual(responseText('a'.repeat(28_000)), { ok: false, refusal: 'response-too-long' });
  });

  it('is refused where nothing is left of it', () => {
    for (const empty of ['', '   ', '\r\n\t', '\u0000\u0007', '\u200b\u2060\ufeff'])
      assert.deepEqual(responseText(empty), { ok: false, refusal: 'response-empty' });
  });

  it('is kept clean, or refused for one of two reasons', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const kept = responseText(text);
        if (kept.ok) assert.equal(kept.value, cleanText(text));
        else assert.ok(['response-empty', 'response-too-long'].includes(kept.refusal));
      }),
    );
  });
});
