import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bold, clip, escapeMarkdown, inChoice, inLine, plain } from '#src/teams/cards/text.ts';

describe('Text from people on a card', () => {
  it('stays as it was typed where nothing in it is markup', () => {
    const text =
      'Ring 01323 464222 (9am-5pm), e.g. ana_ferreira@example.org; 5 < 6, C:\\temp, R&D, 50% – “yes” #2 a.b-c';
    assert.equal(escapeMarkdown(text), text);
  });

  it('is escaped only where it would be markup', () => {
    assert.equal(escapeMarkdown('**a** [b](c) `d` ~~e~~'), '\\*\\*a\\*\\* \\[b\\]\\(c) \\`d\\` \\~\\~e\\~\\~');
    assert.equal(escapeMarkdown('- a'), '\\- a');
    assert.equal(escapeMarkdown('12. a'), '12\\. a');
    assert.equal(escapeMarkdown('# a'), '\\# a');
    assert.equal(escapeMarkdown('<at>a</at> &amp; \\*'), '\\<at>a\\</at> \\&amp; \\\\\\*');
  });

  it('keeps its lines, each as a paragraph', () => {
    assert.equal(escapeMarkdown(' one\r\n\r\n\n  two\u2028three\t3 '), 'one\n\ntwo\n\nthree 3');
  });

  it('cannot hide or reorder what stands around it', () => {
    assert.equal(escapeMarkdown('a\u202Eb\u2066c\u200Bd\uFEFFe\u0000f\u{E0041}'), 'abcdef');
    assert.equal(inLine('זוהי'), '\u2068זוהי\u2069');
  });

  it('keeps what joins letters and pictures', () => {
    assert.equal(escapeMarkdown('👩‍👧 می‌خواهم'), '\u2068👩‍👧 می‌خواهم\u2069');
    assert.equal(escapeMarkdown('a\u200D b'), 'a b');
  });

  it('leaves no date of a client’s own to be filled in', () => {
    assert.doesNotMatch(escapeMarkdown('{{DATE(2020-01-01T00:00:00Z)}}'), /\{\{DATE/u);
    assert.doesNotMatch(plain('{{TIME(2020-01-01T00:00:00Z)}}'), /\{\{TIME/u);
  });

  it('stands out in bold without four stars for nothing', () => {
    assert.equal(bold('Ana *F*'), '**Ana \\*F\\***');
    assert.equal(bold(' \u200B '), '');
  });

  it('has no markup as the title of a choice, in clients with Markdown and in those without', () => {
    assert.equal(inChoice('1. [Duty](x) *Team* <b>'), '1 (Duty)(x) Team ‹b>');
    assert.equal(inChoice('a_b'), 'a_b');
  });

  it('is cut between words, and never within a character', () => {
    assert.equal(clip('one two three', 10), 'one two…');
    assert.equal(clip('😀😀😀', 4), '😀…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(60),
        (text, most) => clip(text, most).length <= Math.max(most, 1),
      ),
    );
  });

  it('loses no letter or digit, whatever is typed', () => {
    const letters = (text: string) => text.replace(/[^a-z0-9]/giu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => letters(escapeMarkdown(text)) === letters(text)),
    );
  });
});
