import { type MeetingEvent, meetingEvent, participantEvent } from '../activities/meeting-events.ts';
import { typed } from '../activities/messages.ts';
import type { Answer } from '../deliveries.ts';
import { meetingId } from '../ids.ts';
import type { World } from '../world.ts';
import { type Channel, Thread } from './channel.ts';
import type { Meeting } from './meeting-chat.ts';
import type { Person } from './person.ts';

/**
 * A meeting scheduled in a channel: what is said in it stands in a thread there, which its invitation opens. That is how
 * Microsoft Teams shows it; of its events and permission tells what `MeetingChat` cites.
 */
export class ChannelMeeting extends Thread implements Meeting {
  readonly meetingId: string;
  readonly title: string;
  readonly organiser: Person;
  readonly #world: World;
  readonly #present = new Set<Person>();

  constructor(world: World, made: { readonly channel: Channel; readonly title: string; readonly organiser: Person }) {
    const activity = typed(world.bot, { text: made.title, mentioningBot: false });
    super(world.post({ place: made.channel, from: made.organiser, activity }));
    this.#world = world;
    this.meetingId = meetingId(this.id);
    this.title = made.title;
    this.organiser = made.organiser;
    world.meetings.set(this.meetingId, this);
  }

  get installed(): boolean {
    return this.conversation.admitsBot();
  }

  get people(): readonly Person[] {
    return this.conversation.roster();
  }

  get inMeeting(): ReadonlySet<Person> {
    return this.#present;
  }

  starts(): Promise<Answer> {
    return this.#tell('meetingStart');
  }

  ends(): Promise<Answer> {
    return this.#tell('meetingEnd');
  }

  joins(person: Person): Promise<Answer> {
    this.#present.add(person);
    return this.#world.deliveries.deliver(participantEvent(this.#world, { meeting: this, person, what: 'Join' }));
  }

  #tell(what: MeetingEvent): Promise<Answer> {
    return this.#world.deliveries.deliver(meetingEvent(this.#world, { meeting: this, what }));
  }
}
