import type { Links } from '../minutes/acknowledgement-link.ts';
import type { Mailer, MailOutcome } from '../ports/mailer.ts';
import type { Ended, Telemetry } from '../ports/telemetry.ts';
import { codeOf, guidOf } from '../ports/told.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { App } from '../use-cases/app.ts';

export const LEASE_MS = 180_000;
export const AT_ONCE = 4;

/** What minutes and reminders are mailed with. */
export type Mailing = {
  readonly app: App;
  readonly mailer: Mailer;
  readonly links: Links;
  readonly worker: string;
  readonly telemetry: Telemetry;
};

/** Minutes that are mailed for the first time, or a lead who is reminded of them; and how often that was tried before. */
type About = { readonly delivery: Delivery; readonly reminds: boolean; readonly attempts: number };

const endedWith = (outcome: MailOutcome | undefined): Ended => {
  if (outcome === undefined) return { ok: true, told: {} };
  const code = outcome.kind === 'accepted' ? undefined : codeOf(outcome.code);
  return { ok: outcome.kind === 'accepted', told: { outcome: outcome.kind, code } };
};

/** Mails something as part of the operation in which the minutes that it is about were approved. */
export const mailWatched = (
  telemetry: Telemetry,
  { delivery, reminds, attempts }: About,
  send: () => Promise<MailOutcome | undefined>,
): Promise<unknown> => {
  const told = { delivery: guidOf(delivery.id), ...(reminds && { kind: 'reminder' as const }), attempts: attempts + 1 };
  return telemetry.operation({ name: 'email', told, cause: delivery.cause }, send, endedWith);
};
