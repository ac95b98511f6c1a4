import { daysAfter, startOfDay } from '../../domain/dates.ts';
import { after } from '../../ports/clock.ts';
import type { Dice } from './dice.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** That day, or the Monday after it. */
const onWorkingDay = (day: string): string => (isWeekend(day) ? onWorkingDay(daysAfter(day, 1)) : day);

/** Some moment in working hours of that day, or of the working day after it. */
export const workingHours = (dice: Dice, day: string): string =>
  after(startOfDay(onWorkingDay(day)), dice.between(9, 15) * HOUR_MS + dice.between(0, 59) * MINUTE_MS);

export const minutesAfter = (instant: string, minutes: number): string => after(instant, minutes * MINUTE_MS);
