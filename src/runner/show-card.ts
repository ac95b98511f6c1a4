import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isWorkingTime, nextWorkingTime } from '../domain/working-hours.ts';
import type { CardView } from '../ports/cards.ts';
import { CardNotMade, type Chat, type Place, type PostOutcome, type UpdateOutcome } from '../ports/chat.ts';
import { after } from '../ports/clock.ts';
import { beginPosting, type Card, changeCard, endPosting, removeCard, settleCard } from '../store/cards.ts';
import { keepSend } from '../store/sends.ts';
import type { Tx } from '../store/store.ts';
import type { App } from '../use-cases/app.ts';
import { viewOfCard } from '../views/cards-of.ts';
import type { Addressee, Budget } from './budget.ts';
import { comesTooLate, nowShowing, tellProgress } from './shown-version.ts';

/** Longer than any post may take: see src/teams/chat.ts. */
const POSTING_MS = 60_000;
/** Between two updates of one card: what changes meanwhile is shown together. */
const CALM_MS = 1_000;
/** A card that cannot be made now may be once the bot was mended. */
const MENDING_MS = 300_000;
/** What became of a post is known to this process alone until it is kept. */
const KEEP_TRYING_MS = 1_000;

export type Work = { readonly app: App; readonly chat: Chat; readonly budget: Budget; readonly worker: string };

const placeOf = (card: Card): Place => {
  const { tenantId, serviceUrl } = card;
  if (card.placeKind === 'new-thread') return { kind: 'new-thread', tenantId, serviceUrl, channelId: card.placeId };
  if (card.placeKind === 'person') return { kind: 'person', tenantId, serviceUrl, userId: card.placeId };
  return { kind: 'conversation', tenantId, serviceUrl, conversationId: card.placeId };
};

/** The making of personal chats has one budget in a tenant, and whom one is with is nobody's business afterwards. */
const NEW_CHATS = '';

const addresseeOf = ({ tenantId, placeKind, conversationId, placeId }: Card): Addressee => ({
  tenantId,
  conversationId: conversationId ?? (placeKind === 'person' ? NEW_CHATS : placeId),
});

const released = { leasedBy: null, leasedUntil: null } as const;

/**
 * Of what people read: an update takes away what somebody is typing, so a card is not sent again for a fresh nonce, nor
 * because somebody else can now have a view of their own.
 */
const read = (name: string, value: unknown): unknown => (name === 'nonce' || name === 'tookPart' ? undefined : value);

const digestOf = (view: CardView): string =>
  createHash('sha256').update(JSON.stringify(view, read)).digest('base64url').slice(0, 22);

/** A card that is being sent: as it was leased, and what it will show. */
export type Begun = { readonly card: Card; readonly view: CardView; readonly attempts: number };

const posted = (card: Card, outcome: PostOutcome & { kind: 'posted' }, view: CardView, at: string): Partial<Card> => ({
  state: 'posted',
  why: null,
  conversationId: outcome.conversationId,
  activityId: outcome.activityId,
  shown: card.wanted,
  shownAs: digestOf(view),
  ...nowShowing(view),
  postedAt: at,
  notBefore: after(at, CALM_MS),
});

const changeFor = ({ card, view }: Begun, outcome: PostOutcome, now: string): Partial<Card> => {
  if (outcome.kind === 'posted') return posted(card, outcome, view, now);
  if (outcome.kind === 'refused') return { state: 'refused', why: outcome.why };
  if (outcome.kind === 'unconfirmed') return { state: 'unconfirmed', why: 'unclear' };
  return { state: 'pending', notBefore: after(now, outcome.retryAfterMs) };
};

/** A notice that could not be given to one person alone is said where they are, when it has to be said. */
const elsewhere = (card: Card, outcome: PostOutcome): Partial<Card> | undefined => {
  if (card.kind !== 'notice' || outcome.kind !== 'refused') return undefined;
  const { elseIn, ...notice } = JSON.parse(card.detail) as { elseIn?: string };
  if (elseIn === undefined) return undefined;
  return { state: 'pending', placeKind: 'conversation', placeId: elseIn, detail: JSON.stringify(notice) };
};

const endPost = (work: Work, begun: Begun, outcome: PostOutcome): Promise<void> =>
  work.app.store.transaction(async (tx) => {
    const { card } = begun;
    const elseIn = elsewhere(card, outcome);
    const change = elseIn ?? changeFor(begun, outcome, work.app.clock.now());
    const ended = await endPosting(tx, { id: card.id, attempts: begun.attempts }, { ...change, ...released });
    if (!ended || elseIn !== undefined || outcome.kind === 'not-sent') return;
    // A notice is forgotten once it was told: who was told what is nobody's business afterwards.
    if (card.kind === 'notice') await removeCard(tx, card.id);
    else await tellProgress(tx, card);
  });

/** The database may be away just then; nobody else knows what became of a post or an update. */
const surely = async (end: () => Promise<void>): Promise<void> => {
  const until = performance.now() + POSTING_MS;
  for (;;)
    try {
      return await end();
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(KEEP_TRYING_MS);
    }
};

const changeOnly = (tx: Tx, card: Card, change: Partial<Card>): Promise<void> =>
  changeCard(tx, card.id, { ...change, ...released });

/** In the transaction that begins it, so that the next process that sends in this tenant knows of it. */
const noteSend = (work: Work, tx: Tx, card: Card): Promise<void> =>
  keepSend(tx, { ...addresseeOf(card), at: work.app.clock.now() });

