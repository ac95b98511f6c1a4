import { createHash } from 'node:crypto';
import { readFile, statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { type Config, quietenTelemetryPackage } from './config.ts';
import { readDirectoryFile } from './directory/read-directory.ts';
import type { Telemetry } from './ports/telemetry.ts';
import { openInsights } from './telemetry/application-insights.ts';
import { both } from './telemetry/both.ts';
import { openLog } from './telemetry/log.ts';
import type { Ground } from './use-cases/see-health.ts';

/** Tells this computer from others without its name, which may be its owner's. */
const instance = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

/** The log, and Application Insights where it is asked for. The product works without it: where it cannot be opened, the log says so. */
export const openTelemetry = async (config: Config): Promise<Telemetry> => {
  const log = openLog(config.LOG_LEVEL);
  const afar = config.APPLICATIONINSIGHTS_CONNECTION_STRING;
  if (afar === undefined) return log;
  quietenTelemetryPackage(instance());
  try {
    return both(log, await openInsights(afar));
  } catch (error) {
    log.fault('telemetry', error);
    return log;
  }
};

const faultsIn = async (file: string): Promise<number> => {
  try {
    const read = readDirectoryFile(await readFile(file, 'utf8'));
    return 'faults' in read ? read.faults.length : 0;
  } catch {
    return 1;
  }
};

const freeBytesAt = async (folder: string): Promise<number | undefined> => {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
};

/** What the service stands on, beside its store: the directory file, and the disk of DATA_DIR. */
export const groundOf = ({ ORGANISATIONS_FILE, DATA_DIR }: Config): Ground => ({
  directoryFaults: () => faultsIn(ORGANISATIONS_FILE),
  freeBytes: () => freeBytesAt(DATA_DIR),
});
