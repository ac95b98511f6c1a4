import { installationUpdate, membersAdded, membersRemoved } from '../activities/events.ts';
import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';

/**
 * The resource-specific permissions that let a bot hear what does not mention it. Many tenants refuse them (PLATFORM.md),
 * so the fake grants none unless told.
 */
export type Permission = 'ChannelMessage.Read.Group' | 'ChatMessage.Read.Chat';

export type Installation = { readonly by: Person; readonly granting?: readonly Permission[] };

/**
 * Where an app can be added: a team, a chat, a person. Adding brings two activities, conversationUpdate and
 * installationUpdate, in no promised order; see "Installation update event" in
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export abstract class Installable {
  installed = false;
  protected readonly world: World;
  #granted: readonly Permission[] = [];

  constructor(world: World) {
    this.world = world;
  }

  /** Where installation events come from: for a team the channel in which the app was added. */
  protected abstract get front(): Place;

  protected grants(permission: Permission): boolean {
    return this.#granted.includes(permission);
  }

  protected grant(granted: readonly Permission[]): void {
    this.#granted = granted;
  }

  protected async install({ by, granting = [] }: Installation, at: Place = this.front): Promise<readonly Answer[]> {
    this.installed = true;
    this.grant(granting);
    return [
      await this.world.deliveries.deliver(membersAdded(this.world, { place: at, by, who: this.#newcomers(by) })),
      await this.world.deliveries.deliver(installationUpdate(this.world, { place: at, by, action: 'add' })),
    ];
  }

  /** From now on the bot is answered 403 here, until the app is added again (PLATFORM.md). */
  async uninstallApp({ by }: { readonly by: Person }): Promise<readonly Answer[]> {
    this.installed = false;
    const place = this.front;
    return [
      await this.world.deliveries.deliver(membersRemoved(this.world, { place, by, who: [this.world.bot] })),
      await this.world.deliveries.deliver(installationUpdate(this.world, { place, by, action: 'remove' })),
    ];
  }

  /** In a personal chat the person is named as added beside the bot. */
  #newcomers(by: Person) {
    return this.front.conversation.kind === 'personal' ? [this.world.bot, by.account] : [this.world.bot];
  }
}
