import { ok, type Result } from '../domain/result.ts';
import type { Contents } from '../store/backup/contents.ts';
import { fillStore, type Target } from '../store/backup/fill-store.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { dialectOf, openPlace, type StorePlace } from '../store/backup/place.ts';
import { type BackupRefusal, readBackup } from '../store/backup/read-backup.ts';
import { isSecretOf } from '../store/backup/secret-mark.ts';
import type { App } from './app.ts';
import { settleRestored, type Unsettled } from './steps/settle-restored.ts';

export type RestoreRefusal = BackupRefusal | 'not-empty';

/** Whether links that were sent before the backup are still good. */
export type LinksAre = 'good' | 'broken' | 'unknown';

export type Restored = {
  readonly takenAt: string;
  readonly contents: Contents;
  readonly unsettled: Unsettled;
  readonly links: LinksAre;
};

const linksWith = (secret: string | undefined, mark: string | null): LinksAre => {
  if (mark === null) return 'unknown';
  return secret !== undefined && isSecretOf(mark, secret) ? 'good' : 'broken';
};

type Asked = { readonly file: string; readonly into: StorePlace; readonly secret: string | undefined };

const opened = async <T>(place: StorePlace, work: (target: Target) => Promise<T>): Promise<T> => {
  const store = await openPlace(place);
  try {
    return await work({ store, dialect: dialectOf(place) });
  } finally {
    await store.close();
  }
};

/**
 * Brings a store back from a backup, into one that is empty: all of it, or nothing. The store is opened only once the
 * file has proven whole.
 */
export const restoreBackup = async (
  app: Pick<App, 'clock' | 'newId' | 'publishers'>,
  asked: Asked,
): Promise<Result<Restored, RestoreRefusal>> => {
  const read = await readBackup(asked.file, (side, { takenAt, secretMark }: Manifest) =>
    opened(asked.into, async (target): Promise<Result<Restored, RestoreRefusal>> => {
      const filled = await fillStore(side, target, (tx) => settleRestored(app, tx, takenAt));
      if (!filled.ok) return filled;
      const { contents, value: unsettled } = filled.value;
      return ok({ takenAt, contents, unsettled, links: linksWith(asked.secret, secretMark) });
    }),
  );
  return read.ok ? read.value : read;
};
