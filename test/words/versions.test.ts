import assert from 'node:assert/strict';
import type { BriefingChange } from '#src/domain/briefing-changes.ts';
import { changeText } from '#src/words/changed.ts';
import { words } from '#src/words/words.ts';

const changeWith = (differing: Partial<BriefingChange>): BriefingChange => ({
  part: 'point',
  how: 'reworded',
  name: 'Method',
  number: 3,
  from: 3,
  was: '',
  now: '',
  ...differing,
});

const cases: readonly (readonly [Partial<BriefingChange>, string])[] = [
  [{}, 'Discussion point 3 reworded'],
  [{ from: 2 }, 'Discussion point 3 (point 2 before) reworded'],
  [{ how: 'added' }, 'Discussion point 3 added'],
  [{ how: 'removed' }, 'Discussion point 3 removed'],
  [{ how: 'moved', from: 5 }, 'Discussion point 5 is now point 3'],
  [{ how: 'renamed' }, 'Discussion point 3 stands under another heading'],
  [{ part: 'section', how: 'added' }, 'Section “Method” added'],
  [{ part: 'section', how: 'renamed', was: 'How' }, 'Section “How” is now called “Method”'],
  [{ part: 'section', how: 'moved', from: 1 }, 'Section “Method” moved from place 1 to place 3'],
  [{ part: 'resource', name: 'Training' }, 'Contact details of “Training” changed'],
  [{ part: 'resource', how: 'removed', name: 'Training' }, 'Contact “Training” removed'],
  [{ part: 'resource', how: 'moved', name: 'Training' }, 'Contact “Training” has another place'],
  [{ part: 'title', name: '' }, 'Title reworded'],
  [{ part: 'audited', how: 'added', name: '' }, 'Facts of the audit added'],
];

describe('What changed in a briefing, in words', () => {
  for (const [differing, said] of cases)
    it(`is “${said}”`, () => assert.equal(changeText(changeWith(differing)), said));

  it('is counted, and said to be nothing where it is', () => {
    const { changedSince } = words().versions;
    assert.equal(changedSince({ since: 1, count: 0 }), 'Nothing changed since version 1.');
    assert.equal(changedSince({ since: 1, count: 1 }), '1 thing changed since version 1');
    assert.equal(changedSince({ since: 2, count: 12 }), '12 things changed since version 2');
  });
});
