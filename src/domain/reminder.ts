import { daysAfter, isoDayOf } from './dates.ts';
import { nextWorkingTime } from './working-hours.ts';

/** How long before its discuss-by date a team that has not discussed is reminded for the first time. */
export const DISCUSS_SOON_DAYS = 7;
/** In one thread, or to one safeguarding lead, there is at most one reminder of any kind in so many days. */
const WEEK = 7;
/** A reminder that could not be given for so long after it was due is given no more: it would surprise rather than help. */
export const USEFUL_DAYS = 28;

/** What a reminder waits for. Days are YYYY-MM-DD, instants ISO 8601. */
export type Due = {
  readonly dueOn: string;
  /** From this day on it is of no use; absent for the usual. */
  readonly uselessFrom?: string | undefined;
  /** When something was last sent to the same thread or lead; undefined for never. */
  readonly lastSentAt: string | undefined;
};

const later = (one: string, other: string): string => (one > other ? one : other);

/** From which day on a reminder is of no use any more. */
export const uselessFrom = ({ dueOn, uselessFrom: from }: Due): string => from ?? daysAfter(dueOn, USEFUL_DAYS);

/**
 * When a reminder may be given: not before its day, a week of calendar days after the last in the same place, in working
 * time, and not before now. Undefined where it would then be of no use any more.
 */
export const reminderTime = (due: Due, now: string): string | undefined => {
  const calm = due.lastSentAt === undefined ? due.dueOn : daysAfter(isoDayOf(due.lastSentAt), WEEK);
  const day = later(due.dueOn, calm);
  // At midnight of a day the night is over everywhere here by nine in the morning.
  const at = nextWorkingTime(isoDayOf(now) >= day ? now : `${day}T04:00:00.000Z`);
  return isoDayOf(at) < uselessFrom(due) ? at : undefined;
};
