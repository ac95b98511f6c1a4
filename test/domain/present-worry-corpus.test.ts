import assert from 'node:assert/strict';
import { heldOutPractice, heldOutReplies, heldOutWorries } from './corpus/held-out.ts';
import { shareHeard } from './corpus/measure.ts';
import { practiceWrittenTo, worriesWrittenTo } from './corpus/written-to.ts';

describe('The present-worry check on replies kept apart for measuring', () => {
  it('hears at least 95 in 100 present worries', () => {
    assert.ok(shareHeard(heldOutWorries) >= 0.95, `${shareHeard(heldOutWorries)}`);
  });

  it('takes at most 15 in 100 replies that talk of cases and practice for a worry', () => {
    assert.ok(shareHeard(heldOutPractice) <= 0.15, `${shareHeard(heldOutPractice)}`);
  });

  it('still does well on the replies that it was written to', () => {
    assert.ok(shareHeard(worriesWrittenTo) >= 0.98);
    assert.ok(shareHeard(practiceWrittenTo) <= 0.1);
  });

  it('takes at most 10 in 100 other replies for a worry', () => {
    const share = shareHeard(heldOutReplies.map((reply) => reply.text));
    assert.ok(share <= 0.1, `${share}`);
  });
});
