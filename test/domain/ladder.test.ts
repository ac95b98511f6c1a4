import assert from 'node:assert/strict';
import fc from 'fast-check';
import { climbed, type LadderTally, ladderOf, RUNGS, rungsOf, sumOfLadders } from '#src/domain/ladder.ts';

const nothing: LadderTally = {
  shown: false,
  started: false,
  finished: false,
  responded: false,
  minuted: false,
  received: false,
  postings: 1,
  actions: 0,
  actionsDone: 0,
  changed: 0,
};
const all = { shown: true, started: true, finished: true, responded: true, minuted: true, received: true };

const tallies = fc
  .record({
    shown: fc.boolean(),
    started: fc.boolean(),
    finished: fc.boolean(),
    responded: fc.boolean(),
    minuted: fc.boolean(),
    received: fc.boolean(),
    postings: fc.integer({ min: 1, max: 300 }),
    actions: fc.nat(50),
  })
  .chain((tally) =>
    fc
      .record({ actionsDone: fc.nat(tally.actions), changed: fc.nat(tally.postings) })
      .map((more) => ({ ...tally, ...more })),
  );

describe('The ladder', () => {
  it('has no rung on which more stand than on the one before, nor more than its denominator', () => {
    fc.assert(
      fc.property(fc.array(tallies), (some) => {
        const ladder = ladderOf(some);
        const climb = [
          ladder.teams,
          ladder.posted,
          ladder.opened,
          ladder.discussed,
          ladder.approved,
          ladder.acknowledged,
        ];
        assert.deepEqual(
          climb,
          climb.toSorted((a, b) => b - a),
        );
        for (const { part, whole } of rungsOf(ladder)) assert.ok(part <= whole);
      }),
    );
  });

  it('is the same however its postings are divided among organisations: their sum is the total', () => {
    const parts = fc.array(fc.array(tallies), { maxLength: 12 });
    fc.assert(fc.property(parts, (some) => assert.deepEqual(sumOfLadders(some.map(ladderOf)), ladderOf(some.flat()))));
  });

  it('counts a team that did all on every rung, once for each briefing', () => {
    const done = { ...nothing, ...all, postings: 3, actions: 5, actionsDone: 2, changed: 1 };
    assert.deepEqual(
      rungsOf(ladderOf([done])).map(({ rung, part, whole }) => [rung, part, whole]),
      [
        ['posted', 3, 3],
        ['opened', 3, 3],
        ['discussed', 3, 3],
        ['approved', 3, 3],
        ['acknowledged', 3, 3],
        ['actionsDone', 2, 5],
        ['changed', 1, 3],
      ],
    );
  });

  it('takes a discussion for a sign that its card was there, whatever became of the card', () =>
    assert.equal(climbed({ ...nothing, started: true }).posted, true));

  it('does not count as discussed what nobody answered, nor its minutes', () => {
    const { opened, discussed, approved, acknowledged } = climbed({ ...nothing, ...all, responded: false });
    assert.deepEqual([opened, discussed, approved, acknowledged], [true, false, false, false]);
  });

  it('goes on counting a discussion whose minutes were approved, and that was reopened', () =>
    assert.equal(climbed({ ...nothing, ...all, finished: false }).acknowledged, true));

  it('counts the actions of approved minutes alone', () =>
    assert.equal(ladderOf([{ ...nothing, ...all, minuted: false, actions: 4, actionsDone: 4 }]).actions, 0));

  it('has a denominator for every rung', () => assert.equal(rungsOf(ladderOf([])).length, RUNGS.length));
});
