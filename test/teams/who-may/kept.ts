import { createHash } from 'node:crypto';
import type { Stage } from './stage.ts';

/** What the runner notes about a card or a delivery by itself; and the count by which two writers of a discussion meet. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  card: ['shown', 'shown_as', 'attempts', 'not_before', 'leased_by', 'leased_until', 'posted_at'],
  delivery: ['attempts', 'not_before', 'leased_by', 'leased_until', 'first_tried_at', 'lead_sought_at'],
  discussion: ['version'],
};
/** Whom the bot met, and which activities it has seen: noted of whoever comes to the door, welcome or not. */
const OF_WHOEVER_COMES = ['person', 'seen_activity'];
/** What was sent, and who sends. */
const OF_THE_RUNNER = ['send', 'tenant_lease'];

const tables = ({ db }: Stage): readonly string[] =>
  db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'kysely%' ORDER BY name")
    .all()
    .map((row) => String(row['name']))
    .filter((name) => ![...OF_WHOEVER_COMES, ...OF_THE_RUNNER].includes(name));

const rowsOf = ({ db }: Stage, table: string): readonly object[] =>
  db
    .prepare(`SELECT * FROM ${table} ORDER BY 1, 2`)
    .all()
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !BY_ITSELF[table]?.includes(name))));

/** All that is kept, table by table, as one digest each. */
export const kept = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tables(stage).map((table) => [
      table,
      createHash('sha256')
        .update(JSON.stringify(rowsOf(stage, table)))
        .digest('hex'),
    ]),
  );

const WAITING = `SELECT id FROM card WHERE state IN ('pending', 'posting') OR (state = 'posted' AND activity_id IS NOT NULL AND wanted > shown)
  UNION SELECT id FROM delivery WHERE state = 'pending' OR (lead_sought_at IS NULL AND recipient_object_id IS NOT NULL)`;

/** Waits until nothing is left to post, to bring up to date, or to send, and no lead to look for. */
export const quiet = async (stage: Stage): Promise<void> => {
  await stage.service.teams.until(() => stage.db.prepare(WAITING).all().length === 0);
};
