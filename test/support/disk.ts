import { DatabaseSync } from 'node:sqlite';
import { createSandbox } from 'sinon';

/** The disk under an embedded store that this process opens: it can run out of room, and have room again. */
export type Disk = {
  /** From now on the file may not grow. */
  fill(): void;
  makeRoom(): void;
  /** Lets go of what was watched. */
  forget(): void;
};

const pages = (database: DatabaseSync): number => Number(database.prepare('PRAGMA page_count').get()?.['page_count']);

const limitTo = (database: DatabaseSync, most: number): void => {
  database.exec(`PRAGMA max_page_count = ${most}`);
};

/** Pages that were used once and are free again would still be room. */
const useUpFreePages = (file: string): void => {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec('CREATE TABLE IF NOT EXISTS used_up (filler BLOB)');
  limitTo(database, pages(database));
  const free = () => Number(database.prepare('PRAGMA freelist_count').get()?.['freelist_count']);
  while (free() > 0) database.exec('INSERT INTO used_up VALUES (zeroblob(3900))');
  database.close();
};

/** Watches which databases are opened in a folder; call it before the product starts. */
export const diskUnder = (folder: () => string): Disk => {
  const sandbox = createSandbox();
  const opened = new Set<DatabaseSync>();
  const { prepare } = DatabaseSync.prototype;
  sandbox.stub(DatabaseSync.prototype, 'prepare').callsFake(function watched(this: DatabaseSync, sql: string) {
    opened.add(this);
    return prepare.call(this, sql);
  });
  const here = () => [...opened].filter((one) => one.isOpen && one.location()?.startsWith(folder()));
  const fill = () => {
    for (const database of here()) {
      useUpFreePages(database.location() ?? '');
      limitTo(database, pages(database));
    }
  };
  const makeRoom = () => {
    for (const database of here()) limitTo(database, 1_000_000);
  };
  return { fill, makeRoom, forget: () => sandbox.restore() };
};
