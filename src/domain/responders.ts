import { THE_TEAM } from './person.ts';
import type { PointResponse } from './response.ts';

/** Who has responded to a point, as its card shows: how many responses, and the names that may be shown. */
export type Responders = { readonly count: number; readonly names: readonly string[]; readonly nameless: number };

/**
 * Nameless responses change nothing that is shown until the point is left: a number that grows while one person
 * types would name them.
 */
export const respondersShown = (
  responses: readonly Pick<PointResponse, 'point' | 'nameless' | 'saidBy' | 'authorName'>[],
  point: number,
  pointIsLeft: boolean,
): Responders => {
  const here = responses.filter((one) => one.point === point);
  const named = here.filter((one) => !one.nameless);
  const nameless = pointIsLeft ? here.length - named.length : 0;
  const names = new Set(named.map((one) => (one.saidBy === 'team' ? THE_TEAM : (one.authorName ?? ''))));
  names.delete('');
  return { count: named.length + nameless, names: [...names], nameless };
};
