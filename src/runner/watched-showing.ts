import type { PostOutcome, UpdateOutcome } from '../ports/chat.ts';
import type { Ended, Telemetry } from '../ports/telemetry.ts';
import { guidOf } from '../ports/told.ts';
import { type Begun, show, type Work } from './show-card.ts';

const endedWith = (outcome: PostOutcome | UpdateOutcome | undefined): Ended => {
  if (outcome === undefined) return { ok: true, told: {} };
  const ok = outcome.kind === 'posted' || outcome.kind === 'updated';
  return { ok, told: { outcome: outcome.kind, ...(outcome.kind === 'refused' && { why: outcome.why }) } };
};

/** Shows a card that was begun, as part of the operation of which what it says comes. */
export const showWatched = async (work: Work & { readonly telemetry: Telemetry }, begun: Begun): Promise<void> => {
  const { card } = begun;
  const told = { card: guidOf(card.id), tenant: guidOf(card.tenantId), kind: card.kind, attempts: begun.attempts };
  const name = card.state === 'pending' ? 'post' : 'update';
  await work.telemetry.operation({ name, told, cause: card.cause }, () => show(work, begun), endedWith);
};
