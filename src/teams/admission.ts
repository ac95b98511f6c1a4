import type { Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { Desk, May } from './handlers/handler.ts';
import type { Turn } from './turn.ts';

export type AdmissionRefusal =
  | 'not-a-publisher'
  | 'not-in-own-chat'
  | 'lead-in-own-chat'
  | 'not-in-conversation'
  | 'not-a-member'
  | 'unavailable';

const lookUp = async (desk: Desk, turn: Turn, looks: boolean): Promise<Participant | undefined | 'unavailable'> => {
  try {
    return await (looks ? desk.roster.onlooker(turn) : desk.roster.participant(turn));
  } catch {
    return 'unavailable';
  }
};

/** A publisher acts in their own chat, where nobody else is: what they see is of every organisation. */
const publisher = (desk: Desk, turn: Turn): Result<Participant, AdmissionRefusal> => {
  if (!desk.app.publishers.has(turn.person.id)) return refuse('not-a-publisher');
  return turn.where === 'personal' ? ok({ ...turn.person, standing: 'member' }) : refuse('not-in-own-chat');
};

/** A lead reads in their own chat, where nobody else is; of which organisations, the use case looks up. */
const lead = (turn: Turn): Result<Participant, AdmissionRefusal> =>
  turn.where === 'personal' ? ok({ ...turn.person, standing: 'member' }) : refuse('lead-in-own-chat');

/**
 * Who gets in: is this person in this conversation, and is this their role? Whether somebody is the facilitator is decided
 * by the use case, in the transaction of what they do. Who only `looks` is found among those whom the card was made for.
 */
export const admit = async (
  desk: Desk,
  turn: Turn,
  may: May,
  looks = false,
): Promise<Result<Participant, AdmissionRefusal>> => {
  if (may === 'publisher') return publisher(desk, turn);
  if (may === 'lead') return lead(turn);
  if (turn.where === 'personal') return ok({ ...turn.person, standing: 'member' });
  const who = await lookUp(desk, turn, looks);
  if (who === 'unavailable') return refuse('unavailable');
  if (who === undefined) return refuse('not-in-conversation');
  return may === 'member' && who.standing !== 'member' ? refuse('not-a-member') : ok(who);
};
