import type { AgreedActionId, PostingId, ReminderId } from '#src/domain/ids.ts';
import type { CardView } from '#src/ports/cards.ts';
import { changeCard } from '#src/store/cards.ts';
import type { CardTable, ReminderTable } from '#src/store/schema.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { sendReminders } from '#src/use-cases/send-reminders.ts';
import { viewOfCard } from '#src/views/cards-of.ts';
import type { TestApp } from '#test/support/builders/app.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana } from '#test/support/builders/participant.ts';
import { cardOfPosting } from '#test/support/builders/posting.ts';

/** The briefing's card stands in its channel, in this conversation. */
export const standsIn = (app: TestApp, postingId: PostingId, conversationId: string): Promise<void> =>
  cardOfPosting(app, postingId, { state: 'posted', conversationId, activityId: 'root' });

/** An action agreed in an open discussion, owned by Ana and due on a day. */
export const agreedFor = async (open: OpenDiscussion, byWhen: string, what = 'Ask at booking') => {
  const typed = { what, owner: ana.name, byWhen, team: [ana] };
  done(await addAgreedAction(open.app, { ...by(ana, open), ...typed, point: 0, nonce: open.app.newId() }));
  const rows = await open.app.store.transaction((tx) =>
    tx.selectFrom('agreedAction').select('id').where('what', '=', what).execute(),
  );
  return rows[0]?.id as AgreedActionId;
};

/** Minutes approved at once, with an action that is due on a day. */
export const approvedWith = async (byWhen: string) => {
  const open = await openDiscussion();
  await standsIn(open.app, open.postingId, open.here.conversationId);
  const actionId = await agreedFor(open, byWhen);
  await finish(open);
  const minutesId = await approve(open);
  return { ...open, actionId, minutesId };
};

/** Looks at a moment whom something is due from. */
export const remindAt = (app: TestApp, instant: string): Promise<boolean> => {
  app.clock.set(instant);
  return sendReminders(app);
};

export const reminders = (app: TestApp): Promise<ReminderTable[]> =>
  app.store.transaction((tx) => tx.selectFrom('reminder').selectAll().orderBy('sentAt').orderBy('id').execute());

/** "kind at instant" of each reminder that was given. */
export const given = async (app: TestApp): Promise<readonly string[]> =>
  (await reminders(app)).filter((one) => one.sentAt !== null).map((one) => `${one.kind} at ${one.sentAt}`);

export const reminderCards = (app: TestApp): Promise<CardTable[]> =>
  app.store.transaction((tx) =>
    tx.selectFrom('card').selectAll().where('kind', '=', 'reminder').orderBy('createdAt').execute(),
  );

/** What the newest card of a reminder says now, as if it were posted in its place. */
export const lastCard = async (app: TestApp) => {
  const card = (await reminderCards(app)).at(-1);
  if (card === undefined) throw new Error('nobody was reminded');
  const posted = { state: 'posted', conversationId: card.placeId, activityId: card.id } as const;
  await app.store.transaction((tx) => changeCard(tx, card.id, posted));
  const view = (await app.store.transaction((tx) => viewOfCard(tx, { ...card, ...posted }, app))) as CardView;
  const { reminderId } = JSON.parse(card.detail) as { reminderId: ReminderId };
  return { card, view, reminderId };
};
