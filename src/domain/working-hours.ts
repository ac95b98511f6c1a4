import { daysAfter, isoDayOf } from './dates.ts';

/**
 * When people here may be disturbed: Monday to Friday, 9:00 to 17:00 in London. Bank holidays count as any other day
 * (docs/decisions/0024).
 */
const FIRST_HOUR = 9;
const END_HOUR = 17;
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

const hourOf = (instant: string): number => Number(HOUR.format(new Date(instant)));

const isWeekday = (day: string): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

export const isWorkingTime = (instant: string): boolean => {
  const hour = hourOf(instant);
  return isWeekday(isoDayOf(instant)) && hour >= FIRST_HOUR && hour < END_HOUR;
};

/** Nine in the morning of a day in London, where the clocks change at night only. */
const morningOf = (day: string): string => {
  const guess = Date.parse(`${day}T0${FIRST_HOUR}:00:00.000Z`);
  const ahead = hourOf(new Date(guess).toISOString()) - FIRST_HOUR;
  return new Date(guess - ahead * 3_600_000).toISOString();
};

/** The instant itself where it is in working time, else the morning of the next working day. */
export const nextWorkingTime = (instant: string): string => {
  if (isWorkingTime(instant)) return instant;
  const today = isoDayOf(instant);
  let day = instant < morningOf(today) ? today : daysAfter(today, 1);
  while (!isWeekday(day)) day = daysAfter(day, 1);
  return morningOf(day);
};

/** The day that is so many working days later. */
export const workingDaysAfter = (day: string, count: number): string => {
  let found = day;
  for (let left = count; left > 0; ) {
    found = daysAfter(found, 1);
    if (isWeekday(found)) left -= 1;
  }
  return found;
};
