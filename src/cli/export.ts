import { writeFile } from 'node:fs/promises';
import { minutesWordFile } from '../minutes/minutes-word.ts';
import type { App } from '../use-cases/app.ts';
import { exportMinutes } from '../use-cases/export-minutes.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

/** export DISCUSSION --to FILE.docx: the newest approved minutes, else the draft. */
export const exportDiscussion = async (
  app: App,
  [discussion]: readonly string[],
  { to }: { to?: string | undefined },
): Promise<Outcome> => {
  if (discussion === undefined || to === undefined) return wrongUsage('export DISCUSSION --to FILE.docx');
  const exported = await exportMinutes(app, discussion);
  if (!exported.ok) return refusedBecause(words().commandLine.exporting.unknownDiscussion);
  const { minutes, copy } = exported.value;
  try {
    await writeFile(to, await minutesWordFile(minutes, copy), { flag: 'wx' });
  } catch {
    return refusedBecause(words().commandLine.exporting.notWritten(to));
  }
  const { draft, version } = words().commandLine.exporting;
  const { approved, version: number } = minutes;
  return done(approved === undefined ? draft(to) : version({ version: number, file: to }));
};
