import type { PersonId } from '../../domain/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialsTried, MailServerTried } from '../../ports/trials.ts';
import type { StoreLook } from '../../store/look.ts';

/** An installation as it is configured, and how to try what it needs. Trying changes nothing, and never throws. */
export type Patient = {
  /** As Node writes it: v24.21.0. */
  readonly nodeVersion: string;
  readonly clock: Clock;
  readonly production: boolean;
  readonly registered: boolean;
  readonly sharesDatabase: boolean;
  readonly secretIsSet: boolean;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly directoryFile: string;
  readonly allowedTenants: readonly string[];
  readonly publishers: readonly PersonId[];
  readonly mailFrom: string;
  readonly lookAtStore: () => Promise<StoreLook>;
  /** Undefined where mail is written to the outbox. */
  readonly tryMailServer: (() => Promise<MailServerTried>) | undefined;
  readonly tryCredentials: () => Promise<CredentialsTried>;
  readonly freeBytes: () => Promise<number | undefined>;
};
