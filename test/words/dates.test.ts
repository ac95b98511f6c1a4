import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDayOf } from '#src/domain/dates.ts';
import { dateOf, dayAndYearOf, dayOf, timeOf } from '#src/words/dates.ts';
import { enGB } from '#src/words/en-gb.ts';
import { speak } from '#src/words/words.ts';

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

describe('Dates in another language', () => {
  afterEach(() => speak(enGB));

  it('follow its locale', () => {
    speak({ ...enGB, locale: 'cy' });
    assert.equal(dayOf('2026-12-18'), 'Dydd Gwener 18 Rhagfyr');
    speak(enGB);
    assert.equal(dayOf('2026-12-18'), 'Friday 18 December');
  });
});
