/** What time it is. Instants are ISO 8601 text in UTC with milliseconds, so that text order is time order. May step back. */
export type Clock = { now(): string };

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The instant so many milliseconds later (or earlier, when negative). */
export const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** The instant, or a millisecond after the one before where the clock has stepped back: what comes later never sorts before. */
export const laterThan = (before: string, instant: string): string => (instant < before ? after(before, 1) : instant);
