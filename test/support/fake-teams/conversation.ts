import { threadId } from './ids.ts';
import type { Message } from './message.ts';
import type { Person } from './people/person.ts';
import type { Team } from './people/team.ts';
import type { Tenant } from './people/tenant.ts';

/**
 * Message ids are the milliseconds at which they were said in Teams. Here they count on from the next whole second, so that
 * the same id often stands in several conversations, as it may in Teams: one is unique only within its conversation (PLATFORM.md).
 */
const nextSecond = (): number => Math.ceil(Date.now() / 1_000) * 1_000;

/** Where messages are: a whole channel, a personal chat, a group chat. Threads are parts of a channel. */
export class Conversation {
  readonly id: string;
  readonly kind: 'channel' | 'personal' | 'groupChat';
  readonly name: string;
  readonly tenant: Tenant;
  readonly team: Team | undefined;
  /** Of a meeting's chat. */
  readonly meetingId: string | undefined;
  readonly roster: () => readonly Person[];
  /** Whether the bot may post and read here. */
  readonly admitsBot: () => boolean;
  /** Whether the bot hears what does not mention it: needs a resource-specific permission outside personal chat. */
  readonly hearsAll: () => boolean;
  readonly messages: Message[] = [];
  deleted = false;
  #lastId = 0;

  constructor(
    made: Pick<Conversation, 'id' | 'kind' | 'name' | 'tenant' | 'roster' | 'admitsBot' | 'hearsAll'> & {
      readonly team?: Team;
      readonly meetingId?: string;
    },
  ) {
    this.id = made.id;
    this.kind = made.kind;
    this.name = made.name;
    this.tenant = made.tenant;
    this.team = made.team;
    this.meetingId = made.meetingId;
    this.roster = made.roster;
    this.admitsBot = made.admitsBot;
    this.hearsAll = made.hearsAll;
  }

  newMessageId(): string {
    this.#lastId = Math.max(this.#lastId + 1, nextSecond());
    return String(this.#lastId);
  }

  /** A message that people still see. */
  find(id: string): Message | undefined {
    return this.messages.find((message) => message.id === id && !message.deleted);
  }
}

/** Somewhere to speak: a channel, a thread, a chat, or a message, which stands for its thread. */
export type Place = { readonly conversation: Conversation; readonly rootId?: string | undefined };

export const placeId = (place: Place): string => threadId(place.conversation.id, place.rootId);
