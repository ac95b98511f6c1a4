import type { BriefingId, PublicationId } from '../domain/ids.ts';
import { cleanLine } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { REASON_LIMIT } from '../domain/since-begun.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsOfBriefingChanged } from '../store/cards-of-briefing.ts';
import { lastPublicationOf } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { keepWithdrawal } from '../store/withdrawals.ts';
import type { App } from './app.ts';

export type WithdrawBriefingRefusal = 'not-published' | 'already-withdrawn' | 'reason-too-long';

export type WithdrawBriefing = {
  readonly briefingId: BriefingId;
  /** Why, as it was typed; it stands on every card. Empty for no reason. */
  readonly because: string;
  readonly by: string;
};

const withdraw = async (
  app: App,
  tx: Tx,
  { briefingId, because, by }: WithdrawBriefing,
): Promise<Result<PublicationId, WithdrawBriefingRefusal>> => {
  const publication = await lastPublicationOf(tx, briefingId);
  if (publication === undefined) return refuse('not-published');
  const at = app.clock.now();
  if (!(await keepWithdrawal(tx, { briefingId, because, at }))) return refuse('already-withdrawn');
  await cardsOfBriefingChanged(tx, briefingId);
  await recordAudit(tx, { who: by, what: 'briefing.withdrawn', onId: briefingId, at });
  return ok(publication.id as PublicationId);
};

/**
 * A publisher withdraws a briefing: every card of it says so and why, what was not posted yet is not, and no discussion of it
 * starts. One that is open may be finished. Answers the publication whose progress shows how far that has come.
 */
export const withdrawBriefing = async (
  app: App,
  command: WithdrawBriefing,
): Promise<Result<PublicationId, WithdrawBriefingRefusal>> => {
  const because = cleanLine(command.because);
  if (because.length > REASON_LIMIT) return refuse('reason-too-long');
  const withdrawn = await app.store.transaction((tx) => withdraw(app, tx, { ...command, because }));
  if (withdrawn.ok) app.wake();
  return withdrawn;
};
