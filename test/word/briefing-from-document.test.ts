import assert from 'node:assert/strict';
import fc from 'fast-check';
import { briefingText } from '#src/domain/briefing-text.ts';
import { briefingFromDocument } from '#src/word/briefing-from-document.ts';
import { foldedText, type Line, plainLine } from '#src/word/line.ts';
import { readWordBriefing } from '#src/word/read-word-briefing.ts';
import type { WordDocument } from '#src/word/word-document.ts';
import { docxFile } from './docx-file.ts';

const documentOf = (lines: readonly Line[]): WordDocument => ({
  lines,
  unplaced: [],
  margins: [],
  propertiesTitle: '',
  pictures: 0,
  comments: 0,
  hasTrackedChanges: false,
  hasObjects: false,
});

const telling = [
  'Background',
  'Points for discussion',
  'Applying learning',
  'Useful contacts',
  'Phone: 01632 960123',
  'What would you do?',
  'Learning identified:',
  'Northshire Safeguarding Children Partnership',
];
const text = fc
  .oneof(fc.constantFrom(...telling), fc.lorem({ maxCount: 30 }), fc.string({ unit: 'grapheme', maxLength: 80 }))
  .map(foldedText)
  .filter((words) => words !== '');

const line: fc.Arbitrary<Line> = fc.record({
  text,
  level: fc.constantFrom(null, null, null, 0, 1, 2),
  bold: fc.boolean(),
  size: fc.constantFrom(null, 11, 14, 20),
  list: fc.constantFrom(null, 'bullet' as const, 'number' as const),
  depth: fc.constantFrom(0, 0, 1),
  label: fc.boolean(),
  gap: fc.nat({ max: 4 }),
  highlighted: fc.constant([]),
});

describe('A briefing from any lines whatever', () => {
  it('never fails, and holds only plain text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { briefing, problems } = briefingFromDocument(documentOf(lines));
        assert.ok(briefing.summary.length <= 3);
        assert.ok(problems.every((problem) => problem.message !== '' && problem.heading !== ''));
        for (const words of briefingText(briefing).split('\n')) assert.equal(words, foldedText(words));
      }),
    );
  });

  it('loses no text: each line is in the briefing, or in what the publisher is told', () => {
    // Themes, headings and labels are shown without the colon that ends them.
    const bare = (words: string) => words.replace(/[\s:–—-]+$/, '').toLowerCase();
    fc.assert(
      fc.property(fc.array(fc.record({ ...sentenceLine }), { maxLength: 30 }), (lines) => {
        const { briefing, problems } = briefingFromDocument(documentOf(lines));
        const told = problems.map((problem) => `${problem.heading}\n${problem.message}`).join('\n');
        const all = `${briefingText(briefing)}\n${told}`.toLowerCase();
        for (const each of lines) assert.ok(all.includes(bare(each.text)), `lost: ${each.text}`);
      }),
      { numRuns: 500 },
    );
  });
});

/** Lines of body text and headings of sections, none of which is a heading that the briefing keeps under a name of its own. */
const sentenceLine = {
  text: fc.oneof(
    fc.constantFrom(
      'What would you do?',
      'Learning identified:',
      'Applying learning',
      'Background',
      'Phone: 01632 960123',
    ),
    fc.lorem({ maxCount: 12 }).map((words) => foldedText(words)),
  ),
  level: fc.constantFrom(null, null, null, null, 1, 2),
  bold: fc.constantFrom(false, false, true),
  size: fc.constant(null),
  list: fc.constantFrom(null, 'bullet' as const),
  depth: fc.constant(0),
  label: fc.constantFrom(false, false, true),
  gap: fc.nat({ max: 3 }),
  highlighted: fc.constant([] as string[]),
};

describe('Any bytes whatever', () => {
  it('are read or refused, never a fault', async () => {
    const file = Buffer.from(await docxFile('<w:p><w:r><w:t>Background</w:t></w:r></w:p>'));
    const damaged = fc
      .record({ at: fc.nat({ max: file.length - 9 }), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) })
      .map(({ at, bytes }) => {
        const copy = Buffer.from(file);
        copy.set(bytes, at);
        return new Uint8Array(copy);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), damaged), async (bytes) => {
        const read = await readWordBriefing(bytes);
        assert.equal(typeof read.ok, 'boolean');
      }),
      { numRuns: 15 },
    );
  });

  it('that are an empty document give an empty draft, which may not be published', () => {
    const { briefing, problems } = briefingFromDocument(documentOf([{ ...plainLine, text: 'Hello' }]));
    assert.deepEqual(briefing.points, []);
    assert.ok(problems.some((problem) => problem.blocking));
  });
});
