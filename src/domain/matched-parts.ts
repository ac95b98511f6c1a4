/** A part of the older list and what became of it in the newer one; the places are counted from 0. */
export type Match<Part> = { readonly was: Part; readonly now: Part; readonly from: number; readonly to: number };

export type Matched<Part> = {
  readonly kept: readonly Match<Part>[];
  readonly removed: readonly { readonly part: Part; readonly at: number }[];
  readonly added: readonly { readonly part: Part; readonly at: number }[];
};

type Placed<Part> = { readonly part: Part; readonly at: number };
type Left<Part> = { older: readonly Placed<Part>[]; newer: readonly Placed<Part>[] };

/** More parts than these that found no partner are not compared by their words: that takes their number squared. */
const MOST_COMPARED = 60;
/** Two texts share half of their words at least, or are taken for different ones. */
const ALIKE = 0.5;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size === 0 ? 0 : (2 * shared) / (few.size + many.size);
};

/** Pairs what has the same key; of several, the first with the first. */
const byKey = <Part>({ older, newer }: Left<Part>, keyOf: (part: Part) => string): readonly Match<Part>[] => {
  const waiting = Map.groupBy(older, (one) => keyOf(one.part));
  return newer.flatMap(({ part, at }) => {
    const partner = waiting.get(keyOf(part))?.shift();
    return partner === undefined ? [] : [{ was: partner.part, now: part, from: partner.at, to: at }];
  });
};

/** The most alike first; of equals the nearest. The same the other way round, so that nothing is added here and kept there. */
const byWords = <Part>({ older, newer }: Left<Part>, textOf: (part: Part) => string): readonly Match<Part>[] => {
  const withWords = (all: readonly Placed<Part>[]) =>
    all.slice(0, MOST_COMPARED).map((one) => ({ ...one, words: wordsOf(textOf(one.part)) }));
  const newerWords = withWords(newer);
  const pairs = withWords(older).flatMap((was) =>
    newerWords.map((now) => ({ was, now, like: likeness(was.words, now.words), apart: Math.abs(was.at - now.at) })),
  );
  const taken = new Set<unknown>();
  return pairs
    .filter(({ like, apart }) => like >= ALIKE || apart === 0)
    .toSorted((a, b) => b.like - a.like || a.apart - b.apart || a.was.at + a.now.at - (b.was.at + b.now.at))
    .flatMap(({ was, now }) => {
      if (taken.has(was) || taken.has(now)) return [];
      taken.add(was).add(now);
      return [{ was: was.part, now: now.part, from: was.at, to: now.at }];
    });
};

const placed = <Part>(parts: readonly Part[]): readonly Placed<Part>[] => parts.map((part, at) => ({ part, at }));

/**
 * What became of each part of a list: kept (perhaps reworded, perhaps elsewhere), removed or added. Parts are paired by their
 * keys, the strictest first, and what is left by its words or its place.
 */
export const matchParts = <Part>(
  lists: { readonly older: readonly Part[]; readonly newer: readonly Part[] },
  by: { readonly keys: readonly ((part: Part) => string)[]; readonly text: (part: Part) => string },
): Matched<Part> => {
  let left: Left<Part> = { older: placed(lists.older), newer: placed(lists.newer) };
  const kept: Match<Part>[] = [];
  const pair = (found: readonly Match<Part>[]): void => {
    const from = new Set(found.map((one) => one.from));
    const to = new Set(found.map((one) => one.to));
    kept.push(...found);
    left = { older: left.older.filter(({ at }) => !from.has(at)), newer: left.newer.filter(({ at }) => !to.has(at)) };
  };
  for (const key of by.keys) pair(byKey(left, key));
  pair(byWords(left, by.text));
  return { kept: kept.toSorted((a, b) => a.to - b.to), removed: left.older, added: left.newer };
};

/** Those of the kept ones that are in another order among themselves: as few as explain it. */
export const movedOf = <Part>(kept: readonly Match<Part>[]): ReadonlySet<Match<Part>> => {
  const longest: { length: number; before: number }[] = [];
  kept.forEach((one, index) => {
    let best = { length: 1, before: -1 };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (longest[earlier]?.length ?? 0) + 1;
      if ((kept[earlier]?.from ?? 0) < one.from && length > best.length) best = { length, before: earlier };
    }
    longest.push(best);
  });
  const inOrder = new Set<number>();
  let at = longest.reduce((best, { length }, index) => (length > (longest[best]?.length ?? 0) ? index : best), 0);
  while (at >= 0 && at < kept.length) {
    inOrder.add(at);
    at = longest[at]?.before ?? -1;
  }
  return new Set(kept.filter((_, index) => !inOrder.has(index)));
};
