const HOUR_MS = 3_600_000;
const LONDON_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** Asking Intl takes long, and an hour is asked about often. */
const known = new Map<string, number>();

const hoursAhead = (iso: string): number => {
  const hour = iso.slice(0, 13);
  const ahead = known.get(hour) ?? (Number(LONDON_HOUR.format(new Date(iso))) - Number(iso.slice(11, 13)) + 24) % 24;
  known.set(hour, ahead);
  return ahead;
};

/** What clocks in London showed at an instant: spreadsheets know no time zones, and show Greenwich time of a date as it is. */
export const londonClock = (iso: string): Date => new Date(Date.parse(iso) + hoursAhead(iso) * HOUR_MS);
