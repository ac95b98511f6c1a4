/** When a meeting took place, as far as anybody said. ISO 8601. */
export type MeetingTimes = { readonly startedAt: string | null; readonly endedAt: string | null };

/** What minutes say of the meeting in which a discussion was held. */
export type MeetingOfMinutes = {
  /** Empty where nobody said. */
  readonly title: string;
  readonly organiser: string;
  /** ISO 8601; undefined where nobody said. */
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  /** True where these are the times it was planned for, and nobody said when it took place. */
  readonly planned: boolean;
};

const HOUR_MS = 3_600_000;
/** A chat has many meetings, one after another; what is further apart than this is not of one meeting. */
const LONGEST_MS = 12 * HOUR_MS;
/** Where everybody leaves and some come back, Microsoft Teams tells of an end and another start. */
const LONGEST_BREAK_MS = HOUR_MS;

const gap = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/**
 * The times of the meeting in a conversation once it is heard that one started; undefined where that is nothing new. Events
 * come twice, late and out of order, or not at all.
 */
export const onceStarted = ({ startedAt, endedAt }: MeetingTimes, at: string): MeetingTimes | undefined => {
  if (endedAt === null) {
    const known = startedAt !== null && gap(startedAt, at) <= LONGEST_MS;
    return known ? undefined : { startedAt: at, endedAt: null };
  }
  if (at > endedAt) {
    const cameBack = gap(endedAt, at) <= LONGEST_BREAK_MS;
    return { startedAt: cameBack ? (startedAt ?? at) : at, endedAt: null };
  }
  const late = startedAt === null && gap(at, endedAt) <= LONGEST_MS;
  return late ? { startedAt: at, endedAt } : undefined;
};

/** The same once it is heard that one ended. */
export const onceEnded = ({ startedAt, endedAt }: MeetingTimes, at: string): MeetingTimes | undefined => {
  const ofAnEarlierOne = startedAt !== null && at < startedAt;
  const known = endedAt !== null && gap(endedAt, at) <= LONGEST_MS;
  if (ofAnEarlierOne || known) return undefined;
  const startMissed = startedAt !== null && gap(startedAt, at) > LONGEST_MS;
  return { startedAt: startMissed ? null : startedAt, endedAt: at };
};
