import { onceStarted } from '../domain/meeting.ts';
import { after } from '../ports/clock.ts';
import { changeMeeting, forgetPresence, takeMeeting } from '../store/meetings.ts';
import type { App, Here } from './app.ts';
import { nameMeeting, takeOpenDiscussion } from './steps/in-meeting.ts';

/** People are let in before the meeting is said to have started; who came earlier than that was in the one before. */
const EARLY_MS = 15 * 60_000;

/** A meeting has started in a conversation. A discussion that is open there is held in it from now on. */
export const meetingStarts = (app: App, said: { here: Here; title: string; at: string }): Promise<void> =>
  app.store.transaction(async (tx) => {
    const { conversationId } = said.here;
    const known = await takeMeeting(tx, said.here, app.clock.now());
    const times = onceStarted(known, said.at);
    if (times === undefined) return;
    const change = { ...times, title: said.title || known.title };
    await changeMeeting(tx, conversationId, change);
    await forgetPresence(tx, { conversationId, until: after(said.at, -EARLY_MS) });
    const discussion = await takeOpenDiscussion(tx, said.here);
    if (discussion !== undefined) await nameMeeting(tx, discussion, { ...known, ...change });
  });
