import type { Patient } from './cli/doctor/patient.ts';
import type { Config, readConfig } from './config.ts';
import { tryMailServer } from './mail/try-mail-server.ts';
import { systemClock } from './ports/clock.ts';
import { lookAtStore } from './store/look.ts';
import { tryCredentials } from './teams/try-credentials.ts';
import { groundOf } from './watching.ts';
import { storePlace } from './wiring.ts';

/** Nobody waits long for an answer about a mail server. */
const MAIL_MS = 10_000;

const examined = (config: Config): Patient => {
  const { SMTP_URL } = config;
  return {
    nodeVersion: process.version,
    clock: systemClock,
    production: config.NODE_ENV === 'production',
    registered: config.MicrosoftAppId !== undefined,
    sharesDatabase: config.DATABASE_URL !== undefined,
    secretIsSet: config.SIGNING_SECRET !== undefined,
    publicUrl: config.publicUrl,
    dataDir: config.DATA_DIR,
    directoryFile: config.ORGANISATIONS_FILE,
    allowedTenants: config.ALLOWED_TENANTS,
    publishers: config.PUBLISHERS,
    mailFrom: config.MAIL_FROM,
    lookAtStore: () => lookAtStore(storePlace(config)),
    tryMailServer: SMTP_URL === undefined ? undefined : () => tryMailServer(SMTP_URL, MAIL_MS),
    tryCredentials: () => tryCredentials(config.registration),
    freeBytes: groundOf(config).freeBytes,
  };
};

/** This installation, for the doctor: as it is configured, or why that cannot be read. */
export const patientOf = (
  read: ReturnType<typeof readConfig>,
): Patient | { readonly nodeVersion: string; readonly faults: readonly string[] } =>
  'faults' in read ? { nodeVersion: process.version, faults: read.faults } : examined(read.config);
