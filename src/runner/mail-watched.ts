import type { MailOutcome } from '../ports/mailer.ts';
import type { Ended, Telemetry } from '../ports/telemetry.ts';
import { codeOf, guidOf } from '../ports/told.ts';
import type { Delivery } from '../store/deliveries.ts';

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
