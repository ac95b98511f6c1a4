import type { Readers } from '../../domain/readers.ts';

const roleOf = (deputy: boolean): string => (deputy ? 'deputy safeguarding lead' : 'safeguarding lead');

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Who reads what is written on a card. */
export const readers = (who: Readers): string => {
  if (who === undefined) return 'your team, and your safeguarding lead once your organisation is confirmed';
  const leads = who.leads.map((one) => `${one.name} (${roleOf(one.deputy)})`);
  const all = ['your team', ...(leads.length > 0 ? leads : ['your safeguarding lead, once one is named'])];
  return list(who.partnership ? [...all, 'the partnership, without names'] : all);
};
