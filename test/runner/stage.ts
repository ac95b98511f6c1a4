import { setImmediate as soon } from 'node:timers/promises';
import type { CardView } from '#src/ports/cards.ts';
import type { Chat, Place, PostOutcome, UpdateOutcome } from '#src/ports/chat.ts';
import type { Mail, Mailer, MailOutcome } from '#src/ports/mailer.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import type { Budget } from '#src/runner/budget.ts';
import { showCards } from '#src/runner/show-cards.ts';
import { type Card, cardById, keepCard } from '#src/store/cards.ts';
import type { TestApp } from '#test/support/builders/app.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';
import { cardRow } from '#test/support/store-suite/rows.ts';

/** Microsoft Teams as its port, answering what it is told to, and else that it was done. */
export type FakeChat = Chat & {
  readonly posts: { readonly place: Place; readonly view: CardView }[];
  readonly updates: { readonly activityId: string; readonly view: CardView }[];
  /** What the next posts are answered, one each; an Error is thrown. */
  willPost(...outcomes: readonly (PostOutcome | Error)[]): void;
  willUpdate(...outcomes: readonly UpdateOutcome[]): void;
  /** The most posts that were under way at once. */
  atOnce(): number;
};

export const fakeChat = (): FakeChat => {
  const posts: FakeChat['posts'] = [];
  const updates: FakeChat['updates'] = [];
  const postOutcomes: (PostOutcome | Error)[] = [];
  const updateOutcomes: UpdateOutcome[] = [];
  let underWay = 0;
  let most = 0;
  return {
    posts,
    updates,
    willPost: (...outcomes) => postOutcomes.push(...outcomes),
    willUpdate: (...outcomes) => updateOutcomes.push(...outcomes),
    atOnce: () => most,
    post: async (place, view) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await soon();
      underWay -= 1;
      posts.push({ place, view });
      const outcome = postOutcomes.shift();
      if (outcome instanceof Error) throw outcome;
      const conversationId = place.kind === 'conversation' ? place.conversationId : `made ${posts.length}`;
      return outcome ?? { kind: 'posted', conversationId, activityId: `activity ${posts.length}` };
    },
    update: async ({ activityId }, view) => {
      updates.push({ activityId, view });
      return updateOutcomes.shift() ?? { kind: 'updated' };
    },
    member: async () => undefined,
    meeting: async () => undefined,
  };
};

/** A mail server as its port. */
export const fakeMailer = () => {
  const sent: Mail[] = [];
  const outcomes: MailOutcome[] = [];
  const send: Mailer['send'] = async (mail) => {
    sent.push(mail);
    return outcomes.shift() ?? { kind: 'accepted' };
  };
  const will = (...next: readonly MailOutcome[]) => outcomes.push(...next);
  return { sent, will, send, close: async () => undefined };
};

/** A budget that never runs out, unless it is said otherwise. */
export const budgetWith = (differing: Partial<Budget> = {}): Budget => ({
  take: () => 0,
  takeAnswer: () => 0,
  count: () => undefined,
  sending: () => () => undefined,
  room: () => ({ now: 64, nextInMs: 0, fewInMs: 0 }),
  remember: () => undefined,
  ...differing,
});

/** The task that shows cards, for one worker. */
export const showing = (
  app: TestApp,
  chat: Chat,
  differing: { budget?: Budget; worker?: string; hasEnded?: (worker: string) => boolean } = {},
) => showCards({ app, chat, budget: budgetWith(), worker: 'worker', telemetry: noTelemetry, ...differing });

/** Keeps a notice to a conversation, unless it is said otherwise; answers its id. */
export const keepNotice = async (app: TestApp, differing: Parameters<typeof cardRow>[0] = {}): Promise<string> => {
  const card = cardRow({ tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, createdAt: app.clock.now(), ...differing });
  await app.store.transaction((tx) => keepCard(tx, card));
  return card.id;
};

export const cardNow = async (app: TestApp, id: string): Promise<Card> => {
  const card = await app.store.transaction((tx) => cardById(tx, id));
  if (card === undefined) throw new Error('that card is gone');
  return card;
};

/** Every card of a kind, the one made first first. */
export const cardsOf = (app: TestApp, kind: Card['kind']): Promise<Card[]> =>
  app.store.transaction((tx) => tx.selectFrom('card').selectAll().where('kind', '=', kind).orderBy('id').execute());
