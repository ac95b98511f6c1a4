import assert from 'node:assert/strict';
import { briefingText } from '#src/domain/briefing-text.ts';

describe('The text of a briefing', () => {
  it('is all of its words, one item a line, and no empty ones', () => {
    const text = briefingText({
      title: 'Neglect',
      partnership: '',
      audited: 'March 2024',
      summary: ['One.'],
      sections: [
        {
          heading: 'Learning',
          blocks: [
            { kind: 'paragraph', text: 'Two.' },
            { kind: 'bullets', items: ['three', 'four'] },
          ],
        },
      ],
      points: [
        { theme: 'Home', text: 'Five?' },
        { theme: '', text: 'Six?' },
      ],
      resources: [{ heading: 'Advice', lines: ['01632 960123'] }],
    });
    assert.equal(
      text,
      'Neglect\nMarch 2024\nOne.\nLearning\nTwo.\nthree\nfour\nHome\nFive?\nSix?\nAdvice\n01632 960123',
    );
  });
});
