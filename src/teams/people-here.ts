import type { Place, RosterMember } from '../ports/chat.ts';
import { memberFrom } from './member-answer.ts';
import { timeLimit } from './time-limit.ts';
import type { TeamsTransport } from './transport.ts';

type Conversation = Omit<Place & { kind: 'conversation' }, 'kind'>;

/** The people of a conversation, as they were read when a card was sent there. */
export type PeopleHere = {
  /** Up to a hundred of them, read anew after a minute; none where Microsoft Teams does not say in time. */
  read(here: Conversation): Promise<readonly RosterMember[]>;
  /** One of those who were read within the last minute. */
  known(here: Conversation, userId: string): RosterMember | undefined;
};

/** Nobody can then have a view of their own but those of whom the view itself knows. */
export const nobodyKnown: PeopleHere = { read: async () => [], known: () => undefined };

/** As long as the roster remembers one person. */
const REMEMBER_MS = 60_000;
/** Enough to see that there are more than may have a view of their own; one page, for a card waits for it. */
const PAGE = 100;
/** Of a first page there is no token yet, whatever the client's types say. */
const FIRST_PAGE = { pageSize: PAGE } as { pageSize: number; continuationToken: string };
const PATIENCE_MS = 2_000;
const MOST_REMEMBERED = 500;

type Remembered = { readonly until: number; readonly members: Promise<readonly RosterMember[]> };

export const peopleOver = (transport: TeamsTransport, now: () => number): PeopleHere => {
  const remembered = new Map<string, Remembered>();
  const found = new Map<string, readonly RosterMember[]>();
  const keyOf = (here: Conversation): string => `${here.tenantId}\n${here.conversationId}`;
  const valid = (key: string): Remembered | undefined => {
    const known = remembered.get(key);
    return known !== undefined && known.until > now() ? known : undefined;
  };
  const ask = async (here: Conversation): Promise<readonly RosterMember[]> => {
    const { conversations } = await transport.connector(here.serviceUrl);
    const page = await conversations.getConversationPagedMembers(here.conversationId, FIRST_PAGE);
    return page.members.map((one) => memberFrom(one, here.tenantId));
  };
  const readNow = async (here: Conversation, key: string): Promise<readonly RosterMember[]> => {
    found.delete(key);
    try {
      const members = await timeLimit(ask(here), PATIENCE_MS);
      found.set(key, members);
      return members;
    } catch {
      // A card that reaches everybody without views of their own is better than one that reaches nobody.
      return [];
    }
  };
  const forget = (): void => {
    remembered.clear();
    found.clear();
  };
  return {
    read: (here) => {
      const key = keyOf(here);
      const known = valid(key);
      if (known !== undefined) return known.members;
      if (remembered.size > MOST_REMEMBERED) forget();
      const members = readNow(here, key);
      remembered.set(key, { members, until: now() + REMEMBER_MS });
      return members;
    },
    known: (here, userId) => {
      const key = keyOf(here);
      return valid(key) && found.get(key)?.find((one) => one.userId === userId);
    },
  };
};
