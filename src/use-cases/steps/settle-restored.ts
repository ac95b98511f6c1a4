import { recordAudit } from '../../store/audit.ts';
import { tellConversation, tellPerson } from '../../store/notices.ts';
import {
  askPublishersAgain,
  deliverAnew,
  doubtUnpostedCards,
  dropNotices,
  releaseLeases,
  seekNoLeads,
  showAllAgain,
  unfinishedDiscussions,
} from '../../store/restored.ts';
import type { Tx } from '../../store/store.ts';
import { dateOf, timeOf } from '../../words/dates.ts';
import type { App } from '../app.ts';

/** What is left to people, or is done again, after a restore. */
export type Unsettled = {
  /** Briefings of which a publisher must say whether they are in their channels. */
  readonly briefings: number;
  readonly discussions: number;
  readonly emails: number;
};

type Tellable = Pick<App, 'clock' | 'newId' | 'publishers'>;

const TITLE = 'Brought back from a backup';

const tellPublishers = async (app: Tellable, tx: Tx, said: { taken: string; briefings: number }): Promise<void> => {
  const open =
    said.briefings === 0
      ? ''
      : ' Some briefings were being posted then: please look at the progress card, and say of each channel whether it is there.';
  const text = `What was recorded up to ${said.taken} is here. What was done after that is not known any more: a briefing published since has to be published again.${open}`;
  const at = app.clock.now();
  for (const person of app.publishers) await tellPerson(tx, person, { id: app.newId(), at, title: TITLE, text });
};

const tellDiscussions = async (app: Tellable, tx: Tx, taken: string): Promise<number> => {
  const at = app.clock.now();
  const unfinished = await unfinishedDiscussions(tx);
  const text = `What was recorded here up to ${taken} is kept. What was sent after that is not: please look, and send it again. "start" shows where the discussion stands.`;
  for (const one of unfinished) await tellConversation(tx, one, { id: app.newId(), at, title: TITLE, text });
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
  await showAllAgain(tx);
  const briefings = doubted.filter((one) => one.kind === 'briefing').length;
  const taken = `${dateOf(takenAt)}, ${timeOf(takenAt)},`;
  await tellPublishers(app, tx, { taken, briefings });
  const discussions = await tellDiscussions(app, tx, taken);
  await recordAudit(tx, { who: 'cli', what: 'store.restored', onId: takenAt, at });
  return { briefings, discussions, emails };
};
