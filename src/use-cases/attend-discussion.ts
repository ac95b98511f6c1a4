import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { keepAttendance } from '../store/discussions.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

export type AttendRefusal = HereRefusal | 'discussion-finished';

/** Somebody says that they are there, without a response. `fresh` is false where they were listed as present already. */
export const attendDiscussion = (
  app: App,
  command: { who: Participant; here: Here; discussionId: DiscussionId },
): Promise<Result<{ fresh: boolean }, AttendRefusal>> =>
  app.store.transaction(async (tx) => {
    const taken = await takeDiscussionHere(tx, command);
    if (!taken.ok) return taken;
    const { id: discussionId, state } = taken.value;
    if (state !== 'open') return refuse('discussion-finished');
    const { id: personId, name, standing } = command.who;
    const at = app.clock.now();
    const fresh = await keepAttendance(tx, { discussionId, personId, name, standing, at });
    if (fresh) await recordAudit(tx, { who: personId, what: 'attendance.recorded', onId: discussionId, at });
    return ok({ fresh });
  });
