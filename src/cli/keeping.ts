import { type Contents, rowsIn } from '../store/backup/contents.ts';
import type { StorePlace } from '../store/backup/place.ts';
import type { App } from '../use-cases/app.ts';
import { type MoveRefusal, moveStore } from '../use-cases/move-store.ts';
import { type LinksAre, type Restored, type RestoreRefusal, restoreBackup } from '../use-cases/restore-backup.ts';
import { type BackupNotTaken, takeBackup } from '../use-cases/take-backup.ts';
import { dateOf, timeOf } from '../words/dates.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

/** What commands about whole stores work with. */
export type Keeping = {
  readonly app: Pick<App, 'clock' | 'newId' | 'publishers'>;
  /** The store in use. */
  readonly place: StorePlace;
  /** The file of the embedded store, whether it is in use or not. */
  readonly embedded: string;
  /** What signs links here; undefined where nothing was signed yet. */
  readonly secret: string | undefined;
};

type Command = (keeping: () => Keeping, words: readonly string[]) => Promise<Outcome>;

const counted = (contents: Contents): string => {
  const of = (table: string): number => contents[table]?.rows ?? 0;
  return `${of('discussion')} discussions, ${of('response')} responses and ${of('minutes')} minutes; ${rowsIn(contents)} rows in all`;
};

const at = (instant: string): string => `${dateOf(instant)}, ${timeOf(instant)}`;

const notTaken = {
  'no-store': 'There is no store yet in DATA_DIR, so there is nothing to back up.',
  'is-there': 'There is a file of that name already. It was left as it is; give another name.',
  'cannot-write': 'The file cannot be written: its folder is not there, or may not be written to. No backup was taken.',
} satisfies Record<BackupNotTaken, string>;

/** backup FILE: works beside a running bot. */
const backup: Command = async (keeping, [file]) => {
  if (file === undefined) return wrongUsage('backup needs a file to write: backup FILE');
  const { app, place, secret } = keeping();
  const taken = await takeBackup(app.clock, { of: place, file, secret });
  if (!taken.ok) return refusedBecause(`${file}: ${notTaken[taken.refusal]}`);
  return done(
    [
      `${file} holds everything as it was on ${at(taken.value.takenAt)}: ${counted(taken.value.tables)}.`,
      'It holds names and responses, so keep it where only those may read it who may read the minutes.',
      'It does not hold the secret that signs links. Keep SIGNING_SECRET, or signing-secret in DATA_DIR, apart from it,',
      'together with the directory of organisations.',
    ].join('\n'),
  );
};

const notRestored = {
  'cannot-read': 'The file cannot be read: it is not there, is a folder, or its disk fails.',
  'not-a-backup': 'This is not a backup of this bot, or its beginning is damaged.',
  damaged: 'This backup is damaged: it does not hold what it says it holds. Take another one.',
  'later-version': 'A later version of this bot wrote this backup. Install that version, and restore it there.',
  'not-empty':
    'The store is not empty, and a restore never overwrites. Point DATA_DIR at a new folder, or DATABASE_URL at an empty database.',
} satisfies Record<RestoreRefusal, string>;

const linksText = {
  good: 'The secret that signs links is the same: acknowledgement links that were sent still work.',
  broken:
    'The secret that signs links is NOT the one of the backup: acknowledgement links that were sent do not work here. Before the bot starts, copy signing-secret into DATA_DIR from the machine that was backed up, or set SIGNING_SECRET to the one used there.',
  unknown: 'No links had been signed yet when the backup was taken.',
} satisfies Record<LinksAre, string>;

const restoredLines = ({ takenAt, contents, unsettled, links }: Restored): readonly string[] => [
  `Everything is back as it was on ${at(takenAt)}: ${counted(contents)}.`,
  'What was done after that is not known here any more. Take note:',
  `  ${unsettled.briefings} briefings were waiting to be posted, or being posted, and may be in their channels by now. None is posted again by itself: a publisher looks, and presses Post again or It is there on the progress card.`,
  `  ${unsettled.emails} emails were waiting. They are sent, perhaps a second time, with the Message-ID that they had.`,
  `  ${unsettled.discussions} discussions were not approved yet. Each is told in its conversation that what was sent after the backup has to be sent again.`,
  '  What was erased after the backup is here again: erase it again. What was published or approved after it has to be done again.',
  `  ${linksText[links]}`,
];

/** restore FILE: into the store that the settings name, which must be empty. */
const restore: Command = async (keeping, [file]) => {
  if (file === undefined) return wrongUsage('restore needs a backup: restore FILE');
  const { app, place, secret } = keeping();
  const restored = await restoreBackup(app, { file, into: place, secret });
  return restored.ok
    ? done(restoredLines(restored.value).join('\n'))
    : refusedBecause(`${notRestored[restored.refusal]} Nothing was restored.`);
};

const notMoved = {
  'no-store': 'There is no embedded store in DATA_DIR.',
  'in-use':
    'The embedded store is open in another process: stop the bot, for what it recorded meanwhile would be left behind.',
  'not-empty': 'That database is not empty. Give an empty one.',
} satisfies Record<MoveRefusal, string>;

/** move-to DATABASE_URL: the embedded store in DATA_DIR is taken over, whatever store is in use. */
const moveTo: Command = async (keeping, [url]) => {
  if (url === undefined || !/^postgres(ql)?:\/\//u.test(url) || !URL.canParse(url))
    return wrongUsage('move-to needs a database: move-to postgres://user:password@host/database');
  const { app, embedded } = keeping();
  const moved = await moveStore(app, { file: embedded, to: { kind: 'postgres', url } });
  if (!moved.ok) return refusedBecause(`${notMoved[moved.refusal]} Nothing was moved.`);
  return done(
    [
      `Everything is in the new database, and was read back and compared: ${counted(moved.value)}.`,
      `Start the bot with DATABASE_URL set to it, and it goes on where it was. ${embedded} is kept as it was, and no bot opens it any more; delete it when you are sure.`,
      'Keep signing-secret in DATA_DIR, or set SIGNING_SECRET to what it holds: links that were sent need it.',
    ].join('\n'),
  );
};

/** By the words that an operator types. */
export const keepingCommands: Readonly<Record<string, Command>> = { backup, restore, 'move-to': moveTo };
