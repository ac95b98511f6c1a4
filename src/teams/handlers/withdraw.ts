import { chooseWithdrawal } from '../../use-cases/choose-withdrawal.ts';
import { showPublication } from '../../use-cases/show-publication.ts';
import { withdrawBriefing as withdrawIt } from '../../use-cases/withdraw-briefing.ts';
import { words } from '../../words/words.ts';
import type { CommandHandler, Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

/** From the progress card, which then shows how far the withdrawal has come. */
export const withdrawBriefing =
  (desk: Desk): VerbHandler<'withdrawBriefing'> =>
  async (_turn, { briefingId, because }, who) => {
    const withdrawn = await withdrawIt(desk.app, { briefingId, because, by: who.id });
    return withdrawn.ok ? { card: await showPublication(desk.app, withdrawn.value) } : refused(desk, withdrawn.refusal);
  };

/** From the list of what is published, which then has one less. */
export const withdrawChosen =
  (desk: Desk): VerbHandler<'withdrawChosen'> =>
  async (_turn, { briefingId, because }, who) => {
    const withdrawn = await withdrawIt(desk.app, { briefingId, because, by: who.id });
    if (!withdrawn.ok) return refused(desk, withdrawn.refusal);
    return { card: await chooseWithdrawal(desk.app, { text: words().cards['choose-withdrawal'].done, done: true }) };
  };

export const withdraw =
  (desk: Desk): CommandHandler =>
  () =>
    chooseWithdrawal(desk.app);
