/** Numbers that look drawn by chance, and are the same for the same seed. */
export type Dice = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** Whether something happens that happens so often. */
  readonly happens: (share: number) => boolean;
};

const next32 = (state: number): number => (state + 0x6d2b79f5) | 0;

/** Mulberry32: short, and even enough for inventing. Never for secrets. */
const mixed = (state: number): number => {
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};

export const diceOf = (seed: number): Dice => {
  let state = seed | 0;
  const next = (): number => {
    state = next32(state);
    return mixed(state);
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const one = <T>(of: readonly T[]): T => {
    const drawn = of[between(0, of.length - 1)];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  };
  return { next, between, one, happens: (share) => next() < share };
};

/** So many whole numbers, each at least `least`, that come to `total` and differ as chance would have it. */
export const sharesOf = (dice: Dice, of: { total: number; parts: number; least: number }): readonly number[] => {
  const weights = Array.from({ length: of.parts }, () => 0.3 + dice.next());
  const all = weights.reduce((sum, one) => sum + one, 0);
  const free = of.total - of.least * of.parts;
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round((passed / all) * free);
    const share = of.least + upTo - given;
    given = upTo;
    return share;
  });
};
