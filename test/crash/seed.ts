/** Numbers that one seed gives in the same order every time; each actor draws from a branch of its own. */
export type Chance = {
  /** A number in [0, 1). */
  next(): number;
  /** True about so often. */
  once(share: number): boolean;
  /** A whole number from the least to the most, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  branch(name: string): Chance;
};

const STEP = 0x6d2b79f5;

/** Mulberry32: small, and good enough to scatter faults. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const hashed = (seed: number, name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, seed >>> 0);

export const chanceFrom = (seed: number): Chance => {
  const next = mulberry(seed);
  return {
    next,
    once: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    branch: (name) => chanceFrom(hashed(seed, name)),
  };
};
