import { keepReminder } from '../../store/reminders.ts';
import type { Tx } from '../../store/store.ts';
import type { App } from '../app.ts';
import { placeOf, remindersDue } from './due-reminders.ts';

/** After a restore nobody knows who was reminded since the backup: whatever is due now is taken to have been sent. */
export const takeAsReminded = async (app: Pick<App, 'clock' | 'newId'>, tx: Tx): Promise<void> => {
  const at = app.clock.now();
  for (const due of await remindersDue(tx, at)) {
    const { kind, aboutId, postingId, dueOn } = due;
    const sent = { place: placeOf(due), sentWith: null, sentAt: at, mail: 'none', notBefore: at } as const;
    await keepReminder(tx, { id: app.newId(), kind, aboutId, postingId, dueOn, ...sent });
  }
};
