/** What is spent at once at most, and what comes back each second. */
export type Rate = { readonly burst: number; readonly perSecond: number };

/** What callers may take of the server. Decision 0016 says why these. */
export type Limits = {
  /** From the first byte of a request, or the connection, to its last header; milliseconds. */
  readonly headersMs: number;
  /** To its last byte. */
  readonly requestMs: number;
  /** How often the two are looked at. */
  readonly lookEveryMs: number;
  readonly connections: number;
  /** Activities that are worked on at the same time. */
  readonly turns: number;
  /** Requests of one address, other than activities. */
  readonly pages: Rate;
  /** Activities of one address that were refused for their credentials or their shape. */
  readonly failures: Rate;
};

export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 20_000,
  lookEveryMs: 1_000,
  connections: 2_000,
  turns: 1_000,
  pages: { burst: 3_000, perSecond: 50 },
  failures: { burst: 1_000, perSecond: 10 },
};
