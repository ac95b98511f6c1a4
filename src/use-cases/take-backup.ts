import { type Result, refuse } from '../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Manifest } from '../store/backup/manifest.ts';
import { inSnapshot, isThere, type StorePlace } from '../store/backup/place.ts';
import { secretMark } from '../store/backup/secret-mark.ts';
import { writeBackup } from '../store/backup/write-backup.ts';

export type BackupNotTaken = 'no-store' | 'is-there' | 'cannot-write';

/**
 * Takes one consistent copy of the whole store while the bot goes on working in it. The secret that signs links is not
 * in it, only a mark by which it is known again.
 */
export const takeBackup = async (
  clock: Clock,
  asked: { of: StorePlace; file: string; secret: string | undefined },
): Promise<Result<Manifest, BackupNotTaken>> => {
  if (!isThere(asked.of)) return refuse('no-store');
  const mark = asked.secret === undefined ? null : secretMark(asked.secret);
  return inSnapshot(asked.of, (side) =>
    writeBackup(side, { file: asked.file, takenAt: clock.now(), secretMark: mark }),
  );
};
