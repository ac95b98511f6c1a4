import { Conversation, type Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { groupChatId } from '../ids.ts';
import type { Message } from '../message.ts';
import type { World } from '../world.ts';
import { Installable, type Installation } from './installable.ts';
import type { Person } from './person.ts';
import type { Tenant } from './tenant.ts';

/** A chat of several people. It has no threads, and a bot hears there what mentions it, or all with a permission (PLATFORM.md). */
export class GroupChat extends Installable implements Place {
  readonly people: readonly Person[];
  readonly conversation: Conversation;

  constructor(
    world: World,
    made: {
      readonly tenant: Tenant;
      readonly people: readonly Person[];
      readonly id?: string;
      readonly name?: string;
      readonly meetingId?: string;
    },
  ) {
    super(world);
    this.people = made.people;
    this.conversation = world.open(
      new Conversation({
        id: made.id ?? groupChatId(),
        kind: 'groupChat',
        name: made.name ?? `Chat of ${made.people.map(({ name }) => name).join(', ')}`,
        tenant: made.tenant,
        roster: () => this.people,
        admitsBot: () => this.installed,
        hearsAll: () => this.grants('ChatMessage.Read.Chat'),
        ...(made.meetingId !== undefined && { meetingId: made.meetingId }),
      }),
    );
  }

  get id(): string {
    return this.conversation.id;
  }

  installApp(installation: Installation): Promise<readonly Answer[]> {
    return this.install(installation);
  }

  messages(): readonly Message[] {
    return this.conversation.messages.filter((message) => !message.deleted);
  }

  protected get front(): Place {
    return this;
  }
}
