import type { MinutesId, PersonId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { organisationsLedBy } from '../domain/safeguarding-lead.ts';
import type { LeadMinutesView, ReceivedMinutesView, Told } from '../ports/cards.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { minutesById } from '../store/minutes.ts';
import { countReceived, receivedPage } from '../store/received-minutes.ts';
import type { Tx } from '../store/store.ts';
import { firstAcknowledgement, leadMinutesView } from '../views/lead-minutes-view.ts';
import type { App } from './app.ts';
import { type LeadRefusal, minutesOfLead } from './steps/minutes-of-lead.ts';

/** So many buttons that a phone shows the whole card. */
const A_PAGE = 5;

const lineOf = async (tx: Tx, id: MinutesId): Promise<ReceivedMinutesView['lines'][number]> => {
  const minutes = await minutesById(tx, id);
  if (minutes === undefined) throw new Error('minutes that were just counted are not there');
  const { briefing, team, organisation } = minutes.content;
  const acknowledgedBy = firstAcknowledgement(await deliveriesOf(tx, id))?.by ?? '';
  return {
    minutesId: id,
    briefing: briefing.title,
    team,
    organisation,
    approvedAt: minutes.approvedAt,
    acknowledgedBy,
  };
};

const linesOf = async (tx: Tx, ids: readonly { id: MinutesId }[]): Promise<ReceivedMinutesView['lines']> => {
  const lines: ReceivedMinutesView['lines'][number][] = [];
  for (const { id } of ids) lines.push(await lineOf(tx, id));
  return lines;
};

export type ReceivedPage = {
  readonly who: PersonId;
  /** Counted from 1; one past the last is shown as the last. */
  readonly page: number;
  readonly told?: Told | undefined;
};

/** The minutes that a lead's organisations received, those not acknowledged first, a page at a time. */
export const showReceivedMinutes = (
  app: App,
  { who, page, told }: ReceivedPage,
): Promise<Result<ReceivedMinutesView, 'not-a-lead'>> =>
  app.store.transaction(async (tx): Promise<Result<ReceivedMinutesView, 'not-a-lead'>> => {
    const led = organisationsLedBy(await readDirectory(tx), who);
    if (led.length === 0) return refuse('not-a-lead');
    const organisationIds = led.map((one) => one.organisation.id);
    const counted = await countReceived(tx, organisationIds);
    const pages = Math.max(1, Math.ceil(counted.total / A_PAGE));
    const shown = Math.min(page, pages);
    const ids = await receivedPage(tx, { organisationIds, from: (shown - 1) * A_PAGE, most: A_PAGE });
    const organisations = led.map((one) => one.organisation.name);
    const lines = await linesOf(tx, ids);
    return ok({ kind: 'received-minutes', organisations, ...counted, page: shown, pages, lines, told });
  });

/** Minutes that a lead's own organisation received, whole. */
export const readReceivedMinutes = (
  app: App,
  of: { readonly who: PersonId; readonly minutesId: MinutesId },
): Promise<Result<LeadMinutesView, LeadRefusal>> =>
  app.store.transaction(async (tx): Promise<Result<LeadMinutesView, LeadRefusal>> => {
    const found = await minutesOfLead(tx, of);
    return found.ok ? ok(await leadMinutesView(tx, found.value.minutes)) : found;
  });
