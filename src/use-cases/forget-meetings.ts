import { after } from '../ports/clock.ts';
import { forgetMeetingsBefore } from '../store/meetings.ts';
import type { App } from './app.ts';

/** Longer than a meeting lasts. Who was in it is forgotten at its end; this is for meetings whose end nobody told of. */
const KEPT_MS = 24 * 3_600_000;

/** Forgets meetings of which nothing was heard for a day. What a discussion keeps of its meeting stays with it. */
export const forgetMeetings = (app: App): Promise<void> =>
  app.store.transaction((tx) => forgetMeetingsBefore(tx, after(app.clock.now(), -KEPT_MS)));
