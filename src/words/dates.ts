import { words } from './words.ts';

/** Dates and times as people here write them: Europe/London, in their language. Instants are ISO 8601 text, dates are YYYY-MM-DD. */
const styles = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit', hour12: true },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a format takes far longer than using it. */
const made = new Map<string, Intl.DateTimeFormat>();

const formatOf = (style: keyof typeof styles): Intl.DateTimeFormat => {
  const { locale } = words();
  const key = `${locale} ${style}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', ...styles[style] });
  made.set(key, format);
  return format;
};

/** A date without a time is taken at noon, so that no time zone moves it to another day. */
const instant = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);

const written = (style: keyof typeof styles, iso: string): string =>
  formatOf(style).format(instant(iso)).replace(',', '');

/** "Friday 18 December": for cards, where the year is plain. */
export const dayOf = (iso: string): string => written('day', iso);
/** "Friday 18 December 2026": for minutes. */
export const dayAndYearOf = (iso: string): string => written('dayAndYear', iso);
/** "18 December 2026": for subjects and tables. */
export const dateOf = (iso: string): string => written('date', iso);
/** "3.05pm". */
export const timeOf = (iso: string): string => written('time', iso).replace(':', '.').replace(/\s/gu, '');
