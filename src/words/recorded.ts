import { NAMELESS_LEAD, REMOVED_NAME } from '../domain/erasure.ts';
import { removedMark } from '../domain/identifying-detail/detail.ts';
import { NAMELESS, THE_TEAM } from '../domain/person.ts';
import { words } from './words.ts';

/** Records hold the same mark in every language for who is not named; here it is as people read it. */
export const asNamed = (recorded: string): string => {
  const { people } = words();
  if (recorded === NAMELESS) return people.nameless;
  if (recorded === NAMELESS_LEAD) return people.namelessLead;
  return recorded === THE_TEAM ? people.team : recorded;
};

/** The same of what stands in a text in the place of something that was removed from it. */
export const asWritten = (recorded: string): string =>
  recorded.replaceAll(removedMark, words().people.detailRemoved).replaceAll(REMOVED_NAME, words().people.nameRemoved);
