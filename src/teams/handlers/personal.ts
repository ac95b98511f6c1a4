import type { CardView } from '../../ports/cards.ts';
import { acknowledgeAsLead } from '../../use-cases/acknowledge-as-lead.ts';
import { showCoverage as coverage } from '../../use-cases/show-coverage.ts';
import { showDeliveries as deliveries } from '../../use-cases/show-deliveries.ts';
import { readReceivedMinutes, showReceivedMinutes } from '../../use-cases/show-received-minutes.ts';
import { words } from '../../words/words.ts';
import { refusalText } from '../refusal.ts';
import type { Turn } from '../turn.ts';
import { briefings } from './commands.ts';
import type { Answer, CommandHandler, Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

/** The welcome stays where it is: what its buttons show comes below it. */
const sayBelow = async (desk: Desk, turn: Turn, view: CardView | undefined): Promise<Answer> => {
  if (view !== undefined) await desk.say(turn, view);
  return { text: words().pressed.shownBelow };
};

export const minutes =
  (desk: Desk): CommandHandler =>
  async (_turn, who) => {
    const view = await showReceivedMinutes(desk.app, { who: who.id, page: 1 });
    return view.ok
      ? view.value
      : { kind: 'notice', title: words().commands.didNotWork, text: refusalText(view.refusal) };
  };

export const showMinutes =
  (desk: Desk): VerbHandler<'showMinutes'> =>
  async (turn, _submitted, who) => {
    const view = await showReceivedMinutes(desk.app, { who: who.id, page: 1 });
    return view.ok ? sayBelow(desk, turn, view.value) : refused(desk, view.refusal);
  };

export const showBriefings =
  (desk: Desk): VerbHandler<'showBriefings'> =>
  async (turn, _submitted, who) =>
    sayBelow(desk, turn, await briefings(desk)(turn, who));

export const showCoverage =
  (desk: Desk): VerbHandler<'showCoverage'> =>
  async (turn) =>
    sayBelow(desk, turn, await coverage(desk.app));

export const showDeliveries =
  (desk: Desk): VerbHandler<'showDeliveries'> =>
  async (turn) =>
    sayBelow(desk, turn, await deliveries(desk.app));

export const receivedMinutes =
  (desk: Desk): VerbHandler<'receivedMinutes'> =>
  async (_turn, { page }, who) => {
    const view = await showReceivedMinutes(desk.app, { who: who.id, page });
    return view.ok ? { card: view.value } : refused(desk, view.refusal);
  };

export const readMinutes =
  (desk: Desk): VerbHandler<'readMinutes'> =>
  async (_turn, { minutesId }, who) => {
    const view = await readReceivedMinutes(desk.app, { who: who.id, minutesId });
    return view.ok ? { card: view.value } : refused(desk, view.refusal);
  };

export const acknowledgeReceipt =
  (desk: Desk): VerbHandler<'acknowledgeReceipt'> =>
  async (_turn, { minutesId }, who) => {
    const acknowledged = await acknowledgeAsLead(desk.app, { who: who.id, minutesId });
    return acknowledged.ok ? { card: acknowledged.value } : refused(desk, acknowledged.refusal);
  };

/** The list stays, on its page: the next one is a click away. */
export const acknowledgeInList =
  (desk: Desk): VerbHandler<'acknowledgeInList'> =>
  async (_turn, { minutesId, page }, who) => {
    const acknowledged = await acknowledgeAsLead(desk.app, { who: who.id, minutesId });
    if (!acknowledged.ok) return refused(desk, acknowledged.refusal);
    const view = await showReceivedMinutes(desk.app, { who: who.id, page, told: acknowledged.value.told });
    return view.ok ? { card: view.value } : refused(desk, view.refusal);
  };
