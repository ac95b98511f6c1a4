import { after } from '../ports/clock.ts';
import { forgetActivitiesBefore } from '../store/seen-activities.ts';
import type { App } from '../use-cases/app.ts';
import { closeIdleDiscussions } from '../use-cases/close-idle-discussions.ts';
import { forgetMeetings } from '../use-cases/forget-meetings.ts';
import type { Task } from './runner.ts';

/** Shorter where discussions close after a shorter time than is usual. */
const LONGEST_PAUSE_MS = 30_000;
const DAY = 24 * 3_600_000;

/** Closes discussions that nobody finished, and forgets activities that Microsoft Teams will not repeat any more. */
export const housekeeping = (app: App): Task => ({
  name: 'housekeeping',
  unhurried: true,
  everyMs: Math.min(LONGEST_PAUSE_MS, Math.max(500, app.idleMs / 2)),
  run: async () => {
    await closeIdleDiscussions(app);
    await forgetMeetings(app);
    await app.store.transaction((tx) => forgetActivitiesBefore(tx, after(app.clock.now(), -DAY)));
    return false;
  },
});
