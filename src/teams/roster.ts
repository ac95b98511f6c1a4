import { personId } from '../domain/ids.ts';
import type { Participant, Person } from '../domain/person.ts';
import type { Chat, RosterMember } from '../ports/chat.ts';
import { nobodyKnown, type PeopleHere } from './people-here.ts';
import type { Turn } from './turn.ts';

const standingOf = (member: RosterMember, tenantId: string): Participant['standing'] => {
  if (member.guest) return 'guest';
  return member.tenantId.toLowerCase() === tenantId.toLowerCase() ? 'member' : 'other-organisation';
};

/** The roster knows the person's object id, also where the activity does not give it; the two may not differ. */
const participant = (member: RosterMember, turn: Turn): Participant | undefined => {
  const { tenantId } = turn.here;
  const id = member.objectId === '' ? turn.person.id : personId({ tenantId, objectId: member.objectId });
  if (turn.person.known && id !== turn.person.id) return undefined;
  return { id, name: member.name || turn.person.name, standing: standingOf(member, tenantId) };
};

/** Looks a person up in the roster of the team or chat they act in. */
export type Roster = {
  /** `undefined`: they are not in it. Throws where Microsoft Teams cannot say. */
  participant(turn: Turn): Promise<Participant | undefined>;
  /** The same for somebody who only looks: from the list of people that was read for the card, where they are on it. */
  onlooker(turn: Turn): Promise<Participant | undefined>;
  /** The same person in the roster of one of their teams. */
  inTeam(turn: Turn, teamId: string): Promise<Participant | undefined>;
  /** Members in the conversation, as far as Microsoft Teams says so in time. */
  members(turn: Turn): Promise<readonly Person[]>;
  /** Somebody left a team or chat: they are looked up anew. */
  forget(userId: string): void;
};

/** Long enough for a discussion to stay inside Microsoft Teams' limit on roster look-ups, short enough for a leaver. */
const REMEMBER_MS = 60_000;
const MOST_REMEMBERED = 5_000;

export const rosterOver = (chat: Chat, now: () => number, people: PeopleHere = nobodyKnown): Roster => {
  const remembered = new Map<string, { member: RosterMember; until: number }>();
  const member = async (turn: Turn, conversationId: string): Promise<RosterMember | undefined> => {
    const key = [turn.here.tenantId, conversationId, turn.person.userId].join('\n');
    const known = remembered.get(key);
    if (known !== undefined && known.until > now()) return known.member;
    const found = await chat.member({ kind: 'conversation', ...turn.here, conversationId }, turn.person.userId);
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    if (found !== undefined) remembered.set(key, { member: found, until: now() + REMEMBER_MS });
    else remembered.delete(key);
    return found;
  };
  const look = async (turn: Turn, conversationId: string): Promise<Participant | undefined> => {
    const found = await member(turn, conversationId);
    return found && participant(found, turn);
  };
  // A shared or private channel has people of its own, whom the team's roster does not list.
  const inChannel = async (turn: Turn, teamId: string): Promise<Participant | undefined> =>
    (await look(turn, teamId)) ?? look(turn, turn.here.conversationId);
  const here = (turn: Turn): Promise<Participant | undefined> =>
    turn.teamId === undefined ? look(turn, turn.here.conversationId) : inChannel(turn, turn.teamId);
  return {
    participant: here,
    onlooker: async (turn) => {
      // Sixty may ask at once of a process that did not send the card itself: one page answers them all.
      await people.read(turn.here);
      const read = people.known(turn.here, turn.person.userId);
      return read === undefined ? here(turn) : participant(read, turn);
    },
    inTeam: look,
    members: async (turn) => {
      const { tenantId } = turn.here;
      const read = await people.read(turn.here);
      return read
        .filter((one) => one.objectId !== '' && standingOf(one, tenantId) === 'member')
        .map(({ objectId, name }) => ({ id: personId({ tenantId, objectId }), name }));
    },
    forget: (userId) => {
      for (const key of remembered.keys()) if (key.endsWith(`\n${userId}`)) remembered.delete(key);
    },
  };
};
