import { type Contents, rowsIn } from '../store/backup/contents.ts';
import type { StorePlace } from '../store/backup/place.ts';
import type { App } from '../use-cases/app.ts';
import { moveStore } from '../use-cases/move-store.ts';
import { type Restored, restoreBackup } from '../use-cases/restore-backup.ts';
import { takeBackup } from '../use-cases/take-backup.ts';
import { dateOf, timeOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
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

type Command = (keeping: () => Keeping, typed: readonly string[]) => Promise<Outcome>;

const counted = (contents: Contents): string => {
  const of = (table: string): number => contents[table]?.rows ?? 0;
  return words().commandLine.keeping.counted({
    discussions: of('discussion'),
    responses: of('response'),
    minutes: of('minutes'),
    rows: rowsIn(contents),
  });
};

const at = (instant: string): string => `${dateOf(instant)}, ${timeOf(instant)}`;

/** backup FILE: works beside a running bot. */
const backup: Command = async (keeping, [file]) => {
  const says = words().commandLine.keeping.backup;
  if (file === undefined) return wrongUsage(says.usage);
  const { app, place, secret } = keeping();
  const taken = await takeBackup(app.clock, { of: place, file, secret });
  if (!taken.ok) return refusedBecause(`${file}: ${says.refused[taken.refusal]}`);
  return done(says.taken({ file, at: at(taken.value.takenAt), counted: counted(taken.value.tables) }));
};

const restoredText = ({ takenAt, contents, unsettled, links }: Restored): string => {
  const says = words().commandLine.keeping.restore;
  return says.restored({ at: at(takenAt), counted: counted(contents), unsettled, links: says.links[links] });
};

/** restore FILE: into the store that the settings name, which must be empty. */
const restore: Command = async (keeping, [file]) => {
  const says = words().commandLine.keeping.restore;
  if (file === undefined) return wrongUsage(says.usage);
  const { app, place, secret } = keeping();
  const restored = await restoreBackup(app, { file, into: place, secret });
  return restored.ok
    ? done(restoredText(restored.value))
    : refusedBecause(says.notRestored(says.refused[restored.refusal]));
};

/** move-to DATABASE_URL: the embedded store in DATA_DIR is taken over, whatever store is in use. */
const moveTo: Command = async (keeping, [url]) => {
  const says = words().commandLine.keeping.move;
  if (url === undefined || !/^postgres(ql)?:\/\//u.test(url) || !URL.canParse(url)) return wrongUsage(says.usage);
  const { app, embedded } = keeping();
  const moved = await moveStore(app, { file: embedded, to: { kind: 'postgres', url } });
  if (!moved.ok) return refusedBecause(says.notMoved(says.refused[moved.refusal]));
  return done(says.moved({ counted: counted(moved.value), embedded }));
};

/** By the words that an operator types. */
export const keepingCommands: Readonly<Record<string, Command>> = { backup, restore, 'move-to': moveTo };
