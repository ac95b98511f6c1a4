import { THE_TEAM } from './person.ts';
import type { PointResponse } from './response.ts';

/** Who has responded to a point, as its card shows: how many responses, and the names that may be shown. */
export type Responders = { readonly count: number; readonly names: readonly string[]; readonly nameless: number };

/** So many responses to a point, by one person or by those who gave no name. */
export type Responded = Pick<PointResponse, 'nameless' | 'saidBy' | 'authorName'> & { readonly count: number };

const sum = (some: readonly Responded[]): number => some.reduce((total, one) => total + one.count, 0);

/**
 * What is shown of those who responded to a point, given in the order in which they first did. Nameless responses change nothing that is
 * shown until the point is left: a number that grows while one person types would name them.
 */
export const respondersShown = (responded: readonly Responded[], pointIsLeft: boolean): Responders => {
  const named = responded.filter((one) => !one.nameless);
  const nameless = pointIsLeft ? sum(responded.filter((one) => one.nameless)) : 0;
  const names = new Set(named.map((one) => (one.saidBy === 'team' ? THE_TEAM : (one.authorName ?? ''))));
  names.delete('');
  return { count: sum(named) + nameless, names: [...names], nameless };
};
