/** How a command ended: what to print, and the exit code (0 done, 1 refused, 2 wrong usage or configuration). */
export type Outcome =
  | { readonly exit: 0; readonly print: string }
  | { readonly exit: 1 | 2; readonly why: readonly string[]; readonly report?: string };

export const done = (print: string): Outcome => ({ exit: 0, print });
/** The report goes where it would have gone had all been well. */
export const refusedWith = (report: string, ...why: readonly string[]): Outcome => ({ exit: 1, why, report });
export const refusedBecause = (...why: readonly string[]): Outcome => ({ exit: 1, why });
export const wrongUsage = (...why: readonly string[]): Outcome => ({ exit: 2, why });
