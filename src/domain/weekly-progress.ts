import { daysAfter, isoDayOf } from './dates.ts';

/** What happens to postings one after another, each once. */
export const MOMENTS = ['posted', 'opened', 'discussed', 'approved', 'acknowledged'] as const;
export type Moment = (typeof MOMENTS)[number];

/** So many postings came to this within the hour that begins at the instant. */
export type HourCount = { readonly moment: Moment; readonly hour: string; readonly count: number };

/** How many postings came to each moment in a week. */
export type WeekProgress = { readonly [One in Moment]: number } & {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string;
};

/** The Monday of the week, in London, in which an instant lies. */
export const mondayOf = (instant: string): string => {
  const day = isoDayOf(instant);
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(day, -sinceMonday);
};

const QUIET = { posted: 0, opened: 0, discussed: 0, approved: 0, acknowledged: 0 };

/** Every week from the first in which something happened to the last, quiet ones among them. */
export const weeklyProgress = (counts: readonly HourCount[]): readonly WeekProgress[] => {
  const weekOf = new Map([...new Set(counts.map((one) => one.hour))].map((hour) => [hour, mondayOf(hour)]));
  const byWeek = Map.groupBy(counts, (one) => weekOf.get(one.hour) ?? '');
  const weeks = [...byWeek.keys()].toSorted();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const progress: WeekProgress[] = [];
  for (let week = first; week <= last; week = daysAfter(week, 7)) {
    const happened = { ...QUIET };
    for (const { moment, count } of byWeek.get(week) ?? []) happened[moment] += count;
    progress.push({ week, ...happened });
  }
  return progress;
};
