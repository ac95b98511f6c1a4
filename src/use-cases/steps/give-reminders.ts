import { cardById, keepCard } from '../../store/cards.ts';
import { leadCardId } from '../../store/received-minutes.ts';
import { changeReminder, keepReminder, reminderCardId } from '../../store/reminders.ts';
import type { Tx } from '../../store/store.ts';
import type { App } from '../app.ts';
import { type DueReminder, type InThread, placeOf, type ToLead } from './due-reminders.ts';

/** What a reminder's card keeps. */
export type ReminderCardDetail = { readonly reminderId: string };

type Given = { readonly id: string; readonly first: string; readonly at: string };

const keep = async (tx: Tx, due: DueReminder, { id, first, at }: Given): Promise<boolean> => {
  const place = placeOf(due);
  if (due.waiting !== undefined) {
    await changeReminder(tx, due.waiting, { place, sentWith: first, sentAt: at });
    return true;
  }
  const { kind, aboutId, postingId, dueOn, to } = due;
  const mail = 'email' in to ? 'pending' : 'none';
  const sent = { place, sentWith: first, sentAt: at, mail, notBefore: at } as const;
  return keepReminder(tx, { id, kind, aboutId, postingId, dueOn, ...sent });
};

const postInThread = (tx: Tx, { tenantId, serviceUrl, conversationId, subjectId }: InThread, given: Given) =>
  keepCard(tx, {
    id: reminderCardId(given.first),
    kind: 'reminder',
    subjectId,
    detail: { reminderId: given.first } satisfies ReminderCardDetail,
    tenantId,
    serviceUrl,
    placeKind: 'conversation',
    placeId: conversationId,
    createdAt: given.at,
  });

/** In a lead's own chat too, where their minutes came to it. */
const postToLead = async (tx: Tx, due: DueReminder & { to: ToLead }, given: Given): Promise<void> => {
  const card = await cardById(tx, leadCardId(due.aboutId));
  if (card?.state !== 'posted' || card.conversationId === null) return;
  const { tenantId, serviceUrl, conversationId } = card;
  await postInThread(tx, { tenantId, serviceUrl, conversationId, subjectId: due.to.subjectId }, given);
};

const isToLead = (due: DueReminder): due is DueReminder & { to: ToLead } => 'email' in due.to;

/**
 * Gives what goes together, in one card, or in an email and a card where the lead can be reached so. Answers the id of the
 * first of them; undefined where another process has given all of it.
 */
export const giveReminders = async (app: App, tx: Tx, due: readonly DueReminder[]): Promise<string | undefined> => {
  const at = app.clock.now();
  const kept: { due: DueReminder; given: Given }[] = [];
  for (const one of due) {
    const id = one.waiting ?? app.newId();
    const given = { id, first: kept[0]?.given.id ?? id, at };
    if (await keep(tx, one, given)) kept.push({ due: one, given });
  }
  const [first] = kept;
  if (first === undefined) return undefined;
  if (isToLead(first.due)) await postToLead(tx, first.due, first.given);
  else await postInThread(tx, first.due.to as InThread, first.given);
  return first.given.id;
};
