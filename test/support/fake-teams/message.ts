import { type CardReading, readCard } from '../card-reading.ts';
import type { Conversation } from './conversation.ts';
import { threadId } from './ids.ts';
import type { Json } from './json.ts';
import type { Person } from './people/person.ts';
import { type Activity, cardIn } from './wire.ts';

/** One state of a message; `order` rises over the whole of the fake, so that it can be set against a click's answer. */
type Version = { readonly order: number; readonly at: Date; readonly activity: Activity };

/** A message as people see it: the newest version, in the place where it was first posted. */
export class Message {
  readonly id: string;
  readonly conversation: Conversation;
  /** The message that opened the thread, itself for an opening one; undefined where there are no threads. */
  readonly rootId: string | undefined;
  readonly from: Person | 'the bot';
  readonly versions: Version[] = [];
  /** Cards that single people were given by an invoke answer: only they see them (documentation: see `seenBy`). */
  readonly replacedFor = new Map<Person, { readonly order: number; readonly card: Json }>();
  deleted = false;

  constructor(made: {
    readonly id: string;
    readonly conversation: Conversation;
    readonly rootId: string | undefined;
    readonly from: Person | 'the bot';
    readonly version: Version;
  }) {
    this.id = made.id;
    this.conversation = made.conversation;
    this.rootId = made.rootId;
    this.from = made.from;
    this.versions.push(made.version);
  }

  /** The conversation id on the wire: with `;messageid=` in a channel. */
  get conversationId(): string {
    return threadId(this.conversation.id, this.rootId);
  }

  get latest(): Version {
    const version = this.versions.at(-1);
    if (version === undefined) throw new Error('A message always has a version.');
    return version;
  }

  get activity(): Activity {
    return this.latest.activity;
  }

  /** The words outside a card, empty for none. */
  get text(): string {
    return this.activity.text ?? '';
  }

  get card(): Json | undefined {
    return cardIn(this.activity);
  }

  /** The shared card, read; for one person's view see `teams.seenBy`. Throws where the message has no card. */
  get reading(): CardReading {
    if (this.card === undefined) throw new Error(`This message has no card. It says: ${this.text || '(nothing)'}`);
    return readCard(this.card);
  }
}
