import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Scene } from './scene.ts';

export type Entry = { readonly seq: number; readonly who: string; readonly what: string };

/** The audit log of a running product, as another process reads it. */
export const auditOf = (scene: Scene): Entry[] => {
  const database = new DatabaseSync(join(scene.service.dataDir, 'briefings.sqlite'), { readOnly: true });
  const entries = database.prepare('SELECT seq, who, what FROM audit_entry ORDER BY seq').all();
  database.close();
  return entries as unknown as Entry[];
};

/** What was written to the audit log while somebody did something. */
export const auditedDuring = async (scene: Scene, doing: () => Promise<unknown>): Promise<Entry[]> => {
  const before = auditOf(scene).length;
  await doing();
  return auditOf(scene).slice(before);
};
