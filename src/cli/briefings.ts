import { readFile } from 'node:fs/promises';
import { isoDayOf } from '../domain/dates.ts';
import { organisationById } from '../domain/organisation.ts';
import type { App } from '../use-cases/app.ts';
import { findBriefing } from '../use-cases/find-briefing.ts';
import { importBriefing } from '../use-cases/import-briefing.ts';
import { usualDiscussBy } from '../use-cases/preview-briefing.ts';
import { publishBriefing } from '../use-cases/publish-briefing.ts';
import { theDirectory } from '../use-cases/the-directory.ts';
import { words } from '../words/words.ts';
import { changedLines } from './changes.ts';
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
  const says = words().commandLine.briefings;
  if (file === undefined) return wrongUsage(says.importUsage);
  const bytes = await readOrUndefined(file);
  if (bytes === undefined) return refusedBecause(says.unreadable(file));
  const imported = await importBriefing(app, { file: bytes, by: 'cli' });
  if (!imported.ok) return refusedBecause(words().wordFiles.refusals[imported.refusal]);
  const { briefingId, versionId, title, number, problems } = imported.value;
  const listed = problems.map(
    (one) => `  ${one.blocking ? says.mustBeMended : says.toLookAt}: ${one.heading}: ${one.message}`,
  );
  const changed = await changedLines(app, versionId);
  return done([briefingId, says.imported({ title, version: number }), ...changed, ...listed].join('\n'));
};

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
  const says = words().commandLine.briefings;
  if (briefing === undefined) return wrongUsage(says.publishUsage);
  const version = await findBriefing(app, briefing);
  if (version === undefined) return refusedBecause(says.notPublished['unknown-briefing']);
  const directory = await theDirectory(app);
  const audience = chosen(options.to);
  const unknown = audience?.filter((id) => organisationById(directory, id) === undefined) ?? [];
  if (unknown.length > 0) return refusedBecause(says.unknownOrganisations(unknown.join(', ')));
  const discussBy = options['discuss-by'] ?? usualDiscussBy(isoDayOf(app.clock.now()));
  const command = { versionId: version, audience, discussBy, by: 'cli', progressIn: undefined, again: true };
  const published = await publishBriefing(app, command);
  if (!published.ok) return refusedBecause(says.notPublished[published.refusal]);
  return done([says.published(discussBy), ...(await changedLines(app, version))].join('\n'));
};
