import { onceEnded } from '../domain/meeting.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { discussionOfConversation, type KeptDiscussion, takeDiscussion } from '../store/discussions.ts';
import { changeMeeting, forgetPresence, meetingOfDiscussion, takeMeeting } from '../store/meetings.ts';
import { tellConversation } from '../store/notices.ts';
import type { MeetingTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { words } from '../words/words.ts';
import type { App, Here } from './app.ts';
import { nameMeeting } from './steps/in-meeting.ts';

const HOUR_MS = 3_600_000;

const askToFinish = async (app: App, tx: Tx, discussion: KeptDiscussion): Promise<void> => {
  const version = await briefingVersionById(tx, discussion.briefingVersionId);
  const { title, text, idle } = words().notices.meetingEnded;
  const said = text({
    briefing: version?.briefing.title ?? '',
    facilitator: discussion.facilitator.name,
    idle: idle(Math.round(app.idleMs / HOUR_MS)),
  });
  const notice = { id: app.newId(), at: app.clock.now(), title, text: said };
  await tellConversation(tx, discussion.row, notice);
};

/** A discussion that was held in it, and is not approved, says when it ended; one that is open asks to be finished. */
const closeDiscussion = async (app: App, tx: Tx, here: Here, meeting: MeetingTable): Promise<void> => {
  const found = await discussionOfConversation(tx, here);
  const discussion = found && (await takeDiscussion(tx, found.id));
  if (discussion === undefined || discussion.state === 'approved') return;
  // It began after this meeting, of whose end word came late.
  if (meeting.endedAt !== null && discussion.row.startedAt > meeting.endedAt) return;
  if (discussion.state === 'open' || (await meetingOfDiscussion(tx, discussion.id)) !== undefined)
    await nameMeeting(tx, discussion, meeting);
  if (discussion.state === 'open') await askToFinish(app, tx, discussion);
};

/** The meeting in a conversation has ended: who was in it is forgotten, but for those whom a discussion lists as present. */
export const meetingEnds = async (app: App, said: { here: Here; title: string; at: string }): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const { conversationId } = said.here;
    const known = await takeMeeting(tx, said.here, app.clock.now());
    const times = onceEnded(known, said.at);
    if (times === undefined) return;
    const change = { ...times, title: said.title || known.title };
    await changeMeeting(tx, conversationId, change);
    await forgetPresence(tx, { conversationId, until: said.at });
    await closeDiscussion(app, tx, said.here, { ...known, ...change });
  });
  app.wake();
};
