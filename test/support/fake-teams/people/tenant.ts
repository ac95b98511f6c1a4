import { guid } from '../ids.ts';
import type { World } from '../world.ts';
import { GroupChat } from './group-chat.ts';
import { MeetingChat } from './meeting-chat.ts';
import { Person, type UserRole } from './person.ts';
import { Team } from './team.ts';

/** A Microsoft Entra tenant. Several organisations may share one (PLATFORM.md: the NHS does). */
export class Tenant {
  readonly id = guid();
  readonly people: Person[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    world.tenants.push(this);
  }

  person(name: string): Person {
    return this.#admit(name, 'user');
  }

  /** Somebody of elsewhere with an account here: has an object id of this tenant, and `#EXT#` in the sign-in name. */
  guest(name: string): Person {
    return this.#admit(name, 'guest');
  }

  /** Somebody who came into a meeting without signing in: no object id and no email. */
  anonymous(name: string): Person {
    return this.#admit(name, 'anonymous');
  }

  /** A team with its General channel. */
  team(name: string): Team {
    return new Team(this.#world, { tenant: this, name });
  }

  groupChat(people: readonly Person[]): GroupChat {
    return new GroupChat(this.#world, { tenant: this, people });
  }

  /** A scheduled meeting's chat. */
  meeting(title: string, invited: { readonly organiser: Person; readonly with?: readonly Person[] }): MeetingChat {
    const people = [invited.organiser, ...(invited.with ?? [])];
    return new MeetingChat(this.#world, { tenant: this, title, people, organiser: invited.organiser });
  }

  #admit(name: string, role: UserRole): Person {
    const person = new Person(this.#world, { tenant: this, name, role });
    this.people.push(person);
    return person;
  }
}
