import assert from 'node:assert/strict';
import { bold, bullet, docxFile, para, table } from './docx-file.ts';
import { inShort, pointsInShort, problemsInShort, readDraft } from './read-draft.ts';

const empty = (count: number) => para().repeat(count);

/** Laid out as a published audit briefing was: title in a table below the background, plain themes, room for pictures. */
const body = [
  bold('Background '),
  para('The Northshire Safeguarding Children Partnership (NSCP) audits cases every year.'),
  empty(1),
  para('In March 2024 the subgroup, along with 12 practitioners, completed an audit of three cases.'),
  empty(1),
  table([para(), bold('Neglect and School Attendance', 18)]),
  empty(2),
  para('Introductory paragraph on attendance (not a requirement?)'),
  empty(1),
  para('A school visit should be made on all days of absence as early as possible, where:'),
  bullet('a parent doesn’t answer'),
  bullet("a sibling doesn't attend"),
  empty(4),
  bold('Learning Identified '),
  para('·\tSchools are not always told.'),
  para('·\tTeams differ.'),
  table([para(), bold('Learning for Practice', 14)]),
  empty(1),
  para('We invite you to discuss this in your team meetings.'),
  para('Points for discussion: '),
  empty(1),
  para('Applying learning'),
  bullet('What have you/your team learnt?'),
  bullet('How might you apply it?'),
  empty(12),
  bullet('What are your thresholds?'),
  bullet('How do you pass on concerns'),
  empty(4),
  table([para(), bold('Topic Resources ', 14)]),
  empty(1),
  para('If you are concerned about a child in Northshire call the Single Point of Advice (SPOA) on:'),
  para('SPoA (Mon-Friday 8.30am-5pm)'),
  para('Phone: 01632 960222'),
  para('If you think the child is in immediate danger, you should call the police'),
  empty(1),
  para('[image: ]NSCP Training:'),
  para('Courses: www.example.org'),
].join('');

describe('A briefing laid out with bold lines, tables and typed bullets', () => {
  it('becomes whole: title, sections, points with themes, resources', async () => {
    const draft = await readDraft(body);
    const { briefing } = draft;
    assert.equal(briefing.title, 'Neglect and School Attendance');
    assert.equal(briefing.partnership, 'Northshire Safeguarding Children Partnership');
    assert.equal(briefing.audited, 'March 2024: three cases, 12 practitioners');
    assert.deepEqual(briefing.summary, ['Schools are not always told.']);
    assert.deepEqual(
      inShort(draft).map(([heading]) => heading),
      ['Background', 'A school visit should be made on all days…', 'Learning Identified', 'Learning for Practice'],
    );
    assert.deepEqual(inShort(draft)[1]?.slice(2), ['- a parent doesn’t answer', "- a sibling doesn't attend"]);
    assert.deepEqual(pointsInShort(draft), [
      '[Applying learning] What have you/your team learnt?',
      '[Applying learning] How might you apply it?',
      'What are your thresholds?',
      'How do you pass on concerns',
    ]);
    assert.deepEqual(briefing.resources, [
      {
        heading: 'If you are concerned about a child in Northshire call the Single Point of Advice (SPOA) on',
        lines: [
          'SPoA (Mon-Friday 8.30am-5pm)',
          'Phone: 01632 960222',
          'If you think the child is in immediate danger, you should call the police',
        ],
      },
      { heading: 'NSCP Training', lines: ['Courses: www.example.org'] },
    ]);
  });

  it('without the editor’s note, which its publisher is told of', async () => {
    const draft = await readDraft(body);
    assert.doesNotMatch(JSON.stringify(draft.briefing), /not a requirement|image/);
    assert.match(problemsInShort(draft).join('\n'), /“Introductory paragraph on attendance \(not a requirement\?\)”/);
  });

  it('the same each time', async () => {
    assert.deepEqual(await readDraft(body), await readDraft(body));
    assert.ok((await docxFile(body)).length > 0);
  });
});
