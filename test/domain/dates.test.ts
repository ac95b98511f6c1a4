import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysAfter, isDay, workingDay } from '#src/domain/dates.ts';
import { dayOf } from '#src/words/dates.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Counting days', () => {
  it('loses and gains none over the changes of the clocks, nor over leap years', () => {
    assert.equal(daysAfter('2026-03-28', 2), '2026-03-30');
    assert.equal(daysAfter('2026-10-24', 2), '2026-10-26');
    assert.equal(daysAfter('2028-02-28', 1), '2028-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -1_000, max: 1_000 }), (one, days) => {
        const moved = daysAfter(one, days);
        assert.ok(isDay(moved), moved);
        assert.equal(daysAfter(moved, -days), one);
        assert.equal(daysAfter(daysAfter(one, 1), days), daysAfter(moved, 1));
      }),
    );
  });

  it('takes a weekend back to the Friday before, and leaves other days alone', () => {
    assert.equal(workingDay('2026-12-18'), '2026-12-18');
    assert.equal(workingDay('2026-12-19'), '2026-12-18');
    assert.equal(workingDay('2026-12-20'), '2026-12-18');
    fc.assert(
      fc.property(day, (one) => {
        const working = workingDay(one);
        assert.match(dayOf(working), /^(?:Mon|Tues|Wednes|Thurs|Fri)day /u);
        assert.ok(working <= one && working >= daysAfter(one, -2));
        assert.equal(workingDay(working), working);
      }),
    );
  });
});

describe('Whether a text is a day', () => {
  it('takes every day that exists, written YYYY-MM-DD', () => {
    fc.assert(fc.property(day, (one) => assert.equal(isDay(one), true)));
    assert.equal(isDay('2028-02-29'), true);
  });

  it('takes none that does not exist, and no other way of writing one', () => {
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])
      assert.equal(isDay(text), false, text);
    for (const text of [
      '',
      '18/12/2026',
      '2026-12-18 ',
      '2026-12-18T10:00:00Z',
      '26-12-18',
      '２０２６-12-18',
      'tomorrow',
    ])
      assert.equal(isDay(text), false, text);
  });

  it('never throws, whatever was typed', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(typeof isDay(text), 'boolean')));
  });
});
