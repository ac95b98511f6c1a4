import type { MinutesId } from '../../domain/ids.ts';
import {
  isConfirmed,
  type Organisation,
  organisationById,
  recipientsOf,
  type SafeguardingLead,
} from '../../domain/organisation.ts';
import { cardsChanged } from '../../store/cards.ts';
import { truth } from '../../store/columns.ts';
import {
  type Delivery,
  deliveriesOf,
  keepDelivery,
  type NewDelivery,
  removeDelivery,
  waitingDeliveries,
} from '../../store/deliveries.ts';
import { readDirectory } from '../../store/directory.ts';
import { discussionById } from '../../store/discussions.ts';
import { minutesById } from '../../store/minutes.ts';
import type { Tx } from '../../store/store.ts';
import { type Team, teamById } from '../../store/teams.ts';
import type { App } from '../app.ts';

type Waits = NonNullable<Delivery['waitingFor']>;

/** An organisation that a channel declared for itself counts only once a publisher has confirmed it. */
const recipientsFor = (team: Team, organisation: Organisation | undefined): readonly SafeguardingLead[] | Waits => {
  if (organisation === undefined || !isConfirmed(team)) return 'organisation-unconfirmed';
  const recipients = recipientsOf(organisation);
  return recipients.length === 0 ? 'no-lead' : recipients;
};

const blank = (app: App, minutesId: MinutesId, organisationId: string | null): NewDelivery => {
  const id = app.newId();
  return {
    id,
    minutesId,
    organisationId,
    recipientName: '',
    recipientEmail: '',
    recipientObjectId: null,
    deputy: 0,
    state: 'pending',
    waitingFor: null,
    messageId: `<${id}@${app.mailHost}>`,
    notBefore: app.clock.now(),
  };
};

const recipient = (lead: SafeguardingLead) => ({
  recipientName: lead.name,
  recipientEmail: lead.email,
  recipientObjectId: lead.entraObjectId ?? null,
  deputy: truth(lead.deputy),
});

/** One delivery for each lead and deputy; one that waits where there is nobody yet to send it to. */
export const deliverMinutes = async (
  app: App,
  tx: Tx,
  of: {
    minutesId: MinutesId;
    team: Team;
    /** Addresses, in small letters, to which they are on their way, or went, already. */
    except?: ReadonlySet<string>;
  },
): Promise<void> => {
  const { organisationId } = of.team;
  const organisation = organisationById(await readDirectory(tx), organisationId);
  const to = recipientsFor(of.team, organisation);
  if (typeof to === 'string') {
    if ((await deliveriesOf(tx, of.minutesId)).some((one) => one.state === 'waiting')) return;
    return keepDelivery(tx, { ...blank(app, of.minutesId, organisationId), state: 'waiting', waitingFor: to });
  }
  const missing = to.filter((lead) => of.except?.has(lead.email.toLowerCase()) !== true);
  for (const lead of missing)
    await keepDelivery(tx, { ...blank(app, of.minutesId, organisationId), ...recipient(lead) });
};

const release = async (app: App, tx: Tx, waiting: Delivery): Promise<void> => {
  const minutes = await minutesById(tx, waiting.minutesId);
  const discussion = minutes && (await discussionById(tx, minutes.discussionId));
  const team = discussion && (await teamById(tx, discussion.teamId));
  if (minutes === undefined || discussion === undefined || team === undefined) return;
  await removeDelivery(tx, waiting.id);
  const known = (await deliveriesOf(tx, minutes.id)).map((one) => one.recipientEmail.toLowerCase());
  await deliverMinutes(app, tx, { minutesId: minutes.id, team, except: new Set(known) });
  await cardsChanged(tx, discussion.id);
};

/** Looks again at every delivery that waits: after the directory changed, or an organisation was confirmed. */
export const releaseWaiting = async (app: App, tx: Tx): Promise<void> => {
  for (const waiting of await waitingDeliveries(tx)) await release(app, tx, waiting);
};
