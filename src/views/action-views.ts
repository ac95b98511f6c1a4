import type { ActionsView, ShownAction } from '../ports/cards.ts';
import { actionById, carriedActions } from '../store/agreed-actions.ts';
import { briefingVersionById } from '../store/briefings.ts';
import { discussionById } from '../store/discussions.ts';
import { isStopped, type Reminder, remindersWith } from '../store/reminders.ts';
import type { AgreedActionTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';

const shownAction = (action: AgreedActionTable, from = ''): ShownAction => ({
  actionId: action.id,
  what: action.what,
  owner: action.owner,
  byWhen: action.byWhen,
  doneAt: action.doneAt ?? '',
  from,
});

/** Actions whose date has come, as they stand now; where all were done before a card could be posted, none is. */
export const dueActionsView = async (
  tx: Tx,
  { first, briefing, pending }: { first: Reminder; briefing: string; pending: boolean },
): Promise<ActionsView | undefined> => {
  const actions: ShownAction[] = [];
  for (const { aboutId } of await remindersWith(tx, first.id)) {
    const action = await actionById(tx, aboutId);
    if (action !== undefined) actions.push(shownAction(action));
  }
  const open = actions.some((one) => one.doneAt === '');
  if (actions.length === 0 || (pending && !open)) return undefined;
  const reminder = { reminderId: first.id, stopped: await isStopped(tx, first.postingId) };
  return { kind: 'actions', why: 'due', briefing, actions, reminder };
};

/** Actions that were still open from before when a discussion began, as they stand now. */
export const carriedActionsView = async (tx: Tx, discussionId: string): Promise<ActionsView | undefined> => {
  const discussion = await discussionById(tx, discussionId);
  if (discussion === undefined) return undefined;
  const { id, teamId, row } = discussion;
  const carried = await carriedActions(tx, { id, teamId, startedAt: row.startedAt });
  const version = await briefingVersionById(tx, discussion.briefingVersionId);
  const actions = carried.map((one) => shownAction(one, one.briefing));
  return actions.length === 0
    ? undefined
    : { kind: 'actions', why: 'carried', briefing: version?.briefing.title ?? '', actions };
};
