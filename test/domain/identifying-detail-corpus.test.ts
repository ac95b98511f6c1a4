import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { heldOutReplies } from './corpus/held-out.ts';
import { kinds, measureAll, measureKind, precisionOf, recallOf } from './corpus/measure.ts';
import { report } from './corpus/report.ts';
import { repliesWrittenTo } from './corpus/written-to.ts';

const structured = kinds.filter((kind) => kind !== 'childs-name');

describe('The identifying-detail guard on replies kept apart for measuring', () => {
  for (const kind of structured)
    it(`finds at least 98 in 100 details that are a ${kind}, to the letter`, () => {
      const measure = measureKind(heldOutReplies, kind);
      assert.ok(measure.marked >= 7, `only ${measure.marked} are marked`);
      assert.ok(recallOf(measure) >= 0.98, JSON.stringify(measure));
    });

  it('finds at least 95 in 100 names of children, which no rule can promise', () => {
    const measure = measureKind(heldOutReplies, 'childs-name');
    assert.ok(recallOf(measure) >= 0.95, JSON.stringify(measure));
  });

  it('is right in at least 97 of 100 findings', () => {
    const measure = measureAll(heldOutReplies, kinds);
    assert.ok(precisionOf(measure) >= 0.97, JSON.stringify(measure));
  });

  it('still does well on the replies that it was written to', () => {
    const measure = measureAll(repliesWrittenTo, kinds);
    assert.ok(recallOf(measure) >= 0.99 && precisionOf(measure) >= 0.99, JSON.stringify(measure));
  });

  it('does as docs/identifying-detail.md says', () => {
    const page = readFileSync(new URL('../../docs/identifying-detail.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
    for (const line of report().filter((row) => !row.includes('---')))
      assert.ok(page.includes(line), `The page lacks “${line}”: run node test/domain/corpus/report.ts`);
  });

  it('has more than 300 replies to be measured on, a third of them with nothing to find', () => {
    assert.ok(heldOutReplies.length > 300);
    assert.ok(heldOutReplies.filter((reply) => reply.details.length === 0).length > 100);
  });
});
