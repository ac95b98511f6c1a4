import { isDay } from './dates.ts';
import type { AgreedActionId } from './ids.ts';
import { cleanLine } from './response.ts';
import { ok, type Result, refuse } from './result.ts';

/** Something the team agreed to do. (An action of a card is a verb.) */
export type AgreedAction = {
  readonly id: AgreedActionId;
  /** The discussion point it came from, counted from 0. */
  readonly point: number;
  readonly what: string;
  /** Who will do it, as typed; empty for nobody yet. */
  readonly owner: string;
  /** YYYY-MM-DD, or empty for no date. */
  readonly byWhen: string;
};

export type AgreedActionRefusal = 'action-empty' | 'action-too-long' | 'action-date-wrong';

export const agreedAction = (typed: {
  what: string;
  owner: string;
  byWhen: string;
}): Result<Pick<AgreedAction, 'what' | 'owner' | 'byWhen'>, AgreedActionRefusal> => {
  const what = cleanLine(typed.what);
  const owner = cleanLine(typed.owner);
  if (what === '') return refuse('action-empty');
  if (what.length > 500 || owner.length > 100) return refuse('action-too-long');
  if (typed.byWhen !== '' && !isDay(typed.byWhen)) return refuse('action-date-wrong');
  return ok({ what, owner, byWhen: typed.byWhen });
};
