import { Conversation, type Place } from '../conversation.ts';
import { channelId, threadId } from '../ids.ts';
import type { Message } from '../message.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';
import type { Team } from './team.ts';

/**
 * A channel of a team. What is said in it opens a thread (PLATFORM.md); see `Thread` for answering there. A shared or private
 * one has people of its own and lets the app in by itself: https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
 */
export class Channel implements Place {
  name: string;
  readonly conversation: Conversation;
  /** Undefined for a standard channel, whose people are the team's. */
  readonly people: Person[] | undefined;
  allowsApp: boolean;

  constructor(
    world: World,
    made: {
      readonly team: Team;
      readonly name: string;
      readonly people?: readonly Person[] | undefined;
      readonly hearsAll: () => boolean;
    },
  ) {
    const { team, name, hearsAll } = made;
    this.name = name;
    this.people = made.people && [...made.people];
    this.allowsApp = made.people === undefined;
    this.conversation = world.open(
      new Conversation({
        id: channelId(),
        kind: 'channel',
        name: `${team.name} › ${name}`,
        tenant: team.tenant,
        team,
        roster: () => this.people ?? team.members,
        admitsBot: () => team.installed && !team.closed && this.allowsApp,
        hearsAll,
      }),
    );
  }

  get id(): string {
    return this.conversation.id;
  }

  /** In the order in which they were opened. */
  threads(): readonly Thread[] {
    return this.conversation.messages.filter(({ id, rootId }) => id === rootId).map((root) => new Thread(root));
  }

  /** What people see now in all threads, in the order in which it was posted. */
  messages(): readonly Message[] {
    return this.conversation.messages.filter((message) => !message.deleted);
  }
}

export class Thread implements Place {
  readonly root: Message;

  constructor(root: Message) {
    this.root = root;
  }

  get conversation(): Conversation {
    return this.root.conversation;
  }

  get rootId(): string {
    return this.root.id;
  }

  /** The conversation id on the wire: `19:…@thread.tacv2;messageid=ROOT` (PLATFORM.md). */
  get id(): string {
    return threadId(this.conversation.id, this.rootId);
  }

  /** What people see now, the opening message first. */
  messages(): readonly Message[] {
    return this.conversation.messages.filter((message) => message.rootId === this.rootId && !message.deleted);
  }
}
