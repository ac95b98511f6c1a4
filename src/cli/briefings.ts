import { readFile } from 'node:fs/promises';
import { isoDayOf } from '../domain/dates.ts';
import { organisationById } from '../domain/organisation.ts';
import type { App } from '../use-cases/app.ts';
import { findBriefing } from '../use-cases/find-briefing.ts';
import { importBriefing } from '../use-cases/import-briefing.ts';
import { usualDiscussBy } from '../use-cases/preview-briefing.ts';
import { type PublishRefusal, publishBriefing } from '../use-cases/publish-briefing.ts';
import { theDirectory } from '../use-cases/the-directory.ts';
import { wordRefusalText } from '../word/word-refusal.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

const readOrUndefined = async (file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
};

/** import FILE: a file with the title of a known briefing is its next version. */
export const importFile = async (app: App, [file]: readonly string[]): Promise<Outcome> => {
  if (file === undefined) return wrongUsage('import needs a file: import FILE.docx');
  const bytes = await readOrUndefined(file);
  if (bytes === undefined) return refusedBecause(`${file} cannot be read. Nothing was imported.`);
  const imported = await importBriefing(app, { file: bytes, by: 'cli' });
  if (!imported.ok) return refusedBecause(wordRefusalText[imported.refusal]);
  const { briefingId, title, number, problems } = imported.value;
  const listed = problems.map(
    (one) => `  ${one.blocking ? 'must be mended' : 'to look at'}: ${one.heading}: ${one.message}`,
  );
  return done(
    [briefingId, `"${title}", version ${number}: imported as a draft. Nothing is published yet.`, ...listed].join('\n'),
  );
};

const refusalText = {
  'unknown-briefing': 'There is no such briefing. Import it first.',
  'already-published': 'This version is published already.',
  discarded: 'This draft was discarded. Import the file again.',
  'newer-version': 'A newer version is published already.',
  'has-blocking-problems':
    'It has problems that must be mended first: no title, or no discussion point. Import a mended file.',
  'unknown-organisation': 'One of the organisations is not in the directory. Nothing was published.',
  'nobody-chosen': 'Nobody was chosen. Nothing was published.',
  'discuss-by-wrong': 'The date must be written YYYY-MM-DD. Nothing was published.',
  'discuss-by-past': 'The date is in the past. Nothing was published.',
} satisfies Record<PublishRefusal, string>;

const chosen = (to: string | undefined): readonly string[] | undefined =>
  to
    ?.split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** publish BRIEFING [--to ORGANISATION,…] [--discuss-by DATE]: a newer version updates what is posted. */
export const publish = async (
  app: App,
  [briefing]: readonly string[],
  options: { to?: string | undefined; 'discuss-by'?: string | undefined },
): Promise<Outcome> => {
  if (briefing === undefined) return wrongUsage('publish needs a briefing, by its id or title: publish BRIEFING');
  const version = await findBriefing(app, briefing);
  if (version === undefined) return refusedBecause(refusalText['unknown-briefing']);
  const directory = await theDirectory(app);
  const audience = chosen(options.to);
  const unknown = audience?.filter((id) => organisationById(directory, id) === undefined) ?? [];
  if (unknown.length > 0) return refusedBecause(`Not in the directory: ${unknown.join(', ')}. Nothing was published.`);
  const discussBy = options['discuss-by'] ?? usualDiscussBy(isoDayOf(app.clock.now()));
  const command = { versionId: version, audience, discussBy, by: 'cli', progressIn: undefined, again: true };
  const published = await publishBriefing(app, command);
  if (!published.ok) return refusedBecause(refusalText[published.refusal]);
  return done(
    `Published, to be discussed by ${discussBy}. The running bot posts it within seconds; "coverage" shows how far it is.`,
  );
};
