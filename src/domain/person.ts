import type { PersonId } from './ids.ts';

/** How a person stands to the organisation whose team discusses: guests and people of another organisation are listed as such. */
export type Standing = 'member' | 'guest' | 'other-organisation';

export type Person = { readonly id: PersonId; readonly name: string };

/** A person as found in the roster of the conversation they act in. */
export type Participant = Person & { readonly standing: Standing };

/** Only members of the organisation take a discussion over, review it or approve it. */
export const mayFacilitate = (who: Participant): boolean => who.standing === 'member';

/** How minutes, cards and mail name the author of a response whose name was left out. */
export const NAMELESS = 'A practitioner';
/** And of one that was given for everybody. Like NAMELESS it is kept in records, and shown in the reader's language. */
export const THE_TEAM = 'The team';
