import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

const SAMPLE = 'samples/audit-briefing-pre-birth-assessments-and-care-leavers.docx';

/**
 * Imports the sample briefing into the bot's store, once for each data folder: a second import of the same title would be its
 * next version. Returns whether the store has it now; the import has said why not.
 */
export const importSampleBriefing = ({ env, dataDir }: Settings): boolean => {
  const imported = join(dataDir, 'sample-briefing-imported');
  if (existsSync(imported)) return true;
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'import', SAMPLE], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return false;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(imported, `${SAMPLE}\n`);
  return true;
};
