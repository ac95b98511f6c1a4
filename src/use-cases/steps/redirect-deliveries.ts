import { organisationById, recipientsOf } from '../../domain/organisation.ts';
import { recordAudit } from '../../store/audit.ts';
import { cardsChanged } from '../../store/cards.ts';
import { type Delivery, deliveriesOf, takeBack, undelivered } from '../../store/deliveries.ts';
import { readDirectory } from '../../store/directory.ts';
import { discussionById } from '../../store/discussions.ts';
import { minutesById } from '../../store/minutes.ts';
import type { Tx } from '../../store/store.ts';
import { teamById } from '../../store/teams.ts';
import type { App } from '../app.ts';
import { deliverMinutes } from './deliver-minutes.ts';

const isFormer = async (tx: Tx, { organisationId, recipientEmail }: Delivery): Promise<boolean> => {
  const organisation = organisationById(await readDirectory(tx), organisationId);
  if (organisation === undefined) return false;
  return !recipientsOf(organisation).some((one) => one.email.toLowerCase() === recipientEmail.toLowerCase());
};

const redirect = async (app: App, tx: Tx, minutesId: Delivery['minutesId']): Promise<void> => {
  const minutes = await minutesById(tx, minutesId as Parameters<typeof minutesById>[1]);
  const discussion = minutes && (await discussionById(tx, minutes.discussionId));
  const team = discussion && (await teamById(tx, discussion.teamId));
  if (minutes === undefined || discussion === undefined || team === undefined) return;
  const known = (await deliveriesOf(tx, minutesId)).map((one) => one.recipientEmail.toLowerCase());
  await deliverMinutes(app, tx, { minutesId: minutes.id, team, except: new Set(known) });
  await cardsChanged(tx, discussion.id);
  await recordAudit(tx, { who: 'directory', what: 'minutes.redirected', onId: minutesId, at: app.clock.now() });
};

/**
 * After the directory changed: minutes that have not reached a lead who is one no longer go to those who are now. What is being
 * sent at this moment is left to come to its end; what was sent cannot be called back.
 */
export const redirectDeliveries = async (app: App, tx: Tx): Promise<void> => {
  const now = app.clock.now();
  const toRedirect = new Set<Delivery['minutesId']>();
  for (const delivery of await undelivered(tx)) {
    if (!(await isFormer(tx, delivery))) continue;
    const takenBack = delivery.state === 'pending' && (await takeBack(tx, { id: delivery.id, now }));
    const others = await deliveriesOf(tx, delivery.minutesId);
    // What failed for good is redirected once: when a lead whom it reached is replaced in turn, it is not sent again.
    const told = others.some((one) => one.deputy === delivery.deputy && one.state !== 'failed');
    if (takenBack || !told) toRedirect.add(delivery.minutesId);
  }
  for (const minutesId of toRedirect) await redirect(app, tx, minutesId);
};
