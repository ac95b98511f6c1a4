import assert from 'node:assert/strict';
import type { Result } from '#src/domain/result.ts';
import type { Schema } from '#src/store/schema.ts';
import type { TestApp } from '#test/support/builders/app.ts';

const TABLES = [
  'directory',
  'team',
  'meetingChat',
  'person',
  'briefing',
  'briefingVersion',
  'publication',
  'posting',
  'card',
  'discussion',
  'attendance',
  'meeting',
  'meetingPresence',
  'discussionMeeting',
  'response',
  'agreedAction',
  'impact',
  'reminder',
  'minutes',
  'delivery',
  'seenActivity',
  'auditEntry',
  'pastDiscussion',
] as const satisfies readonly (keyof Schema)[];

/** All that is kept, but for the count by which two writers of a discussion meet: taking it for writing raises it. */
export const everythingKept = (app: TestApp): Promise<Record<string, readonly object[]>> =>
  app.store.transaction(async (tx) => {
    const kept: Record<string, readonly object[]> = {};
    for (const table of TABLES) {
      const rows: readonly object[] = await tx.selectFrom(table).selectAll().execute();
      kept[table] = table === 'discussion' ? rows.map((row) => ({ ...row, version: 'left out' })) : rows;
    }
    return kept;
  });

/** A use case refuses with these words, and all that is kept is as it was. */
export const refuses = async <R extends string>(
  app: TestApp,
  refusal: NoInfer<R>,
  act: () => Promise<Result<unknown, R>>,
): Promise<void> => {
  const before = await everythingKept(app);
  assert.deepEqual(await act(), { ok: false, refusal });
  assert.deepEqual(await everythingKept(app), before);
};
