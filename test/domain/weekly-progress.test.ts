import assert from 'node:assert/strict';
import { mondayOf, weeklyProgress } from '#src/domain/weekly-progress.ts';

const counted = (moment: 'opened' | 'discussed', hour: string, count: number) => ({ moment, hour, count });

describe('Progress by week', () => {
  for (const [instant, monday] of [
    ['2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['2026-11-29T23:00:00.000Z', '2026-11-23'],
    ['2026-06-07T22:00:00.000Z', '2026-06-01'],
    ['2026-06-07T23:00:00.000Z', '2026-06-08'],
  ] as const)
    it(`begins on Monday in London: ${instant} lies in the week of ${monday}`, () =>
      assert.equal(mondayOf(instant), monday));

  it('has every week between the first and the last, quiet ones too', () => {
    const weeks = weeklyProgress([
      counted('opened', '2026-11-24T10:00:00.000Z', 2),
      counted('opened', '2026-11-25T10:00:00.000Z', 1),
      counted('discussed', '2026-12-09T10:00:00.000Z', 2),
    ]);
    assert.deepEqual(
      weeks.map((one) => [one.week, one.opened, one.discussed]),
      [
        ['2026-11-23', 3, 0],
        ['2026-11-30', 0, 0],
        ['2026-12-07', 0, 2],
      ],
    );
  });

  it('is empty where nothing has happened', () => assert.deepEqual(weeklyProgress([]), []));
});
