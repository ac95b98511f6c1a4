import assert from 'node:assert/strict';
import { bold, bullet, heading, numbered, para, run, styled, table, title } from './docx-file.ts';
import { inShort, pointsInShort, problemsInShort, readDraft } from './read-draft.ts';

const start = title('Neglect') + heading('Background') + para('Six cases were audited.');
const pointsOf = async (...body: string[]) => pointsInShort(await readDraft(start + body.join('')));
const two = ['What did you learn?', 'How will you use it?'];

describe('Points for discussion in a Word file', () => {
  for (const words of [
    'Points for discussion',
    'Points for Discussion:',
    'Discussion points',
    'Questions for discussion',
    'Questions for your team',
    'QUESTIONS TO CONSIDER',
    'Reflective questions',
    'Points to consider in supervision',
    'Let’s discuss',
    "Let's discuss",
    '“For discussion”',
    '5. Discussion',
    'Team discussion',
    'Things to think about',
  ]) {
    it(`stand under “${words}”`, async () => {
      assert.deepEqual(await pointsOf(para(words), bullet('What did you learn?'), bullet('How will you use it?')), two);
    });
  }

  const written: Record<string, string[]> = {
    'as Word’s bullets': [bullet('What did you learn?'), bullet('How will you use it?')],
    'as a numbered list': [numbered('What did you learn?'), numbered('How will you use it?')],
    'with typed bullets': [para('· What did you learn?'), para('– How will you use it?')],
    'with typed letters': [para('a) What did you learn?'), para('b) How will you use it?')],
    'with typed numbers': [para('1. What did you learn?'), para('Q2: How will you use it?')],
    'with empty paragraphs between': [bullet('What did you learn?'), para(), bullet('How will you use it?')],
    'as plain questions': [para('What did you learn?'), para('How will you use it?')],
    'as bold questions': [bold('What did you learn?'), bold('How will you use it?')],
    'as deeper headings': [styled('Heading2', 'What did you learn?'), styled('Heading2', 'How will you use it?')],
    'in a table with room to answer': [
      table([para('What did you learn?'), para()], [para('How will you use it?'), para()]),
    ],
    'divided by soft breaks': [para('• What did you learn?\n• How will you use it?')],
    'with soft breaks inside': [bullet('What did\nyou learn?'), bullet('How will you use it?')],
  };
  for (const [how, body] of Object.entries(written)) {
    it(`are written ${how}`, async () => {
      assert.deepEqual(await pointsOf(heading('Points for discussion'), ...body), two);
    });
  }

  it('may be statements, where there is neither a bullet nor a question', async () => {
    const statements = ['Your agency’s thresholds.', 'Support for young parents.'];
    assert.deepEqual(await pointsOf(heading('Discussion points'), ...statements.map(para)), statements);
  });

  it('are not the paragraphs of a section that happens to be called discussion', async () => {
    const long = 'The audit group talked at length about what it had found in the files. '.repeat(6).trim();
    const draft = await readDraft(start + heading('Discussion') + para(long));
    assert.deepEqual(draft.briefing.points, []);
    assert.deepEqual(inShort(draft).at(-1), ['Discussion', long]);
  });

  it('keep what is listed under them', async () => {
    const body = [bullet('How do you share:'), bullet('files', 1), bullet('concerns', 1), bullet('What else?')];
    assert.deepEqual(await pointsOf(heading('Points for discussion'), ...body), [
      'How do you share: files; concerns',
      'What else?',
    ]);
  });

  describe('have themes', () => {
    const themed = ['[Applying learning] What did you learn?', '[Applying learning] How will you use it?'];
    const list = [bullet('What did you learn?'), bullet('How will you use it?')];
    const room = Array.from({ length: 12 }, () => para());

    it('from a plain short line before them', async () => {
      assert.deepEqual(
        await pointsOf(para('Points for discussion:'), para(), para('Applying learning'), ...list),
        themed,
      );
    });

    it('from a bold line or a deeper heading', async () => {
      assert.deepEqual(await pointsOf(heading('Points for discussion'), bold('Applying learning'), ...list), themed);
      assert.deepEqual(await pointsOf(heading('Discussion'), heading('Applying learning', 2), ...list), themed);
      assert.deepEqual(await pointsOf(heading('Discussion'), heading('Applying learning'), ...list), themed);
    });

    it('up to a wider gap', async () => {
      const body = [heading('Discussion'), para('Applying learning'), ...list, ...room, bullet('What else?')];
      assert.deepEqual(await pointsOf(...body), [...themed, 'What else?']);
    });

    it('one after another', async () => {
      const body = [heading('Discussion'), para('Learning'), bullet('What?'), para('Practice'), bullet('How?')];
      assert.deepEqual(await pointsOf(...body), ['[Learning] What?', '[Practice] How?']);
    });

    it('by their headings, where there are several discussions', async () => {
      const body = [
        heading('Questions for schools'),
        bullet('What?'),
        heading('Discussion points for GPs'),
        bullet('How?'),
      ];
      assert.deepEqual(await pointsOf(...body), ['[Questions for schools] What?', '[Discussion points for GPs] How?']);
    });

    it('but not from the sentence that invites teams to discuss, which is kept as a section', async () => {
      const invitation = 'Please talk about these in your team:';
      const draft = await readDraft(start + heading('Points for discussion') + para(invitation) + list.join(''));
      assert.deepEqual(pointsInShort(draft), two);
      assert.deepEqual(inShort(draft).at(-1), ['Points for discussion', invitation]);
    });
  });

  it('end at the next section, though it has bullets', async () => {
    const draft = await readDraft(
      `${start}${bold('Points for discussion')}${bullet('What?')}${bold('Next steps')}${bullet('Send the minutes.')}${bold('Dates')}${bullet('Training in May')}`,
    );
    assert.deepEqual(pointsInShort(draft), ['What?']);
    assert.deepEqual(inShort(draft).slice(1), [
      ['Next steps', '- Send the minutes.'],
      ['Dates', '- Training in May'],
    ]);
  });

  it('are found as questions in a row where no heading speaks of discussion, and that is told', async () => {
    const draft = await readDraft(
      `${start}${heading('Now you')}${para('Over to you.')}${bullet('What did you learn?')}${bullet('How will you use it?')}`,
    );
    assert.deepEqual(pointsInShort(draft), two);
    assert.deepEqual(inShort(draft).at(-1), ['Now you', 'Over to you.']);
    assert.match(problemsInShort(draft).join('\n'), /^Now you: No heading speaks of discussion, so the 2 questions/m);
  });

  it('are missing where there is no question either, which stops it', async () => {
    const draft = await readDraft(start + para(run('Is one question enough? No.')));
    assert.deepEqual(draft.briefing.points, []);
    assert.ok(draft.problems.some((problem) => problem.blocking && /No discussion points/.test(problem.message)));
  });

  it('are missing under an empty heading, and both are told', async () => {
    const draft = await readDraft(start + heading('Points for discussion'));
    assert.match(
      problemsInShort(draft).join('\n'),
      /No discussion points[\s\S]*Points for discussion: There is nothing under/,
    );
  });
});
