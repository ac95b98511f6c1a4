import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Scene } from './scene.ts';

/** The names of the tables of a running product in whose rows one of these words stands, as another process reads them. */
export const tablesThatHold = (scene: Scene, ...words: readonly string[]): string[] => {
  const database = new DatabaseSync(join(scene.service.dataDir, 'briefings.sqlite'), { readOnly: true });
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const holds = (table: string): boolean => {
    const rows = JSON.stringify(database.prepare(`SELECT * FROM "${table}"`).all()).toLowerCase();
    return words.some((word) => rows.includes(word.toLowerCase()));
  };
  const found = names.map((one) => String(one['name'])).filter(holds);
  database.close();
  return found;
};
