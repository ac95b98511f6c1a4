import assert from 'node:assert/strict';
import { briefingFromDocument } from '#src/word/briefing-from-document.ts';
import { type Line, plainLine } from '#src/word/line.ts';
import { toldFaults } from '#src/word/told-faults.ts';
import type { WordDocument } from '#src/word/word-document.ts';
import { enGB } from '#src/words/en-gb.ts';
import { speak } from '#src/words/words.ts';
import { pseudoWords } from '#test/support/pseudo-words.ts';

const heading = (text: string): Line => ({ ...plainLine, text, level: 1 });
const line = (text: string, differing: Partial<Line> = {}): Line => ({ ...plainLine, text, ...differing });

/** All that is in it is in figures, so that a plain letter is one that we wrote. */
const inFigures: WordDocument = {
  lines: [
    line('10 11', { level: 0 }),
    line('12 '.repeat(30).trim()),
    heading('13'),
    heading('14'),
    line('15 (??) 16', { highlighted: ['15'] }),
    line('17 ?'),
    line('18 ?'),
  ],
  unplaced: ['19', '20', '21', '22'],
  margins: ['23'],
  propertiesTitle: '',
  pictures: 2,
  comments: 1,
  hasTrackedChanges: true,
  hasObjects: true,
};

describe('What a publisher is told of a Word file, in another language', () => {
  beforeEach(() => speak(pseudoWords));
  afterEach(() => speak(enGB));

  const inPlainLetters = (problems: readonly { heading: string; message: string }[]): readonly string[] =>
    problems.map((one) => `${one.heading}: ${one.message}`).filter((told) => /[A-Za-z]/u.test(told));

  it('is of that language, whatever was found in the file', () => {
    const { problems } = briefingFromDocument(inFigures);
    assert.ok(problems.length >= 9, `${problems.length}`);
    assert.deepEqual(inPlainLetters(problems), []);
  });

  it('is of that language, whatever is wrong with the briefing', () => {
    const points = Array.from({ length: 21 }, (_, index) => ({
      theme: '',
      text: index < 2 ? '1' : `${index}`.repeat(400),
    }));
    const briefing = { title: '9'.repeat(201), partnership: '', audited: '', summary: [], points };
    const faulty = {
      ...briefing,
      sections: [{ heading: '7', blocks: [] }],
      resources: [{ heading: '8', lines: [] }],
    };
    const problems = [...toldFaults(faulty), ...toldFaults({ ...faulty, title: '', points: [] })];
    assert.equal(new Set(problems.map((one) => one.message.replace(/\d+/gu, ''))).size, 8);
    assert.deepEqual(inPlainLetters(problems), []);
  });
});
