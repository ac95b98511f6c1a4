import { type MeetingEvent, meetingEvent, participantEvent } from '../activities/meeting-events.ts';
import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { meetingChatId, meetingId } from '../ids.ts';
import type { World } from '../world.ts';
import { GroupChat } from './group-chat.ts';
import type { Person } from './person.ts';
import type { Tenant } from './tenant.ts';

/** A scheduled meeting: one with a chat of its own, or one in a channel. */
export type Meeting = Place & {
  readonly meetingId: string;
  readonly title: string;
  readonly organiser: Person;
  readonly people: readonly Person[];
  readonly inMeeting: ReadonlySet<Person>;
  /** Whether the app is there. */
  readonly installed: boolean;
};

/**
 * The chat of a scheduled meeting: a group chat whose activities carry `channelData.meeting.id`.
 * Its events need permissions and a subscription, and may not come at all (PLATFORM.md).
 */
export class MeetingChat extends GroupChat implements Meeting {
  readonly meetingId: string;
  readonly title: string;
  readonly organiser: Person;
  readonly #present = new Set<Person>();

  constructor(
    world: World,
    made: {
      readonly tenant: Tenant;
      readonly title: string;
      readonly organiser: Person;
      readonly people: readonly Person[];
    },
  ) {
    const id = meetingChatId();
    super(world, { tenant: made.tenant, people: made.people, id, name: made.title, meetingId: meetingId(id) });
    this.meetingId = meetingId(id);
    this.title = made.title;
    this.organiser = made.organiser;
    world.meetings.set(this.meetingId, this);
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
    return this.world.deliveries.deliver(participantEvent(this.world, { meeting: this, person, what: 'Join' }));
  }

  leaves(person: Person): Promise<Answer> {
    this.#present.delete(person);
    return this.world.deliveries.deliver(participantEvent(this.world, { meeting: this, person, what: 'Leave' }));
  }

  #tell(what: MeetingEvent): Promise<Answer> {
    return this.world.deliveries.deliver(meetingEvent(this.world, { meeting: this, what }));
  }
}
