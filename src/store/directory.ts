import type { Directory } from '../domain/organisation.ts';
import { fixedQuery } from './fixed-query.ts';
import { parsedOnce } from './parsed-once.ts';
import type { Tx } from './store.ts';

/** The id of the one directory that is in force. */
export const CURRENT = 'current';

/** A directory as it is kept. */
export const directoryOf = parsedOnce<Directory>();

const current = fixedQuery((tx) => tx.selectFrom('directory').select('content').where('id', '=', CURRENT));

/** The directory in force. Throws before one was ever loaded: a start loads it before it listens. */
export const readDirectory = async (tx: Tx): Promise<Directory> => {
  const [row] = await current(tx);
  if (row === undefined) throw new Error('No directory was loaded');
  return directoryOf(row.content);
};

/** The hash of the file that was last taken over, so that a file which did not change does not undo `organisations load`. */
export const loadedFileHash = async (tx: Tx): Promise<string | undefined> => {
  const row = await tx.selectFrom('directory').select('fileHash').where('id', '=', CURRENT).executeTakeFirst();
  return row?.fileHash ?? undefined;
};

export const saveDirectory = async (
  tx: Tx,
  loaded: { directory: Directory; fileHash?: string; at: string },
): Promise<void> => {
  const content = JSON.stringify(loaded.directory);
  const known = loaded.fileHash === undefined ? {} : { fileHash: loaded.fileHash };
  await tx
    .insertInto('directory')
    .values({ id: CURRENT, content, loadedAt: loaded.at, fileHash: loaded.fileHash ?? null })
    .onConflict((oc) => oc.column('id').doUpdateSet({ content, loadedAt: loaded.at, ...known }))
    .execute();
};
