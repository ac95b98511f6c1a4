import type { MinutesLook } from '../domain/organisation.ts';

/** Who acknowledged minutes by `asOf`. ISO 8601. */
export type Receipts = {
  readonly acknowledged: readonly { readonly by: string; readonly at: string }[];
  readonly asOf: string;
};

/** What one copy of minutes has beside what they say: how the organisation's look, and what was known when it was made. */
export type Copy = {
  readonly look?: MinutesLook | undefined;
  /** Absent in a copy that is sent: nobody can have acknowledged it yet. */
  readonly receipts?: Receipts | undefined;
};
