import { noteActivity } from '../store/seen-activities.ts';
import type { App } from './app.ts';

/** Whether an activity is met for the first time; Microsoft Teams delivers some twice. One without an id is always new. */
export const firstTime = (app: App, seen: { conversationId: string; activityId: string }): Promise<boolean> =>
  seen.activityId === ''
    ? Promise.resolve(true)
    : app.store.transaction((tx) => noteActivity(tx, { ...seen, at: app.clock.now() }));
