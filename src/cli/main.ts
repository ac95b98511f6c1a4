import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Config, readProcessConfig } from '../config.ts';
import { readDirectoryFile } from '../directory/read-directory.ts';
import { patientOf } from '../examining.ts';
import { systemClock } from '../ports/clock.ts';
import type { Store } from '../store/store.ts';
import type { App } from '../use-cases/app.ts';
import { loadDirectory } from '../use-cases/load-directory.ts';
import { appOver, embeddedFile, knownSigningSecret, openStore, storePlace } from '../wiring.ts';
import { speak, words } from '../words/words.ts';
import { doctor } from './doctor.ts';
import type { Keeping } from './keeping.ts';
import type { Outcome } from './outcome.ts';
import { run } from './run.ts';

let store: Store | undefined;

class WrongSettings extends Error {}

const read = readProcessConfig();
if ('config' in read) speak(read.config.LANGUAGE.words);

/** Before the bot ever started there is no directory yet: the file's is taken, as the bot would. */
const takeDirectory = async (app: App, file: string): Promise<void> => {
  const found = readDirectoryFile(readFileSync(file, 'utf8'));
  if ('faults' in found)
    throw new WrongSettings(found.faults.map((fault) => `ORGANISATIONS_FILE: ${fault}`).join('\n'));
  await loadDirectory(app, { directory: found.directory, fileHash: found.hash, by: 'file' });
};

const settings = (): Config => {
  if ('faults' in read) throw new WrongSettings(read.faults.join('\n'));
  return read.config;
};

const open = async (): Promise<App> => {
  const config = settings();
  store = await openStore(config);
  const app = appOver(config, store, () => undefined);
  await takeDirectory(app, config.ORGANISATIONS_FILE);
  return app;
};

/** For commands about whole stores, which open them in their own ways. */
const keeping = (): Keeping => {
  const config = settings();
  const embedded = embeddedFile(config);
  const app = { clock: systemClock, newId: randomUUID, publishers: new Set(config.PUBLISHERS) };
  return { app, place: storePlace(config), embedded, secret: knownSigningSecret(config) };
};

const failed = (error: unknown): Outcome => ({
  exit: error instanceof WrongSettings ? 2 : 1,
  why: [error instanceof Error ? error.message : words().commandLine.unknownFault],
});

const outcome = await run(process.argv.slice(2), open, keeping, (typed) => doctor(patientOf(read), typed)).catch(
  failed,
);
await store?.close();
if ('print' in outcome) process.stdout.write(`${outcome.print}\n`);
else {
  if (outcome.report !== undefined) process.stdout.write(`${outcome.report}\n`);
  process.stderr.write(`${outcome.why.join('\n')}\n`);
}
process.exitCode = outcome.exit;
