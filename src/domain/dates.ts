/** Days as they are counted here: in Europe/London. Instants are ISO 8601 text, dates are YYYY-MM-DD; src/words/dates.ts says them to people. */
const ISO_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in London of an instant, as YYYY-MM-DD. */
export const isoDayOf = (iso: string): string => ISO_DAY.format(new Date(iso));

const HOUR_MS = 3_600_000;

/** The instant at which a day begins in London, which is on Greenwich time or an hour ahead of it. */
export const startOfDay = (day: string): string => {
  const greenwich = Date.parse(`${day}T00:00:00Z`);
  const hourBefore = new Date(greenwich - HOUR_MS).toISOString();
  return isoDayOf(hourBefore) === day ? hourBefore : new Date(greenwich).toISOString();
};

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
