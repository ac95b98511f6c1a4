import assert from 'node:assert/strict';
import type { Briefing } from '#src/domain/briefing.ts';
import { toldFaults } from '#src/word/told-faults.ts';

const sound: Briefing = {
  title: 'Neglect in the early years',
  partnership: 'Northshire Safeguarding Children Partnership',
  audited: 'March 2024: six cases',
  summary: ['Health visitors shared what they saw.'],
  sections: [{ heading: 'Background', blocks: [{ kind: 'paragraph', text: 'Six cases were audited.' }] }],
  points: [
    { theme: '', text: 'What would you do differently?' },
    { theme: '', text: 'How do you share concerns?' },
  ],
  resources: [{ heading: 'Advice line', lines: ['Phone: 01632 960123'] }],
};

const check = (changes: Partial<Briefing>) => toldFaults({ ...sound, ...changes });
const points = (...texts: string[]) => texts.map((text) => ({ theme: '', text }));

describe('Checking a briefing before it is published', () => {
  it('finds nothing wrong with a sound one', () => {
    assert.deepEqual(check({}), []);
  });

  it('stops one without a title, and says how to give it one', () => {
    const [problem, ...others] = check({ title: '  ' });
    assert.deepEqual(others, []);
    assert.equal(problem?.blocking, true);
    assert.equal(problem?.heading, 'The whole document');
    assert.match(problem?.message ?? '', /No title was found.*Title style/);
  });

  it('stops one without a discussion point, and says how to write them', () => {
    for (const none of [[], points('', ' ')]) {
      const [problem, ...others] = check({ points: none });
      assert.deepEqual(others, []);
      assert.equal(problem?.blocking, true);
      assert.match(problem?.message ?? '', /nothing for teams to discuss.*“Points for discussion”/);
    }
  });

  it('lists every problem at once, those that stop it first', () => {
    const problems = check({ title: '', points: [], sections: [{ heading: 'Method', blocks: [] }] });
    assert.deepEqual(
      problems.map((problem) => [problem.heading, problem.blocking]),
      [
        ['The whole document', true],
        ['Points for discussion', true],
        ['Method', false],
      ],
    );
  });

  describe('tells, without stopping it, of', () => {
    const told = (changes: Partial<Briefing>) => {
      const problems = check(changes);
      assert.ok(problems.every((problem) => !problem.blocking));
      return problems.map((problem) => `${problem.heading}: ${problem.message}`).join('\n');
    };

    it('a title over 200 characters', () => {
      assert.equal(told({ title: 'a'.repeat(200) }), '');
      assert.match(told({ title: 'a'.repeat(201) }), /title is 201 characters long/);
    });

    it('more than 20 points', () => {
      const many = (count: number) => points(...Array.from({ length: count }, (_, index) => `Question ${index}?`));
      assert.equal(told({ points: many(20) }), '');
      assert.match(told({ points: many(21) }), /There are 21 discussion points/);
    });

    it('a point over 600 characters, by its number', () => {
      assert.equal(told({ points: points('a'.repeat(600)) }), '');
      assert.match(told({ points: points('Short?', 'a'.repeat(601)) }), /Point 2 is 601 characters long/);
    });

    it('points that say the same in other capitals and marks', () => {
      const same = points('What now?', 'What else?', 'what now', 'What now ?');
      assert.match(told({ points: same }), /Points 1 and 3 say the same[\s\S]*Points 1 and 4 say the same/);
    });

    it('a heading with nothing under it', () => {
      const empty = { heading: 'Method', blocks: [{ kind: 'bullets' as const, items: [''] }] };
      assert.match(told({ sections: [empty] }), /^Method: There is nothing under this heading/);
    });

    it('a resource that nobody could reach', () => {
      const book = { heading: 'Procedures', lines: ['See the manual.'] };
      assert.match(told({ resources: [book] }), /^Procedures: .*no telephone number, email or web address/);
    });
  });

  for (const way of [
    '01632 960123',
    '(01632) 960 123',
    '+44 1632 960123',
    'duty@example.org',
    'www.example.org',
    'https://example.org/a',
    'northshire.gov.uk/advice',
    'Call 999',
    'call the police',
  ]) {
    it(`takes “${way}” for a way to reach a resource`, () => {
      assert.deepEqual(check({ resources: [{ heading: 'Advice', lines: [way] }] }), []);
    });
  }
});
