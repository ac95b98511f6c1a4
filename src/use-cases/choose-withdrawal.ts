import type { ChooseWithdrawalView, Told } from '../ports/cards.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { channelsOf } from '../store/postings.ts';
import { currentPublications } from '../store/publications.ts';
import type { App } from './app.ts';

/** The briefings that a publisher can withdraw, newest first. */
export const chooseWithdrawal = (app: App, told?: Told): Promise<ChooseWithdrawalView> =>
  app.store.transaction(async (tx) => {
    const choices: ChooseWithdrawalView['choices'][number][] = [];
    for (const { briefingId, briefingVersionId } of await currentPublications(tx)) {
      const title = (await briefingVersionById(tx, briefingVersionId))?.briefing.title ?? '';
      choices.push({ briefingId, title, channels: await channelsOf(tx, briefingId) });
    }
    return { kind: 'choose-withdrawal', choices, told };
  });
