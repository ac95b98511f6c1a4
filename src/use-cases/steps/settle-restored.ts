import { recordAudit } from '../../store/audit.ts';
import { tellConversation, tellPerson } from '../../store/notices.ts';
import {
  askPublishersAgain,
  deliverAnew,
  doubtUnpostedCards,
  dropNotices,
  mailRemindersAnew,
  releaseLeases,
  seekNoLeads,
  showAllAgain,
  unfinishedDiscussions,
} from '../../store/restored.ts';
import type { Tx } from '../../store/store.ts';
import { dateOf, timeOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import type { App } from '../app.ts';
import { takeAsReminded } from './take-as-reminded.ts';

/** What is left to people, or is done again, after a restore. */
export type Unsettled = {
  /** Briefings of which a publisher must say whether they are in their channels. */
  readonly briefings: number;
  readonly discussions: number;
  readonly emails: number;
};

type Tellable = Pick<App, 'clock' | 'newId' | 'publishers'>;

const tellPublishers = async (app: Tellable, tx: Tx, said: { taken: string; briefings: number }): Promise<void> => {
  const { title, toPublishers, beingPosted } = words().notices.restored;
  const open = said.briefings === 0 ? [] : [beingPosted];
  const text = [toPublishers(said.taken), ...open].join(' ');
  const at = app.clock.now();
  for (const person of app.publishers) await tellPerson(tx, person, { id: app.newId(), at, title, text });
};

const tellDiscussions = async (app: Tellable, tx: Tx, taken: string): Promise<number> => {
  const at = app.clock.now();
  const unfinished = await unfinishedDiscussions(tx);
  const { title, toDiscussions } = words().notices.restored;
  for (const one of unfinished)
    await tellConversation(tx, one, { id: app.newId(), at, title, text: toDiscussions(taken) });
  return unfinished.length;
};

/**
 * Settles a store that was just restored: time has gone on since the backup, so what it was about to do is doubted, and
 * nothing is posted to a team a second time unless a person says so.
 */
export const settleRestored = async (app: Tellable, tx: Tx, takenAt: string): Promise<Unsettled> => {
  const at = app.clock.now();
  await dropNotices(tx);
  const doubted = await doubtUnpostedCards(tx);
  await askPublishersAgain(tx, at);
  await releaseLeases(tx);
  const emails = await deliverAnew(tx, at);
  await seekNoLeads(tx, at);
  await mailRemindersAnew(tx, at);
  await takeAsReminded(app, tx);
  await showAllAgain(tx);
  const briefings = doubted.filter((one) => one.kind === 'briefing').length;
  const taken = words().notices.restored.until({ date: dateOf(takenAt), time: timeOf(takenAt) });
  await tellPublishers(app, tx, { taken, briefings });
  const discussions = await tellDiscussions(app, tx, taken);
  await recordAudit(tx, { who: 'cli', what: 'store.restored', onId: takenAt, at });
  return { briefings, discussions, emails };
};
