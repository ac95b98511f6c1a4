import type { PersonId } from '../domain/ids.ts';
import { recordAudit } from '../store/audit.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import { tellConversation } from '../store/notices.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';

type Left = {
  readonly personId: PersonId;
  /** The team, its channel, or the meeting chat, that they are no longer in. */
  readonly of:
    | { readonly teamId: string; readonly channelId?: string | undefined }
    | { readonly conversationId: string };
};

const isHeldThere = ({ row }: KeptDiscussion, { of }: Left): boolean => {
  if ('conversationId' in of) return row.conversationId === of.conversationId;
  const inChannel = of.channelId === undefined || row.conversationId.split(';')[0] === of.channelId;
  return row.place === 'thread' && inChannel;
};

const told = ({ facilitator, state }: KeptDiscussion) => {
  const { title, text, next } = words().notices.facilitatorLeft;
  return { title, text: text({ facilitator: facilitator.name, next: next[state === 'review' ? 'review' : 'open'] }) };
};

/** Somebody left. Where they facilitated a discussion, everybody in it is told, and how it goes on. */
export const noteLeaving = async (app: App, left: Left): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const of = { facilitatorId: left.personId, ...('teamId' in left.of && { teamId: left.of.teamId }) };
    for (const discussion of await unfinishedDiscussions(tx, of)) {
      if (!isHeldThere(discussion, left)) continue;
      const at = app.clock.now();
      await tellConversation(tx, discussion.row, {
        id: app.newId(),
        at,
        ...told(discussion),
      });
      await recordAudit(tx, { who: left.personId, what: 'facilitator.left', onId: discussion.id, at });
    }
  });
  app.wake();
};
