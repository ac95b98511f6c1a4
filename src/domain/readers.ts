import { type Organisation, recipientsOf } from './organisation.ts';

const roleOf = (deputy: boolean): string => (deputy ? 'deputy safeguarding lead' : 'safeguarding lead');

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Who will read what is written here, in words; it stands on every card on which people write. */
export const readersOf = (organisation: Organisation | undefined): string => {
  if (organisation === undefined) return 'your team, and your safeguarding lead once your organisation is confirmed';
  const leads = recipientsOf(organisation).map((one) => `${one.name} (${roleOf(one.deputy)})`);
  const readers = ['your team', ...(leads.length > 0 ? leads : ['your safeguarding lead, once one is named'])];
  if (organisation.shareResponses) readers.push('the partnership, without names');
  return list(readers);
};
