import assert from 'node:assert/strict';
import { Allowance } from '#src/web/allowance.ts';

describe('What a caller may do', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
  });
  const spent = (allowance: Allowance, caller: string, times: number): number =>
    Array.from({ length: times }, () => allowance.spend(caller)).filter(Boolean).length;

  it('is a burst, and then what comes back evenly, up to the burst', () => {
    const allowance = new Allowance({ burst: 5, perSecond: 2 }, () => now);
    assert.equal(spent(allowance, 'a', 10), 5);
    now = 499;
    assert.deepEqual([allowance.has('a'), spent(allowance, 'a', 3)], [false, 0]);
    now = 3_000;
    assert.equal(spent(allowance, 'a', 10), 5);
    now = 1_000_000;
    assert.equal(spent(allowance, 'a', 10), 5);
  });

  it('is each caller’s own, and looking at it spends nothing', () => {
    const allowance = new Allowance({ burst: 2, perSecond: 0 }, () => now);
    for (let count = 0; count < 5; count += 1) assert.ok(allowance.has('a'));
    assert.equal(spent(allowance, 'a', 3), 2);
    assert.equal(spent(allowance, 'b', 3), 2);
    assert.equal(allowance.has('a'), false);
  });

  it('is forgotten for those heard longest ago, so that callers without end fill no memory', () => {
    const allowance = new Allowance({ burst: 1, perSecond: 0 }, () => now);
    allowance.spend('first');
    for (let count = 0; count < 10_000; count += 1) allowance.spend(`caller ${count}`);
    assert.ok(allowance.has('first'));
    assert.equal(allowance.has('caller 9999'), false);
  });
});
