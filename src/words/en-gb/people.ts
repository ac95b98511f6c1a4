import type { Standing } from '../../domain/person.ts';

/** How people are named who are not named. */
export const people = {
  nameless: 'A practitioner',
  namelessCounted: (count: number) => `A practitioner (${count} people)`,
  namelessLead: 'A safeguarding lead',
  team: 'The team',
  nameRemoved: '[name removed]',
  detailRemoved: '[detail removed]',
  /** Stands right after a name. */
  standing: {
    member: '',
    guest: ' (guest)',
    'other-organisation': ' (another organisation)',
  } satisfies Record<Standing, string>,
};
