import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay, isoDayOf } from '../domain/dates.ts';
import type { App } from '../use-cases/app.ts';
import { briefingNamed } from '../use-cases/briefing-named.ts';
import { type EvidenceFiles, makeEvidencePack } from '../use-cases/make-evidence-pack.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

type Typed = {
  readonly to?: string | undefined;
  readonly briefing?: string | undefined;
  readonly from?: string | undefined;
  readonly 'to-date'?: string | undefined;
};

const texts = () => words().evidence.files;

type Period = { readonly from: string | undefined; readonly to: string | undefined };

/** What is wrong with the days that were typed; undefined where nothing is. */
const wrongDays = ({ from, to }: Period): string | undefined => {
  for (const day of [from, to]) if (day !== undefined && !isDay(day)) return texts().notADay(day);
  return from !== undefined && to !== undefined && to < from ? texts().wrongWayRound : undefined;
};

/** Makes the folder in one that is there. Node has been seen to try for ever to make what is above it where nothing can be made. */
const isFolder = async (folder: string): Promise<boolean> => {
  const made = await mkdir(folder).then(
    () => true,
    () => false,
  );
  return (
    made ||
    (await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  );
};

/**
 * Both files or neither: each is written under another name first, so that nobody finds half a file, and an older pack of
 * the day stays whole until the new one is there.
 */
const writeBoth = async (folder: string, name: string, files: EvidenceFiles): Promise<readonly string[]> => {
  const wanted = [
    { path: join(folder, `${name}.xlsx`), bytes: files.spreadsheet },
    { path: join(folder, `${name}.docx`), bytes: files.report },
  ].map((one) => ({ ...one, whileWriting: `${one.path}.${randomUUID()}.part` }));
  try {
    for (const one of wanted) await writeFile(one.whileWriting, one.bytes, { flag: 'wx' });
    for (const one of wanted) await rename(one.whileWriting, one.path);
  } finally {
    for (const one of wanted) await rm(one.whileWriting, { force: true });
  }
  return wanted.map((one) => one.path);
};

/** evidence [--briefing B] [--from DATE --to-date DATE] --to DIR: a spreadsheet and a Word report. */
export const evidence = async (app: App, typed: Typed): Promise<Outcome> => {
  if (typed.to === undefined) return wrongUsage(texts().usage);
  const period = { from: typed.from, to: typed['to-date'] };
  const wrong = wrongDays(period);
  if (wrong !== undefined) return wrongUsage(wrong);
  const briefingId = typed.briefing === undefined ? undefined : await briefingNamed(app, typed.briefing);
  if (typed.briefing !== undefined && briefingId === undefined) return refusedBecause(texts().unknownBriefing);
  if (!(await isFolder(typed.to))) return refusedBecause(texts().notWritten(typed.to));
  const asked = { ...period, briefingId };
  const files = await makeEvidencePack(app, { scope: { kind: 'partnership' }, asked });
  if (!files.ok) throw new Error('the partnership may see everything');
  const name = `${texts().fileName}-${isoDayOf(files.value.pack.madeAt)}`;
  try {
    const paths = await writeBoth(typed.to, name, files.value);
    return done(
      [texts().written(files.value.pack.postings.length), ...paths.map((path) => `  ${path}`), texts().care].join('\n'),
    );
  } catch {
    return refusedBecause(texts().notWritten(typed.to));
  }
};
