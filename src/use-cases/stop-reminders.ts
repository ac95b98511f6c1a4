import type { PersonId, ReminderId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardById, cardsChanged } from '../store/cards.ts';
import { reminderById, reminderCardId, reminderCardsChanged, stopReminders as stop } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import type { App, Here } from './app.ts';

export type StopRemindersRefusal = 'unknown-reminder' | 'other-conversation';

type Stop = { readonly by: PersonId; readonly here: Here; readonly reminderId: ReminderId };

const stopHere = async (
  app: App,
  tx: Tx,
  { by, here, reminderId }: Stop,
): Promise<Result<true, StopRemindersRefusal>> => {
  const reminder = await reminderById(tx, reminderId);
  const card = await cardById(tx, reminderCardId(reminderId));
  if (reminder === undefined || card === undefined) return refuse('unknown-reminder');
  if (card.tenantId !== here.tenantId || card.conversationId !== here.conversationId)
    return refuse('other-conversation');
  const at = app.clock.now();
  const stopped = await stop(tx, { sentWith: reminderId, at });
  if (stopped.length === 0) return ok(true);
  await reminderCardsChanged(tx, reminder.postingId);
  await cardsChanged(tx, card.subjectId);
  await recordAudit(tx, { who: by, what: 'reminders.stopped', onId: reminder.postingId, at });
  return ok(true);
};

/** A team stops the reminders about a briefing, or a lead those about its minutes; stopping them again changes nothing. */
export const stopReminders = async (app: App, command: Stop): Promise<Result<true, StopRemindersRefusal>> => {
  const stopped = await app.store.transaction((tx) => stopHere(app, tx, command));
  app.wake();
  return stopped;
};
