import type { Participant } from '../domain/person.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import { keepPresence, keepSeenInMeeting, removeSeenInMeeting, takeMeeting } from '../store/meetings.ts';
import type { Tx } from '../store/store.ts';
import type { App, Here } from './app.ts';
import { takeOpenDiscussion } from './steps/in-meeting.ts';

export type ComingOrGoing = {
  readonly here: Here;
  readonly who: readonly Participant[];
  readonly what: 'joined' | 'left';
  /** When, as Microsoft Teams says (ISO 8601). */
  readonly at: string;
};

/**
 * Who leaves after a discussion began was there, also where nobody said that they had joined. Who left before it began was
 * not, also where word of that came late.
 */
const noteIn = async (tx: Tx, discussion: KeptDiscussion, person: Participant, said: ComingOrGoing): Promise<void> => {
  const { id: discussionId, row } = discussion;
  const { id: personId, name, standing } = person;
  if (said.what === 'left' && said.at < row.startedAt) return removeSeenInMeeting(tx, { discussionId, personId });
  await keepSeenInMeeting(tx, { discussionId, at: said.at }, { personId, name, standing });
};

/** People join or leave the meeting in a conversation. Kept while it lasts, for a discussion that may begin in it. */
export const comeAndGo = (app: App, said: ComingOrGoing): Promise<void> =>
  app.store.transaction(async (tx) => {
    const { conversationId } = said.here;
    const { endedAt } = await takeMeeting(tx, said.here, app.clock.now());
    const discussion = await takeOpenDiscussion(tx, said.here);
    if (endedAt !== null && said.at <= endedAt) return;
    const inside = said.what === 'joined' ? 1 : 0;
    for (const person of said.who) {
      const { id: personId, name, standing } = person;
      const fresh = await keepPresence(tx, { conversationId, personId, name, standing, inside, at: said.at });
      if (fresh && discussion !== undefined) await noteIn(tx, discussion, person, said);
    }
  });
