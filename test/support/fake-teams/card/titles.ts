const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** People do not mind case and spaces. */
export const titled = (title: string, wanted: string): boolean => folded(title) === folded(wanted);

/** The one whose title is what is wanted or, failing that, alone begins with it: a long label need not be said whole. */
export const byTitle = <T>(
  all: readonly T[],
  titlesOf: (one: T) => readonly string[],
  wanted: string,
): T | undefined => {
  const exact = all.find((one) => titlesOf(one).some((title) => titled(title, wanted)));
  if (exact !== undefined) return exact;
  const begun = all.filter((one) => titlesOf(one).some((title) => folded(title).startsWith(folded(wanted))));
  return begun.length === 1 ? begun[0] : undefined;
};
