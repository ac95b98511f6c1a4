import { readFileSync } from 'node:fs';
import { readProcessConfig } from './config.ts';
import { readDirectoryFile } from './directory/read-directory.ts';
import { openTelemetry } from './watching.ts';
import { startService } from './wiring.ts';
import { speak, words } from './words/words.ts';

/** Whoever stops us waits ten seconds; what hangs longer than this is left to the next process. */
const STOP_MS = 9_500;

const fail = (lines: readonly string[], code: number): never => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(code);
};

/** The directory is a setting too: a start without one would have nobody to send minutes to. */
const directoryFaults = (file: string): readonly string[] => {
  try {
    const read = readDirectoryFile(readFileSync(file, 'utf8'));
    return 'faults' in read ? read.faults.map((fault) => `ORGANISATIONS_FILE: ${fault}`) : [];
  } catch {
    return [`ORGANISATIONS_FILE: ${words().settings.directoryUnreadable}`];
  }
};

const read = readProcessConfig();
if ('config' in read) speak(read.config.LANGUAGE.words);
const faults = 'faults' in read ? read.faults : directoryFaults(read.config.ORGANISATIONS_FILE);
if ('faults' in read || faults.length > 0) {
  fail([words().settings.notStarted, ...faults.map((fault) => `  ${fault}`)], 2);
} else {
  const { config } = read;
  const starting = openTelemetry(config).then((telemetry) => startService(config, telemetry));
  const stop = () => {
    // A send that hangs must not hold up the end; what it was about is unconfirmed, and said to be.
    setTimeout(() => process.exit(0), STOP_MS).unref();
    starting
      .then((started) => started.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  // Before it listens: whoever reads that it does may ask it to stop at once.
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const service = await starting.catch((error: unknown) =>
    fail([words().settings.couldNotStart(error instanceof Error ? error.message : words().settings.unknownFault)], 1),
  );
  process.stdout.write(`${words().settings.listening(`http://${config.HOST}:${service.port}`)}\n`);
}
