import { writeFile } from 'node:fs/promises';
import { minutesWordFile } from '../minutes/minutes-word.ts';
import type { App } from '../use-cases/app.ts';
import { exportMinutes } from '../use-cases/export-minutes.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

/** export DISCUSSION --to FILE.docx: the newest approved minutes, else the draft. */
export const exportDiscussion = async (
  app: App,
  [discussion]: readonly string[],
  { to }: { to?: string | undefined },
): Promise<Outcome> => {
  if (discussion === undefined || to === undefined) return wrongUsage('export DISCUSSION --to FILE.docx');
  const minutes = await exportMinutes(app, discussion);
  if (!minutes.ok) return refusedBecause('There is no such discussion. Nothing was written.');
  try {
    await writeFile(to, await minutesWordFile(minutes.value), { flag: 'wx' });
  } catch {
    return refusedBecause(`${to} could not be written: it is there already, or its folder is not.`);
  }
  return done(
    `${minutes.value.approved === undefined ? 'The draft' : `Version ${minutes.value.version}`} was written to ${to}.`,
  );
};
