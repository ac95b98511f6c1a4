import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDayOf } from '#src/domain/dates.ts';
import { isWorkingTime, nextWorkingTime, workingDaysAfter } from '#src/domain/working-hours.ts';

const HOUR = 3_600_000;
const instants = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

describe('Working time', () => {
  for (const [instant, is] of [
    ['2026-11-23T09:00:00.000Z', true],
    ['2026-11-23T08:59:59.999Z', false],
    ['2026-11-23T16:59:59.999Z', true],
    ['2026-11-23T17:00:00.000Z', false],
    ['2026-11-21T10:00:00.000Z', false],
    // In summer, London is an hour ahead.
    ['2026-07-13T08:00:00.000Z', true],
    ['2026-07-13T16:00:00.000Z', false],
  ] as const)
    it(`${is ? 'holds' : 'does not hold'} ${instant}`, () => assert.equal(isWorkingTime(instant), is));

  for (const [what, from, next] of [
    ['in the night the same morning', '2026-11-23T02:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['on a Friday evening Monday morning', '2026-11-27T18:00:00.000Z', '2026-11-30T09:00:00.000Z'],
    ['over the night when the clocks go forward', '2026-03-27T18:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    ['over the night when the clocks go back', '2026-10-23T18:00:00.000Z', '2026-10-26T09:00:00.000Z'],
  ] as const)
    it(`is ${what}`, () => assert.equal(nextWorkingTime(from), next));

  it('comes next at an instant that is in it, as early as there is one, whatever the clocks do', () =>
    fc.assert(
      fc.property(instants, (instant) => {
        const next = nextWorkingTime(instant);
        assert.ok(next >= instant && isWorkingTime(next));
        const [weekday = '', time = ''] = london.format(new Date(next)).split(/,? /u);
        assert.equal(['Sat', 'Sun'].includes(weekday), false);
        assert.ok(time >= '09:00' && time < '17:00');
        for (let at = Date.parse(instant); at < Date.parse(next); at += HOUR / 2)
          assert.equal(isWorkingTime(new Date(at).toISOString()), false);
      }),
    ));
});

describe('Working days', () => {
  it('are Monday to Friday', () => {
    assert.equal(workingDaysAfter('2026-11-23', 5), '2026-11-30');
    assert.equal(workingDaysAfter('2026-11-27', 1), '2026-11-30');
    assert.equal(workingDaysAfter('2026-11-28', 1), '2026-11-30');
    assert.equal(workingDaysAfter('2026-11-23', 0), '2026-11-23');
  });

  it('of a full week are a week, from any working day on', () =>
    fc.assert(
      fc.property(instants.filter(isWorkingTime), fc.integer({ min: 0, max: 8 }), (instant, weeks) => {
        const day = isoDayOf(instant);
        const found = workingDaysAfter(day, weeks * 5);
        assert.equal(Date.parse(found) - Date.parse(day), weeks * 7 * 24 * HOUR);
      }),
    ));
});
