import { isDay } from './dates.ts';
import type { AgreedActionId, PersonId } from './ids.ts';
import type { Person } from './person.ts';
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
  /** When somebody said that it was done, ISO 8601; undefined while it is open. */
  readonly doneAt: string | undefined;
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

const key = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whose an action is: the one person of the team with the name that was typed. Of two with that name nobody can say. */
export const ownerAmong = (typed: string, team: readonly Person[]): PersonId | undefined => {
  const named = team.filter((one) => key(typed) !== '' && key(one.name) === key(typed));
  const ids = new Set(named.map((one) => one.id));
  return ids.size === 1 ? named[0]?.id : undefined;
};
