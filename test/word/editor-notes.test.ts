import assert from 'node:assert/strict';
import { clearedOfNotes } from '#src/word/editor-notes.ts';
import { bullet, heading, para, run, title } from './docx-file.ts';
import { inShort, readDraft } from './read-draft.ts';

const cleared = (text: string, highlighted: string[] = []) => clearedOfNotes({ text, highlighted });

describe('Editors’ notes left in a Word file', () => {
  for (const note of [
    'Introductory paragraph on home visits (not a requirement?)',
    'DRAFT',
    'Draft v0.3 – not for circulation',
    '[TBC]',
    'XX',
    '???',
    'Insert logo here',
    '[insert date]',
    'Insert a quote from a parent',
    'Click or tap here to enter text.',
    'Note to self: ask Priya about the figures',
    'Lorem ipsum dolor sit amet',
  ]) {
    it(`are left out where they are the whole line: “${note}”`, () => {
      assert.deepEqual(cleared(note).text, '');
      assert.equal(cleared(note).notes.length, 1);
    });
  }

  const inside: readonly (readonly [string, string, string])[] = [
    ['Six cases [TBC] were audited.', 'Six cases were audited.', '[TBC]'],
    ['Six cases were audited (check this).', 'Six cases were audited.', '(check this)'],
    ['The audit of [insert month] found gaps.', 'The audit of found gaps.', '[insert month]'],
    ['It was led by XX of health.', 'It was led by of health.', 'XX'],
    ['What are your thresholds???', 'What are your thresholds?', '???'],
    ['Visits were kept (to be confirmed)', 'Visits were kept', '(to be confirmed)'],
    ['DRAFT – Neglect in homes', 'Neglect in homes', 'DRAFT –'],
    ['The lead is [name to follow].', 'The lead is.', '[name to follow]'],
  ];
  for (const [text, rest, note] of inside) {
    it(`are taken out of “${text}”`, () => {
      assert.deepEqual(cleared(text), { text: rest, notes: [note] });
    });
  }

  for (const text of [
    'Draft protection plans were shared late.',
    'Include fathers in every assessment if required',
    'Add your team’s responses to the minutes here',
    'What do you do (for example, check with the GP)?',
    'See the manual [Chapter 5].',
    'Supervision (not always recorded) was regular.',
    'Do you insert notes into the file?',
    'Paragraph 3 of the plan was followed.',
    'Was Child X’s voice heard?',
  ]) {
    it(`are not what “${text}” is`, () => {
      assert.deepEqual(cleared(text), { text, notes: [] });
    });
  }

  it('are highlighted words in brackets; other highlighted words stay', () => {
    assert.deepEqual(cleared('Six cases (ask Bo) were audited.', ['(ask Bo)']), {
      text: 'Six cases were audited.',
      notes: ['(ask Bo)'],
    });
    assert.deepEqual(cleared('Six cases were audited.', ['Six']).text, 'Six cases were audited.');
  });

  it('are not the placeholders of pictures, which go without a word', () => {
    assert.deepEqual(cleared('[image: ]Training'), { text: 'Training', notes: [] });
    assert.deepEqual(cleared('[image: a logo of two hands]'), { text: '', notes: [] });
  });

  it('are quoted as far as is needed to find them', async () => {
    const draft = await readDraft(title('Neglect') + para(`Note to editors: ${'ask again '.repeat(30)}`));
    const quotes = draft.problems.flatMap((problem) => /“Note to editors: .*…”/.exec(problem.message) ?? []);
    assert.equal(quotes.length, 1);
    assert.ok((quotes[0] ?? '').length <= 122);
  });

  it('are told by the heading they were under, with what is left of the line', async () => {
    const draft = await readDraft(
      title('Neglect') +
        heading('Background') +
        para('Six cases [TBC] were audited.') +
        para(`${run('They were ')}${run('all closed', { highlight: true })}${run('.')}`) +
        heading('Points for discussion') +
        bullet('What now?'),
    );
    assert.deepEqual(inShort(draft), [['Background', 'Six cases were audited.', 'They were all closed.']]);
    assert.deepEqual(
      draft.problems.map(({ heading: at, message, blocking }) => [at, message, blocking]),
      [
        [
          'Background',
          'This looks like an editor’s note, so it was left out: “[TBC]”. The rest reads “Six cases were audited.”. If teams should see it, reword it in Word and import the file again.',
          false,
        ],
        [
          'The whole document',
          'Some words are highlighted: “all closed”. They are kept as they are; see that nothing in them is still open.',
          false,
        ],
      ],
    );
  });
});
