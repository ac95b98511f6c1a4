import assert from 'node:assert/strict';
import { isDay } from '#src/domain/dates.ts';
import { enGB } from '#src/words/en-gb.ts';
import { type Language, languageOf, languages } from '#src/words/languages.ts';
import { pseudoWords } from '../support/pseudo-words.ts';

const signed = { name: 'Mari Lloyd', role: 'Rheolwr diogelu', signedOn: '2026-11-02' };

describe('The languages that are spoken', () => {
  it('begin with the one in which the texts are written', () => {
    assert.equal(languages[0]?.tag, 'en-GB');
    assert.equal(languages[0]?.words, enGB);
  });

  it('hold no translation without the name, the role and the day of who signed it', () => {
    for (const language of languages)
      if (language.tag !== 'en-GB') {
        const { name, role, signedOn } = language.reviewed;
        assert.ok(/\S\s+\S/u.test(name) && role.trim() !== '' && isDay(signedOn), language.tag);
        assert.ok(Date.parse(signedOn) <= Date.now(), `${language.tag} is signed in the future`);
      }
  });

  it('cannot be joined by a translation that nobody signed, or that lacks a text: neither compiles', () => {
    const whole: Language = { tag: 'cy', words: pseudoWords, reviewed: signed };
    // @ts-expect-error: nobody signed it.
    const unsigned: Language = { tag: 'cy', words: pseudoWords };
    const { cards: _cards, ...lacking } = pseudoWords;
    // @ts-expect-error: the texts of the cards are missing.
    const torn: Language = { tag: 'cy', words: lacking, reviewed: signed };
    for (const one of [whole, unsigned, torn]) assert.ok(!languages.includes(one));
  });

  it('are found by their tag in any case; Welsh waits for a signature, and others have no place', () => {
    const english = languageOf('EN-gb');
    assert.ok(english.ok && english.value.words === enGB);
    assert.deepEqual(languageOf('cy'), { ok: false, refusal: 'unsigned' });
    assert.deepEqual(languageOf('fr'), { ok: false, refusal: 'unknown' });
  });
});
