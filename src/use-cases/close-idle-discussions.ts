import { after } from '../ports/clock.ts';
import { recordAudit } from '../store/audit.ts';
import { idleDiscussions, takeDiscussion } from '../store/discussions.ts';
import { tellPerson } from '../store/notices.ts';
import type { Tx } from '../store/store.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { closeIntoReview } from './finish-discussion.ts';

const close = async (app: App, tx: Tx, id: string, since: string): Promise<void> => {
  const discussion = await takeDiscussion(tx, id);
  if (discussion?.state !== 'open' || discussion.row.lastResponseAt >= since) return;
  const at = app.clock.now();
  await closeIntoReview(app, tx, discussion, 'closed-itself');
  await tellPerson(tx, discussion.facilitator.id, {
    id: app.newId(),
    at,
    ...words().notices.closedItself,
  });
  await recordAudit(tx, { who: 'runner', what: 'discussion.closed-itself', onId: id, at });
};

/** A discussion that nobody finished closes itself into draft minutes, and asks its facilitator. */
export const closeIdleDiscussions = async (app: App): Promise<void> => {
  const since = after(app.clock.now(), -app.idleMs);
  const idle = await app.store.transaction((tx) => idleDiscussions(tx, since));
  for (const id of idle) await app.store.transaction((tx) => close(app, tx, id, since));
};
