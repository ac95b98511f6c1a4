import { globSync, readFileSync } from 'node:fs';

/** Files of the house, in a stable order, with / between folders on every system. */
export const files = (pattern: string): string[] =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

export const text = (path: string): string => readFileSync(path, 'utf8');

export const lines = (path: string): number => text(path).trimEnd().split('\n').length;

/** The value that the given share of the numbers does not exceed: 0.5 is the median. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
