import { readFile } from 'node:fs/promises';
import { readDirectoryFile } from '../directory/read-directory.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import type { App } from '../use-cases/app.ts';
import { loadDirectory } from '../use-cases/load-directory.ts';
import type { Task } from './runner.ts';

/**
 * Reads the directory file again when it changes. A file with faults changes nothing: the directory in force stays, and
 * how many faults there are is noted once per change; `organisations check FILE` lists them.
 */
export const watchDirectory = (app: App, file: string, telemetry: Telemetry): Task => {
  let seen = '';
  return {
    name: 'watch-directory',
    unhurried: true,
    everyMs: 1_000,
    run: async () => {
      const text = await readFile(file, 'utf8');
      if (text === seen) return false;
      const read = readDirectoryFile(text);
      if ('faults' in read) telemetry.event('directory.refused', { faults: read.faults.length });
      else await loadDirectory(app, { directory: read.directory, fileHash: read.hash, by: 'file' });
      // Only now: where the database was away, it is tried again.
      seen = text;
      return false;
    },
  };
};
