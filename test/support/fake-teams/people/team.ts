import { type Change, changed, installationUpdate, membersAdded, membersRemoved } from '../activities/events.ts';
import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { guid } from '../ids.ts';
import type { World } from '../world.ts';
import { Channel } from './channel.ts';
import { ChannelMeeting } from './channel-meeting.ts';
import { Installable, type Installation } from './installable.ts';
import type { Person } from './person.ts';
import type { Tenant } from './tenant.ts';

/** A team: its id is its General channel's, and its Microsoft 365 group has another. */
export class Team extends Installable {
  readonly tenant: Tenant;
  readonly aadGroupId = guid();
  readonly members: Person[] = [];
  readonly channels: Channel[] = [];
  name: string;
  /** Archived or deleted. */
  closed = false;

  constructor(world: World, made: { readonly tenant: Tenant; readonly name: string }) {
    super(world);
    this.tenant = made.tenant;
    this.name = made.name;
    this.addChannel('General');
  }

  get id(): string {
    return this.channel().id;
  }

  channel(name = 'General'): Channel {
    const found = this.channels.find((channel) => channel.name === name);
    if (found === undefined) throw new Error(`${this.name} has no channel “${name}”. Add it with addChannel.`);
    return found;
  }

  /** With people of its own it is shared or private. */
  addChannel(name: string, { people }: { readonly people?: readonly Person[] } = {}): Channel {
    const channel = new Channel(this.world, {
      team: this,
      name,
      people,
      hearsAll: () => this.grants('ChannelMessage.Read.Group'),
    });
    this.channels.push(channel);
    return channel;
  }

  /** Makes people members without telling the bot, as for those who were there before it. */
  add(...people: readonly Person[]): void {
    for (const person of people) {
      if (person.tenant !== this.tenant) throw new Error(`${person.name} is of another tenant: use tenant.guest(…).`);
      this.members.push(person);
    }
  }

  /** A meeting that is scheduled in a channel. */
  meeting(
    title: string,
    { organiser, in: channel = this.channel() }: { readonly organiser: Person; readonly in?: Channel },
  ) {
    return new ChannelMeeting(this.world, { channel, title, organiser });
  }

  installApp(installation: Installation & { readonly in?: Channel }): Promise<readonly Answer[]> {
    return this.install(installation, installation.in);
  }

  /** Makes somebody a member; Teams tells a bot that is in the team. */
  async welcome(person: Person, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.add(person);
    return this.#tell(membersAdded(this.world, { place: this.front, by, who: [person.account] }));
  }

  async remove(person: Person, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.members.splice(this.members.indexOf(person), 1);
    return this.#tell(membersRemoved(this.world, { place: this.front, by, who: [person.account] }));
  }

  async rename(name: string, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.name = name;
    return this.#becomes('teamRenamed', by);
  }

  /** Everything in it can only be read: whoever posts is answered 403, which is final for the place (PLATFORM.md). */
  async archive({ by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.closed = true;
    return this.#becomes('teamArchived', by);
  }

  async unarchive({ by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.closed = false;
    return this.#becomes('teamUnarchived', by);
  }

  async delete({ by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.closed = true;
    return this.#becomes('teamDeleted', by);
  }

  /** Without a way back: "hard deleted" in the table of events of the documentation that `Change` cites. */
  async deleteForGood({ by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.closed = true;
    return this.#becomes('teamHardDeleted', by);
  }

  async restore({ by }: { readonly by: Person }): Promise<Answer | undefined> {
    this.closed = false;
    return this.#becomes('teamRestored', by);
  }

  async renameChannel(channel: Channel, name: string, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.name = name;
    return this.#channelBecomes('channelRenamed', channel, by);
  }

  /** From now on it is answered 404 (ConversationNotFound, PLATFORM.md). */
  async deleteChannel(channel: Channel, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.conversation.deleted = true;
    return this.#channelBecomes('channelDeleted', channel, by);
  }

  async restoreChannel(channel: Channel, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.conversation.deleted = false;
    return this.#channelBecomes('channelRestored', channel, by);
  }

  /** An owner of a shared or private channel lets the app in. */
  async allowApp(channel: Channel, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.allowsApp = true;
    return this.#tell(membersAdded(this.world, { place: channel, by, who: [this.world.bot], channel: channel.name }));
  }

  async shutOutApp(channel: Channel, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.allowsApp = false;
    return this.#tell(membersRemoved(this.world, { place: channel, by, who: [this.world.bot], channel: channel.name }));
  }

  /** Somebody is taken out of a shared or private channel; they may stay in the team. */
  async removeFrom(channel: Channel, person: Person, { by }: { readonly by: Person }): Promise<Answer | undefined> {
    channel.people?.splice(channel.people.indexOf(person), 1);
    const left = { place: channel, by, who: [person.account], channel: channel.name };
    return this.#tell(membersRemoved(this.world, left));
  }

  /**
   * Another version of the app, which may be granted other permissions: the older is removed, the newer added, each with an
   * action of its own (https://github.com/microsoft/botframework-sdk/issues/6139).
   */
  async upgradeApp({ by, granting = [] }: Installation): Promise<Answer | undefined> {
    this.grant(granting);
    await this.#tell(installationUpdate(this.world, { place: this.front, by, action: 'remove-upgrade' }));
    return this.#tell(installationUpdate(this.world, { place: this.front, by, action: 'add-upgrade' }));
  }

  #becomes(what: Change, by: Person): Promise<Answer | undefined> {
    return this.#tell(changed(this.world, { place: this.front, by, what }));
  }

  #channelBecomes(what: Change, place: Channel, by: Person): Promise<Answer | undefined> {
    return this.#tell(changed(this.world, { place, by, what, channel: place.name }));
  }

  protected get front(): Place {
    return this.channel();
  }

  async #tell(activity: Parameters<World['deliveries']['deliver']>[0]): Promise<Answer | undefined> {
    return this.installed ? this.world.deliveries.deliver(activity) : undefined;
  }
}
