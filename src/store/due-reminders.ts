import type { Tx } from './store.ts';

/** Days or instants between which something must lie for a reminder of it to be due: what is older is of no use any more. */
type Window = { readonly from: string; readonly until: string };

/** Draft minutes that wait for their facilitator, since the card that asks them was made. */
export const waitingReviews = (tx: Tx, { from, until }: Window) =>
  tx
    .selectFrom('discussion')
    .innerJoin('card', 'card.id', 'discussion.reviewCardId')
    .select(['discussion.id', 'discussion.postingId', 'card.createdAt as askedAt'])
    .select(['discussion.tenantId', 'discussion.serviceUrl', 'discussion.conversationId'])
    .where('discussion.state', '=', 'review')
    .where('card.createdAt', '>', from)
    .where('card.createdAt', '<', until)
    .orderBy('card.createdAt')
    .execute();

/** Agreed actions whose date has come and that nobody has said to be done; they count once the minutes are approved. */
export const dueActions = (tx: Tx, { from, until }: Window) =>
  tx
    .selectFrom('agreedAction')
    .innerJoin('discussion', 'discussion.id', 'agreedAction.discussionId')
    .select(['agreedAction.id', 'agreedAction.byWhen', 'agreedAction.discussionId', 'discussion.postingId'])
    .select(['discussion.tenantId', 'discussion.serviceUrl', 'discussion.conversationId'])
    .where('discussion.state', '=', 'approved')
    .where('agreedAction.doneAt', 'is', null)
    .where('agreedAction.byWhen', '>', from)
    .where('agreedAction.byWhen', '<=', until)
    .orderBy('agreedAction.byWhen')
    .orderBy('agreedAction.id')
    .execute();

/** The newest minutes of each discussion that were approved then. */
export const approvedBetween = (tx: Tx, { from, until }: Window) =>
  tx
    .selectFrom('minutes')
    .innerJoin('discussion', 'discussion.id', 'minutes.discussionId')
    .select(['discussion.id', 'discussion.postingId', 'minutes.approvedAt'])
    .select(['discussion.tenantId', 'discussion.serviceUrl', 'discussion.conversationId'])
    .where('discussion.state', '=', 'approved')
    .where('minutes.approvedAt', '>', from)
    .where('minutes.approvedAt', '<', until)
    .where('minutes.number', '=', (eb) =>
      eb
        .selectFrom('minutes as later')
        .whereRef('later.discussionId', '=', 'minutes.discussionId')
        .select((inner) => inner.fn.max('later.number').as('newest')),
    )
    .orderBy('minutes.approvedAt')
    .execute();

/** Deliveries of newest minutes that were sent then, where neither a lead nor a deputy has acknowledged. */
export const unacknowledgedDeliveries = (tx: Tx, { from, until }: Window) =>
  tx
    .selectFrom('delivery')
    .innerJoin('minutes', 'minutes.id', 'delivery.minutesId')
    .innerJoin('discussion', 'discussion.id', 'minutes.discussionId')
    .innerJoin('posting', 'posting.id', 'discussion.postingId')
    .selectAll('delivery')
    .select(['discussion.postingId', 'posting.briefingId', 'minutes.discussionId'])
    .where('delivery.state', '=', 'sent')
    .where('delivery.recipientEmail', '!=', '')
    .where('delivery.sentAt', '>', from)
    .where('delivery.sentAt', '<', until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('delivery as received')
            .select('received.id')
            .whereRef('received.minutesId', '=', 'delivery.minutesId')
            .where('received.acknowledgedAt', 'is not', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('minutes as later')
            .select('later.id')
            .whereRef('later.discussionId', '=', 'minutes.discussionId')
            .whereRef('later.number', '>', 'minutes.number'),
        ),
      ),
    )
    .orderBy('delivery.sentAt')
    .orderBy('delivery.id')
    .execute();

/** Nudges of a publisher that no team has been given yet. */
export const nudgesToGive = (tx: Tx, { from }: Pick<Window, 'from'>) =>
  tx
    .selectFrom('reminder')
    .select(['id', 'aboutId', 'dueOn'])
    .where('kind', '=', 'nudge')
    .where('sentAt', 'is', null)
    .where('dueOn', '>', from)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