const beginPost = async (work: Work, tx: Tx, card: Card, view: CardView): Promise<Begun | undefined> => {
  const until = after(work.app.clock.now(), POSTING_MS);
  const begun = await beginPosting(tx, { id: card.id, worker: work.worker, until });
  if (begun === undefined) return undefined;
  await noteSend(work, tx, card);
  return { card, view, attempts: begun.attempts };
};

const beginUpdate = async (work: Work, tx: Tx, card: Card, view: CardView): Promise<Begun | undefined> => {
  if (digestOf(view) === card.shownAs) {
    await changeOnly(tx, card, { shown: card.wanted });
    return undefined;
  }
  await noteSend(work, tx, card);
  return { card, view, attempts: card.attempts };
};

/** A reminder that could not be posted at once is not posted in the night; undefined where it may be now. */
const politeTime = ({ kind, state }: Card, now: string): string | undefined =>
  kind === 'reminder' && state === 'pending' && !isWorkingTime(now) ? nextWorkingTime(now) : undefined;

/**
 * Begins to post a leased card, or to bring it up to date, where the budget has room for it now and it would show
 * something else than it does. What is answered is sent once the transaction has come to its end.
 */
export const beginShowing = async (work: Work, tx: Tx, card: Card): Promise<Begun | undefined> => {
  const view = await viewOfCard(tx, card, work.app);
  if (view === undefined) {
    await changeOnly(tx, card, { state: 'refused', why: 'gone' });
    return undefined;
  }
  if (comesTooLate(card, view)) {
    await changeOnly(tx, card, { state: 'refused', why: 'withdrawn' });
    await tellProgress(tx, card);
    return undefined;
  }
  const polite = politeTime(card, work.app.clock.now());
  if (polite !== undefined) {
    await changeOnly(tx, card, { notBefore: polite });
    return undefined;
  }
  const wait = work.budget.take(addresseeOf(card));
  if (wait > 0) {
    await changeOnly(tx, card, { notBefore: after(work.app.clock.now(), wait) });
    return undefined;
  }
  // Making the chat is a call of its own.
  if (card.placeKind === 'person' && card.state === 'pending') work.budget.count(card.tenantId);
  return card.state === 'pending' ? beginPost(work, tx, card, view) : beginUpdate(work, tx, card, view);
};

/** What a call answers; the budget knows how long it is on its way. */
const counted = <T>(work: Work, card: Card, call: Promise<T>): Promise<T> => {
  const answered = work.budget.sending(addresseeOf(card));
  return call.finally(answered);
};

/** Leaves a card that cannot be made for a while: the bot may be mended meanwhile. */
export const putOff = (work: Work, tx: Tx, card: Card): Promise<void> =>
  changeOnly(tx, card, { notBefore: after(work.app.clock.now(), MENDING_MS) });

const post = async (work: Work, begun: Begun): Promise<PostOutcome> => {
  try {
    const outcome = await counted(work, begun.card, work.chat.post(placeOf(begun.card), begun.view));
    await surely(() => endPost(work, begun, outcome));
    return outcome;
  } catch (error) {
    if (error instanceof CardNotMade) await surely(() => endPost(work, begun, { kind: 'refused', why: 'not-made' }));
    throw error;
  }
};

const changeAfter = (card: Card, outcome: UpdateOutcome, view: CardView, now: string): Partial<Card> => {
  if (outcome.kind === 'updated')
    return { shown: card.wanted, shownAs: digestOf(view), ...nowShowing(view), notBefore: after(now, CALM_MS) };
  if (outcome.kind === 'later') return { notBefore: after(now, Math.max(outcome.retryAfterMs, CALM_MS)) };
  if (outcome.kind === 'refused') return { state: 'refused', why: outcome.why };
  // Microsoft Teams lost it: it is posted anew, in the conversation where it was; a briefing in its own thread.
  const placeId = card.conversationId ?? card.placeId;
  return { state: 'pending', placeKind: 'conversation', placeId, activityId: null, shown: 0, notBefore: now };
};

/** Of a worker that was held up beyond its lease it does not count: another has shown the card since. */
const endUpdate = async ({ app, worker }: Work, card: Card, change: Partial<Card>): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const settled = await settleCard(tx, { id: card.id, worker, from: ['posted'], change });
    if (settled && (change.detail ?? card.detail) !== card.detail) await tellProgress(tx, card);
  });
};

const update = async (work: Work, { card, view }: Begun): Promise<UpdateOutcome | undefined> => {
  const { tenantId, serviceUrl, conversationId, activityId } = card;
  if (conversationId === null || activityId === null) return undefined;
  const place = { kind: 'conversation', tenantId, serviceUrl, conversationId } as const;
  try {
    const outcome = await counted(work, card, work.chat.update({ place, activityId }, view));
    const change = changeAfter(card, outcome, view, work.app.clock.now());
    await surely(() => endUpdate(work, card, change));
    return outcome;
  } catch (error) {
    if (error instanceof CardNotMade)
      await endUpdate(work, card, { notBefore: after(work.app.clock.now(), MENDING_MS) });
    throw error;
  }
};

/** Posts a card that was begun, or brings it up to date, and keeps what became of it. */
export const show = (work: Work, begun: Begun): Promise<PostOutcome | UpdateOutcome | undefined> =>
  begun.card.state === 'pending' ? post(work, begun) : update(work, begun);
