import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DELIVERY_GIVE_UP_MS, mayRetry, pauseBefore } from '#src/domain/delivery.ts';
import { after as later } from '#src/ports/clock.ts';

const HALF_A_MINUTE = 30_000;
const TWO_HOURS = 7_200_000;
const attempt = fc.integer({ min: 1, max: 10_000 });
const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('The pause before a delivery is tried again', () => {
  it('doubles from half a minute to two hours', () => {
    const pauses = [1, 2, 3, 4, 8, 9, 10].map((one) => pauseBefore(one, 0) / 1_000);
    assert.deepEqual(pauses, [30, 60, 120, 240, 3_840, 7_200, 7_200]);
  });

  it('is at most a quarter shorter by luck, and never longer', () => {
    fc.assert(
      fc.property(attempt, luck, (one, lucky) => {
        const [longest, drawn] = [pauseBefore(one, 0), pauseBefore(one, lucky)];
        assert.ok(drawn <= longest && drawn >= Math.floor(longest * 0.75), `${drawn} of ${longest}`);
      }),
    );
  });

  it('stays between its bounds, in whole milliseconds, however often it was tried', () => {
    fc.assert(
      fc.property(attempt, luck, (one, lucky) => {
        const pause = pauseBefore(one, lucky);
        assert.ok(Number.isInteger(pause) && pause >= HALF_A_MINUTE * 0.75 && pause <= TWO_HOURS, String(pause));
      }),
    );
  });

  it('never shrinks from one try to the next, with the same luck', () => {
    fc.assert(
      fc.property(attempt, luck, (one, lucky) => assert.ok(pauseBefore(one + 1, lucky) >= pauseBefore(one, lucky))),
    );
  });
});

describe('Giving a delivery up', () => {
  const first = '2026-11-23T10:00:00.000Z';

  it('happens after a day of trying, and not before', () => {
    assert.equal(mayRetry(first, first), true);
    assert.equal(mayRetry(first, later(first, DELIVERY_GIVE_UP_MS - 1)), true);
    assert.equal(mayRetry(first, later(first, DELIVERY_GIVE_UP_MS)), false);
  });

  it('leaves time for more than a dozen tries', () => {
    const tries = Array.from({ length: 12 }, (_, index) => pauseBefore(index + 1, 0));
    const spent = tries.reduce((sum, pause) => sum + pause, 0);
    assert.equal(mayRetry(first, later(first, spent)), true);
  });
});
