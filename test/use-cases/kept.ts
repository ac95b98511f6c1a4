import type { Participant } from '#src/domain/person.ts';
import type { NoticeView } from '#src/ports/cards.ts';
import { type ApprovedMinutes, minutesOf } from '#src/store/minutes.ts';
import { keepPerson } from '#src/store/people.ts';
import type { AuditEntryTable, CardTable, DeliveryTable, ResponseTable } from '#src/store/schema.ts';
import type { TestApp } from '#test/support/builders/app.ts';
import type { OpenDiscussion } from '#test/support/builders/discussion.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';

/** The audit log, the oldest entry first. */
export const auditLog = (app: TestApp): Promise<AuditEntryTable[]> =>
  app.store.transaction((tx) => tx.selectFrom('auditEntry').selectAll().orderBy('seq').execute());

/** The newest entry of the audit log: who, what and on what. */
export const lastAudited = async (app: TestApp) => {
  const entry = (await auditLog(app)).at(-1);
  return { who: entry?.who, what: entry?.what, onId: entry?.onId };
};

/** Every response that was ever recorded, withdrawn ones included. */
export const responseRows = (app: TestApp): Promise<ResponseTable[]> =>
  app.store.transaction((tx) => tx.selectFrom('response').selectAll().orderBy('at').orderBy('id').execute());

/** The texts of the responses that stand. */
export const standingTexts = async (app: TestApp): Promise<string[]> =>
  (await responseRows(app)).filter((one) => one.withdrawnAt === null).map((one) => one.text);

export const deliveryRows = (app: TestApp): Promise<DeliveryTable[]> =>
  app.store.transaction((tx) => tx.selectFrom('delivery').selectAll().orderBy('id').execute());

/** Cards of one kind, the first one first. */
export const cardRows = (app: TestApp, kind: CardTable['kind']): Promise<CardTable[]> =>
  app.store.transaction((tx) => tx.selectFrom('card').selectAll().where('kind', '=', kind).orderBy('id').execute());

/** What is to be told in conversations and to persons. */
export const notices = async (app: TestApp): Promise<(NoticeView & { readonly to: string })[]> =>
  (await cardRows(app, 'notice')).map((card) => ({ ...(JSON.parse(card.detail) as NoticeView), to: card.placeId }));

/** The approved minutes of a discussion, the newest version first. */
export const approvedMinutes = ({ app, discussionId }: OpenDiscussion): Promise<readonly ApprovedMinutes[]> =>
  app.store.transaction((tx) => minutesOf(tx, discussionId));

/** A person has met the bot, so that they can be told something alone; answers where. */
export const metTheBot = async (app: TestApp, who: Participant): Promise<string> => {
  const conversationId = `chat with ${who.name}`;
  const known = { userId: `29:${who.id}`, name: who.name, conversationId, seenAt: app.clock.now() };
  await app.store.transaction((tx) =>
    keepPerson(tx, { id: who.id, tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, ...known }),
  );
  return conversationId;
};
