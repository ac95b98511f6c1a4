/** That a briefing was withdrawn. */
export type Withdrawal = {
  /** ISO 8601. */
  readonly at: string;
  /** As the publisher wrote it for teams; empty where they did not. */
  readonly because: string;
};

/** What became of a briefing since a discussion began with one of its versions: nothing, mostly. */
export type SinceBegun = {
  readonly version: number;
  /** The newest version that was published, and when (ISO 8601); absent where that is the discussion's own. */
  readonly newer?: { readonly version: number; readonly at: string } | undefined;
  readonly withdrawn?: Withdrawal | undefined;
};

/** The most characters that the reason for a withdrawal may have. */
export const REASON_LIMIT = 300;
