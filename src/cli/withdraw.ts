import type { App } from '../use-cases/app.ts';
import { findBriefingToWithdraw } from '../use-cases/find-briefing.ts';
import { withdrawBriefing } from '../use-cases/withdraw-briefing.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

/** withdraw BRIEFING [--because TEXT]: every card of it says so and why, and no discussion of it starts. */
export const withdraw = async (
  app: App,
  [briefing]: readonly string[],
  options: { because?: string | undefined },
): Promise<Outcome> => {
  const { withdrawUsage: usage, notWithdrawn: refusals, withdrawn } = words().commandLine.briefings;
  if (briefing === undefined) return wrongUsage(usage);
  const found = await findBriefingToWithdraw(app, briefing);
  if (found === undefined) return refusedBecause(refusals['unknown-briefing']);
  const { briefingId, title, channels } = found;
  const result = await withdrawBriefing(app, { briefingId, because: options.because ?? '', by: 'cli' });
  return result.ok ? done(withdrawn({ title, channels })) : refusedBecause(refusals[result.refusal]);
};
