import assert from 'node:assert/strict';
import fc from 'fast-check';
import { soundsLikePresentWorry } from '#src/domain/present-worry.ts';
import { talkOfPractice } from './corpus/held-out/worries.ts';

describe('The present-worry check', () => {
  for (const text of [
    'I am worried about a girl in my class',
    'im realy worred about a baby i visit',
    'A pupil told me yesterday that he is scared',
    'I saw bruises on her arm',
    'she disclosed today',
    'A colleague has been messaging a pupil',
    'something isn’t right at home',
    'He is being hurt',
    'I have concerns about a member of staff',
    'Uneasy after today’s visit. Dad never let the kids out of his sight.',
    'What should I do about a child who is hungry?',
    'I only found out this week that she sees him',
    'Her boyfriend is 27. She is only 14',
    'Not to do with the audit, but a boy I teach is very thin',
    'I think I need to report this',
    'My manager told me to change the record',
    'Two sisters, 8 and 10, in the flat above',
    'If I am honest, I am scared for the baby I saw',
  ])
    it(`hears “${text}”`, () => assert.equal(soundsLikePresentWorry(text), true));

  for (const text of [
    'We would be worried if a baby had bruises',
    'In this case bruises were missed',
    'Staff should ask about bruises',
    'We discussed how to respond when a child discloses',
    'We are concerned about the lack of time',
    'Something isn’t right with the form',
    'We have no concerns about any current family',
    'Nothing to add',
    '',
  ])
    it(`leaves “${text}”`, () => assert.equal(soundsLikePresentWorry(text), false));

  it('never throws, and hears a worry however much practice is talked of before it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof soundsLikePresentWorry(text) === 'boolean'));
    const clear = 'I am worried about a girl in my class.';
    for (const text of talkOfPractice) assert.equal(soundsLikePresentWorry(`${text}\n${clear}`), true);
  });
});
