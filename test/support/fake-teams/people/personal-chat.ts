import { Conversation, type Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { personalChatId } from '../ids.ts';
import type { Message } from '../message.ts';
import type { World } from '../world.ts';
import { Installable } from './installable.ts';
import type { Person } from './person.ts';

/**
 * The chat of one person with the bot. The bot may write there first where the app is added for the person, or where
 * the person is a member of a team that has it (PLATFORM.md).
 */
export class PersonalChat extends Installable implements Place {
  readonly conversation: Conversation;
  readonly #person: Person;

  constructor(world: World, person: Person) {
    super(world);
    this.#person = person;
    this.conversation = world.open(
      new Conversation({
        id: personalChatId(),
        kind: 'personal',
        name: `${person.name}’s chat with the bot`,
        tenant: person.tenant,
        roster: () => [person],
        admitsBot: () => this.installed || this.#sharesTeamWithBot(),
        hearsAll: () => true,
      }),
    );
  }

  get id(): string {
    return this.conversation.id;
  }

  installApp(): Promise<readonly Answer[]> {
    return this.install({ by: this.#person });
  }

  messages(): readonly Message[] {
    return this.conversation.messages.filter((message) => !message.deleted);
  }

  protected get front(): Place {
    return this;
  }

  #sharesTeamWithBot(): boolean {
    const teams = [...this.world.conversations.values()].flatMap(({ team }) => team ?? []);
    return teams.some((team) => team.installed && team.members.includes(this.#person));
  }
}
