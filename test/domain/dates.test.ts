import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, dayAndYearOf, dayOf, daysAfter, isDay, isoDayOf, timeOf, workingDay } from '#src/domain/dates.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Dates as people here write them', () => {
  it('names the day, with or without its year', () => {
    assert.equal(dayOf('2026-12-18'), 'Friday 18 December');
    assert.equal(dayAndYearOf('2026-12-18'), 'Friday 18 December 2026');
    assert.equal(dateOf('2026-12-18'), '18 December 2026');
  });

  it('puts a day without a time on that day, whatever the season', () => {
    fc.assert(
      fc.property(day, (one) => {
        assert.equal(isoDayOf(`${one}T12:00:00.000Z`), one);
        assert.ok(dateOf(one).startsWith(`${Number(one.slice(8))} `), dateOf(one));
        assert.ok(dayAndYearOf(one).endsWith(dateOf(one)));
        assert.equal(`${dayOf(one)} ${one.slice(0, 4)}`, dayAndYearOf(one));
      }),
    );
  });

  it('writes times by the twelve-hour clock', () => {
    assert.equal(timeOf('2026-11-23T15:05:00.000Z'), '3.05pm');
    assert.equal(timeOf('2026-11-23T09:30:00.000Z'), '9.30am');
    assert.equal(timeOf('2026-11-23T12:00:00.000Z'), '12.00pm');
    assert.equal(timeOf('2026-11-23T00:15:00.000Z'), '12.15am');
  });
});

describe('Instants, when the clocks change in London', () => {
  it('go forward at one in the morning on the last Sunday of March', () => {
    assert.equal(timeOf('2026-03-29T00:59:00.000Z'), '12.59am');
    assert.equal(timeOf('2026-03-29T01:00:00.000Z'), '2.00am');
    assert.equal(isoDayOf('2026-03-28T23:59:59.999Z'), '2026-03-28');
    assert.equal(isoDayOf('2026-03-29T22:59:59.999Z'), '2026-03-29');
    assert.equal(isoDayOf('2026-03-29T23:00:00.000Z'), '2026-03-30');
  });

  it('go back at two in the morning on the last Sunday of October, and one o’clock comes twice', () => {
    assert.equal(timeOf('2026-10-25T00:30:00.000Z'), '1.30am');
    assert.equal(timeOf('2026-10-25T01:30:00.000Z'), '1.30am');
    assert.equal(isoDayOf('2026-10-24T23:00:00.000Z'), '2026-10-25');
    assert.equal(isoDayOf('2026-10-25T23:59:59.999Z'), '2026-10-25');
    assert.equal(isoDayOf('2026-10-26T00:00:00.000Z'), '2026-10-26');
  });

  it('belong to the London day: an hour before midnight in summer is the next day', () => {
    assert.equal(isoDayOf('2026-07-01T23:30:00.000Z'), '2026-07-02');
    assert.equal(dayAndYearOf('2026-07-01T23:30:00.000Z'), 'Thursday 2 July 2026');
    assert.equal(isoDayOf('2026-12-01T23:30:00.000Z'), '2026-12-01');
  });
});

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
