import type { Fault, FaultOrder } from '../support/fake-teams.ts';

/** Numbers in [0, 1), the same for the same seed. */
export const drawing = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

/** How often each fault happens, of a hundred channels; the rest are merely slow. */
const SHARES: readonly (readonly [share: number, fault: Fault])[] = [
  [2, { status: 429, retryAfterSeconds: 1 }],
  [1, { status: 403 }],
  [1, { status: 404 }],
  [1, { status: 412 }],
  [1, { status: 502 }],
  [1, 'reset-after-accepting'],
  [1, 'hang'],
];

/** 50 to 150 ms, as a call to Microsoft Teams takes. */
const slow = (random: () => number): Fault => ({ slowByMs: 50 + Math.floor(random() * 100) });

const shuffled = <T>(all: readonly T[], random: () => number): readonly T[] =>
  all
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** What happens to the first post into each channel, and how long the second one takes, where there is one. */
export const faultsFor = (channelIds: readonly string[], random: () => number): readonly FaultOrder[] => {
  const failing = SHARES.flatMap(([share, fault]) =>
    Array.from({ length: Math.ceil((channelIds.length * share) / 100) }, () => fault),
  );
  return shuffled(channelIds, random).flatMap((where, index): FaultOrder[] => {
    const then = { where, doing: 'create', with: slow(random) } as const;
    const fault = failing[index];
    return fault === undefined ? [then] : [{ where, doing: 'create', with: fault }, then];
  });
};
