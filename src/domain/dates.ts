/** Dates and times as people here write them: Europe/London, en-GB. Instants are ISO 8601 text, dates are YYYY-MM-DD. */
const ZONE = 'Europe/London';
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
const DAY = format({ weekday: 'long', day: 'numeric', month: 'long' });
const DAY_AND_YEAR = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const DATE = format({ day: 'numeric', month: 'long', year: 'numeric' });
const TIME = format({ hour: 'numeric', minute: '2-digit', hour12: true });
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

const plain = (text: string): string => text.replace(',', '');
/** A date without a time is taken at noon, so that no time zone moves it to another day. */
const instant = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

/** "Friday 18 December": for cards, where the year is plain. */
export const dayOf = (iso: string): string => plain(DAY.format(instant(iso)));
/** "Friday 18 December 2026": for minutes. */
export const dayAndYearOf = (iso: string): string => plain(DAY_AND_YEAR.format(instant(iso)));
/** "18 December 2026": for subjects and tables. */
export const dateOf = (iso: string): string => DATE.format(instant(iso));
/** "3.05pm". */
export const timeOf = (iso: string): string => TIME.format(instant(iso)).replace(':', '.').replace(/\s/gu, '');
/** The day in London of an instant, as YYYY-MM-DD. */
export const isoDayOf = (iso: string): string => ISO_DAY.format(new Date(iso));

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** The day so many days later, as YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** That day, or the Friday before where it falls on a weekend. */
export const workingDay = (day: string): string => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 6) return daysAfter(day, -1);
  return weekday === 0 ? daysAfter(day, -2) : day;
};
