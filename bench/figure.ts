import type { Spread } from './spread.ts';

/** What is wanted of a ratio: at least or at most so much. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** One line of the table: a ratio of paired rounds, and what was measured, in words. */
export type Row = {
  readonly what: string;
  readonly ratio: Spread;
  readonly aim?: Aim;
  readonly measured: string;
};

/** A figure that could not be taken here says why, in a sentence. */
export type Taken = { readonly rows: readonly Row[] } | { readonly leftOut: string };

export type Size = { readonly quick: boolean; readonly rounds: number };

export type Figure = {
  readonly name: string;
  readonly title: string;
  readonly take: (size: Size) => Promise<Taken>;
};

export const isMet = ({ ratio, aim }: Row): boolean => {
  if (aim === undefined) return true;
  return 'atLeast' in aim ? ratio.median >= aim.atLeast : ratio.median <= aim.atMost;
};
