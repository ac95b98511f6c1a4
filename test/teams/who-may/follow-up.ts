import type { DatabaseSync } from 'node:sqlite';
import type { PlaceName, Stage } from './stage.ts';

/** Actions agreed in a place, and a reminder that its thread was given, as if weeks had passed. */
export const actionIn = (place: PlaceName): string => `action-${place.replaceAll(/\W/gu, '-')}`;
export const laterActionIn = (place: PlaceName): string => `later-${actionIn(place)}`;
export const reminderIn = (place: PlaceName): string => `reminder-of-${place.replaceAll(/\W/gu, '-')}`;

const agree = (db: DatabaseSync, id: string, discussionId: string): void => {
  db.prepare(
    `INSERT INTO agreed_action (id, discussion_id, point, what, owner, by_when, recorded_by, nonce, at)
     VALUES (?, ?, 0, 'Ask at booking', '', '', 'nobody', ?, '2026-11-23T10:00:00.000Z')`,
  ).run(id, discussionId, id);
};

const remind = (db: DatabaseSync, id: string, postingId: string): void => {
  db.prepare(
    `INSERT INTO reminder (id, kind, about_id, posting_id, place, due_on, sent_with, sent_at, mail, attempts, not_before)
     VALUES (?, 'discuss-soon', ?, ?, '', '2026-11-23', ?, '2026-11-23T10:00:00.000Z', 'none', 0, '')`,
  ).run(id, postingId, postingId, id);
  db.prepare(
    `INSERT INTO card (id, kind, subject_id, detail, tenant_id, service_url, place_kind, place_id, state,
       conversation_id, wanted, shown, attempts, not_before, created_at, posted_at)
     SELECT 'reminder-' || ?, 'notice', subject_id, '{"kind":"notice","title":"A reminder","text":""}', tenant_id,
       service_url, place_kind, place_id, state, conversation_id, 1, 1, 1, not_before, created_at, posted_at
     FROM card WHERE id = (SELECT card_id FROM posting WHERE id = ?)`,
  ).run(id, postingId);
};

/** Every thread was reminded just now, so that in this week nothing more comes there by itself. */
const remindedNow = (db: DatabaseSync): void => {
  db.prepare(
    `INSERT INTO reminder (id, kind, about_id, posting_id, place, due_on, sent_with, sent_at, mail, attempts, not_before)
     SELECT 'now-' || posting.id, 'review', posting.id, posting.id, card.tenant_id || '/' || card.conversation_id, '',
       NULL, ?, 'none', 0, '' FROM posting JOIN card ON card.id = posting.card_id WHERE card.conversation_id IS NOT NULL`,
  ).run(new Date().toISOString());
};

/** What is followed up in each of these places; and every team that has not begun is late. */
export const followUp = ({ db, at }: Pick<Stage, 'db' | 'at'>, places: readonly PlaceName[]): void => {
  for (const place of places) {
    const { discussionId, postingId } = at[place];
    agree(db, actionIn(place), discussionId);
    agree(db, laterActionIn(place), discussionId);
    remind(db, reminderIn(place), postingId);
  }
  remindedNow(db);
  db.prepare('UPDATE publication SET discuss_by = substr(published_at, 1, 10)').run();
};
