import type { TeamId } from '../domain/ids.ts';
import type { ChooseBriefingView } from '../ports/cards.ts';
import { postingsOfTeam } from '../store/postings.ts';
import type { App } from './app.ts';

/** The briefings that a team has, those not yet discussed first, newest first. */
export const chooseBriefing = (app: App, teamId: TeamId): Promise<ChooseBriefingView> =>
  app.store.transaction(async (tx) => {
    const postings = (await postingsOfTeam(tx, teamId)).filter((one) => one.withdrawnAt === null);
    const choices = postings.map((one) => ({
      postingId: one.id,
      title: one.title,
      discussed: one.discussionState !== null && one.discussionState !== 'open',
    }));
    return {
      kind: 'choose-briefing',
      choices: [...choices.filter((one) => !one.discussed), ...choices.filter((one) => one.discussed)],
    };
  });
