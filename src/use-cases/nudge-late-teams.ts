import { isoDayOf } from '../domain/dates.ts';
import type { BriefingId, PersonId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { LateTeamsView } from '../ports/cards.ts';
import { recordAudit } from '../store/audit.ts';
import type { LatePosting } from '../store/late-postings.ts';
import { keepReminder, nudgedOn, takeReminders } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { lateTeamsView, lateWith } from './show-late-teams.ts';
import { mayRemindTeam } from './steps/reminding.ts';

export type NudgeRefusal = 'already-nudged' | 'nobody-late';

const keepNudge = async (app: App, tx: Tx, { id: postingId }: LatePosting): Promise<void> => {
  const at = app.clock.now();
  const waiting = { place: '', sentWith: null, sentAt: null, mail: 'none', notBefore: at } as const;
  const about = { kind: 'nudge', aboutId: postingId, postingId, dueOn: isoDayOf(at) } as const;
  await keepReminder(tx, { id: app.newId(), ...about, ...waiting });
};

type Nudge = { readonly briefingId: BriefingId; readonly by: PersonId };

const nudge = async (app: App, tx: Tx, { briefingId, by }: Nudge): Promise<Result<LateTeamsView, NudgeRefusal>> => {
  await takeReminders(tx);
  if ((await nudgedOn(tx, briefingId)) !== '') return refuse('already-nudged');
  let nudged = 0;
  for (const late of await lateWith(app, tx, briefingId)) {
    if (!(await mayRemindTeam(tx, late.id))) continue;
    await keepNudge(app, tx, late);
    nudged += 1;
  }
  if (nudged === 0) return refuse('nobody-late');
  await recordAudit(tx, { who: by, what: 'briefing.nudged', onId: briefingId, at: app.clock.now() });
  return ok(await lateTeamsView(app, tx, { text: words().reminders.nudged(nudged), done: true }));
};

/** A publisher reminds the late teams of a briefing once more, and once only; each team when it is polite to. */
export const nudgeLateTeams = async (app: App, command: Nudge): Promise<Result<LateTeamsView, NudgeRefusal>> => {
  const nudged = await app.store.transaction((tx) => nudge(app, tx, command));
  app.wake();
  return nudged;
};
