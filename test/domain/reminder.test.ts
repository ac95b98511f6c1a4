import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysAfter, isoDayOf } from '#src/domain/dates.ts';
import { reminderTime } from '#src/domain/reminder.ts';
import { isWorkingTime } from '#src/domain/working-hours.ts';

const never = undefined;

describe('The time of a reminder', () => {
  for (const [what, due, now, at] of [
    [
      'the morning of its day',
      { dueOn: '2026-12-11', lastSentAt: never },
      '2026-11-23T10:00:00.000Z',
      '2026-12-11T09:00:00.000Z',
    ],
    [
      'now, on its day',
      { dueOn: '2026-12-11', lastSentAt: never },
      '2026-12-11T13:00:00.000Z',
      '2026-12-11T13:00:00.000Z',
    ],
    [
      'Monday, where its day is a Saturday',
      { dueOn: '2026-12-12', lastSentAt: never },
      '2026-12-12T10:00:00.000Z',
      '2026-12-14T09:00:00.000Z',
    ],
    [
      'in summer nine in London too',
      { dueOn: '2026-07-13', lastSentAt: never },
      '2026-07-01T10:00:00.000Z',
      '2026-07-13T08:00:00.000Z',
    ],
    [
      'a week after the last in that place',
      { dueOn: '2026-12-11', lastSentAt: '2026-12-09T15:00:00.000Z' },
      '2026-12-11T10:00:00.000Z',
      '2026-12-16T09:00:00.000Z',
    ],
    [
      'not any more once it is of no use',
      { dueOn: '2026-12-11', uselessFrom: '2026-12-18', lastSentAt: never },
      '2026-12-18T10:00:00.000Z',
      undefined,
    ],
    [
      'not any more four weeks later',
      { dueOn: '2026-11-02', lastSentAt: never },
      '2026-11-30T10:00:00.000Z',
      undefined,
    ],
  ] as const)
    it(`is ${what}`, () => assert.equal(reminderTime(due, now), at));

  const days = fc.integer({ min: 0, max: 400 }).map((count) => daysAfter('2026-01-01', count));
  const instants = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('is in working time, on or after its day, not in the past, and while it is of use', () =>
    fc.assert(
      fc.property(days, instants, (dueOn, now) => {
        const at = reminderTime({ dueOn, lastSentAt: never }, now);
        if (at === undefined) return;
        assert.ok(isWorkingTime(at) && at >= now && isoDayOf(at) >= dueOn && isoDayOf(at) < daysAfter(dueOn, 28));
      }),
    ));

  it('leaves a week between any two in one place, whatever is due and whenever anybody looks', () =>
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), instants, (due, start) => {
        const sent: string[] = [];
        for (const dueOn of due.toSorted()) {
          const lastSentAt = sent.at(-1);
          const at = reminderTime({ dueOn, lastSentAt }, lastSentAt ?? start);
          if (at !== undefined) sent.push(at);
        }
        for (const [index, at] of sent.entries())
          assert.ok(index === 0 || isoDayOf(at) >= daysAfter(isoDayOf(sent[index - 1] ?? ''), 7));
      }),
    ));
});
