import type { Conversation, Place } from './conversation.ts';
import type { Deliveries } from './deliveries.ts';
import { splitThreadId } from './ids.ts';
import { Message } from './message.ts';
import type { Meeting } from './people/meeting-chat.ts';
import type { Person } from './people/person.ts';
import type { Tenant } from './people/tenant.ts';
import type { Account, Activity } from './wire.ts';

/** A file that a person sent, waiting at its pre-authorised address. */
type HostedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Everything that is true in the fake Microsoft Teams; both its sides read and write it. */
export class World {
  readonly bot: Account & { readonly name: string };
  readonly conversations = new Map<string, Conversation>();
  readonly tenants: Tenant[] = [];
  readonly meetings = new Map<string, Meeting>();
  readonly files = new Map<string, HostedFile>();
  readonly deliveries: Deliveries;
  /** Of those who have a conversation before them: told of each message that is posted or changed. */
  readonly clients: ((message: Message) => void)[] = [];
  /**
   * Set once the connector listens. Ends in a path, as https://smba.trafficmanager.net/teams/ does: a bot must not drop it.
   * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference ("Base URI")
   */
  serviceUrl = '';
  #order = 0;

  constructor(made: { readonly bot: Account & { readonly name: string }; readonly deliveries: Deliveries }) {
    this.bot = made.bot;
    this.deliveries = made.deliveries;
  }

  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  open(conversation: Conversation): Conversation {
    this.conversations.set(conversation.id, conversation);
    return conversation;
  }

  /** The conversation and, for a thread, its opening message; undefined where there is none of that id. */
  placeOf(conversationId: string): Place | undefined {
    const { conversationId: id, rootId } = splitThreadId(conversationId);
    const conversation = this.conversations.get(id);
    if (conversation === undefined || conversation.deleted) return undefined;
    if (rootId === undefined) return { conversation };
    return conversation.messages.some((message) => message.id === rootId) ? { conversation, rootId } : undefined;
  }

  /** Puts a message where people see it. In a channel, what is not in a thread opens one. */
  post(posted: { readonly place: Place; readonly from: Person | 'the bot'; readonly activity: Activity }): Message {
    const { conversation, rootId } = posted.place;
    const id = conversation.newMessageId();
    const version = { order: this.nextOrder(), at: new Date(), activity: { ...posted.activity, id } };
    const root = conversation.kind === 'channel' ? (rootId ?? id) : undefined;
    const message = new Message({ id, conversation, rootId: root, from: posted.from, version });
    conversation.messages.push(message);
    this.#show(message);
    return message;
  }

  update(message: Message, activity: Activity): void {
    message.versions.push({ order: this.nextOrder(), at: new Date(), activity: { ...activity, id: message.id } });
    this.#show(message);
  }

  #show(message: Message): void {
    for (const client of this.clients) client(message);
  }
}
