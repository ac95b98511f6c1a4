import { type ToForget, textWithoutName } from '../domain/erasure.ts';
import type { Tx } from './store.ts';

type Whom = { readonly id: string; readonly who: ToForget };

const eraseOrganiser = async (tx: Tx, table: 'meeting' | 'discussionMeeting', { id }: Whom): Promise<number> => {
  const changed = await tx
    .updateTable(table)
    .set({ organiserId: null, organiserName: '' })
    .where('organiserId', '=', id)
    .executeTakeFirst();
  return Number(changed.numUpdatedRows);
};

const eraseFromTitles = async (tx: Tx, table: 'meeting' | 'discussionMeeting', { who }: Whom): Promise<number> => {
  const titles = await tx.selectFrom(table).select('title').distinct().where('title', '!=', '').execute();
  const named = titles.filter(({ title }) => textWithoutName(who, title) !== title);
  for (const { title } of named)
    await tx
      .updateTable(table)
      .set({ title: textWithoutName(who, title) })
      .where('title', '=', title)
      .execute();
  return named.length;
};

/** As who organised or is in a meeting, and where its title names them. Answers how many rows. */
export const eraseFromMeetings = async (tx: Tx, whom: Whom): Promise<number> => {
  const present = await tx.deleteFrom('meetingPresence').where('personId', '=', whom.id).executeTakeFirst();
  let changed = Number(present.numDeletedRows);
  for (const table of ['meeting', 'discussionMeeting'] as const)
    changed += (await eraseOrganiser(tx, table, whom)) + (await eraseFromTitles(tx, table, whom));
  return changed;
};
