import { keepAgreedAction } from '#src/store/agreed-actions.ts';
import { recordAudit } from '#src/store/audit.ts';
import { changeCard, keepCard } from '#src/store/cards.ts';
import { changeDelivery, keepDelivery } from '#src/store/deliveries.ts';
import { keepAttendance } from '#src/store/discussions.ts';
import { keepImpact } from '#src/store/impact.ts';
import { linkChat } from '#src/store/meeting-chats.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { keepPerson } from '#src/store/people.ts';
import { keepReminder } from '#src/store/reminders.ts';
import { keepResponse } from '#src/store/responses.ts';
import type { CardTable } from '#src/store/schema.ts';
import { noteActivity } from '#src/store/seen-activities.ts';
import type { Tx } from '#src/store/store.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { agreedActionRow, deliveryRow, impactRow, minutesRow, reminderRow, responseRow } from './discussion-rows.ts';
import { keepPosted, keepScene, keepSettledTeam } from './keep.ts';
import { AT, anaId, briefingWith, cardRow, freshId, inMinutes, personRow, THREAD } from './rows.ts';

/** Texts as they can be kept: the domain takes NUL out, which PostgreSQL has no room for. */
const texts = Object.values(HOSTILE_TEXTS).map((text) => text.replaceAll('\u0000', '').toWellFormed());

const leased = { leasedBy: 'a worker that is no more', leasedUntil: inMinutes(1) } as const;

/** So many responses with texts of every kind, each at a place of its own in the shuffle. */
export const keepResponses = async (tx: Tx, discussionId: string, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    const text = `${texts[index % texts.length]?.slice(0, 600)} ${index}`;
    const authorId = index % 3 === 0 ? null : anaId;
    await keepResponse(tx, responseRow({ discussionId, text, authorId, shuffle: (index + 0.123456789) / (count + 1) }));
  }
};

const keepCardIn = async (tx: Tx, state: CardTable['state'], differing: Parameters<typeof cardRow>[0]) => {
  const card = cardRow(differing);
  await keepCard(tx, card);
  await changeCard(tx, card.id, { state, ...(state === 'posting' ? leased : {}) });
  return card.id;
};

/** Everything there can be, at a moment when much is on its way: cards of every kind to be posted, and an email tried twice. */
export const keepFullStore = async (tx: Tx, responses = 40) => {
  const approved = await keepScene(tx, { state: 'approved' });
  const open = await keepScene(tx, { conversationId: `${THREAD}0` }, briefingWith({ title: 'Neglect' }));
  const otherTeam = await keepSettledTeam(tx, { name: 'First Response' });
  const beingPosted = await keepPosted(tx, open, otherTeam);
  await changeCard(tx, beingPosted.cardId, { state: 'posting', ...leased });
  await changeCard(tx, approved.posting.cardId, { state: 'posted', activityId: '1', conversationId: THREAD });
  await keepPerson(tx, personRow());
  await linkChat(tx, { conversationId: '19:meeting', tenantId: 't', teamId: otherTeam, linkedBy: anaId, linkedAt: AT });
  await keepAttendance(tx, {
    discussionId: open.discussionId,
    personId: anaId,
    name: 'Ana',
    standing: 'member',
    at: AT,
  });
  await keepResponses(tx, open.discussionId, responses);
  await keepAgreedAction(tx, agreedActionRow({ discussionId: open.discussionId }));
  await keepImpact(tx, impactRow({ discussionId: approved.discussionId }));
  const minutes = minutesRow({ discussionId: approved.discussionId });
  await keepMinutes(tx, minutes);
  const delivery = deliveryRow({ minutesId: minutes.id });
  await keepDelivery(tx, delivery);
  await changeDelivery(tx, delivery.id, { attempts: 2, firstTriedAt: AT, notBefore: inMinutes(90), ...leased });
  const reminded = { aboutId: delivery.id, kind: 'lead', place: delivery.recipientEmail, mail: 'pending' } as const;
  await keepReminder(tx, reminderRow({ ...reminded, postingId: approved.posting.id }));
  await noteActivity(tx, { conversationId: THREAD, activityId: freshId('seen'), at: AT });
  await recordAudit(tx, { who: anaId, what: 'minutes.approved', onId: minutes.id, at: AT });
  const about = { subjectId: open.discussionId };
  const cards = {
    briefingPending: open.posting.cardId,
    briefingPosting: beingPosted.cardId,
    briefingPosted: approved.posting.cardId,
    point: await keepCardIn(tx, 'pending', { ...about, kind: 'point', detail: { point: 0 } }),
    pointShown: await keepCardIn(tx, 'posted', { ...about, kind: 'point', detail: { point: 0 } }),
    progress: await keepCardIn(tx, 'posting', { kind: 'publication', subjectId: open.publicationId }),
    question: await keepCardIn(tx, 'pending', { kind: 'confirm-organisation', subjectId: otherTeam }),
    notice: await keepCardIn(tx, 'pending', {}),
  };
  return { approved, open, minutesId: minutes.id, delivery, cards };
};

export type FullStore = Awaited<ReturnType<typeof keepFullStore>>;
