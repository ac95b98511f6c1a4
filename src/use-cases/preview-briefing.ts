import { daysAfter, isoDayOf, workingDay } from '../domain/dates.ts';
import type { BriefingVersionId } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { BriefingPreviewView } from '../ports/cards.ts';
import { briefingVersionById, versionsOf } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { installedTeams } from '../store/teams.ts';
import { withdrawalOf } from '../store/withdrawals.ts';
import { changesIn } from '../views/version-changes.ts';
import type { App } from './app.ts';

const DAYS_TO_DISCUSS = 28;

/** The date by which teams discuss where the publisher does not say: about four weeks on, on a working day. */
export const usualDiscussBy = (today: string): string => workingDay(daysAfter(today, DAYS_TO_DISCUSS));

/** The publisher sees a briefing as teams will, every problem, and in how many channels it would be. */
export const previewBriefing = (
  app: App,
  versionId: BriefingVersionId,
): Promise<Result<BriefingPreviewView, 'unknown-briefing'>> =>
  app.store.transaction(async (tx) => {
    const version = await briefingVersionById(tx, versionId);
    if (version === undefined) return refuse('unknown-briefing');
    const [newest] = (await versionsOf(tx, version.briefingId)).filter((one) => one.state !== 'discarded');
    const replaced = version.state === 'draft' && newest !== undefined && newest.number > version.number;
    const directory = await readDirectory(tx);
    const teams = await installedTeams(tx);
    const today = isoDayOf(app.clock.now());
    return ok({
      kind: 'briefing-preview',
      versionId,
      version: version.number,
      state: replaced ? 'replaced' : version.state,
      briefing: version.briefing,
      problems: version.problems,
      changed: await changesIn(tx, version),
      withdrawn: version.state === 'draft' ? await withdrawalOf(tx, version.briefingId) : undefined,
      concernText: directory.partnership.concernText,
      audience: directory.organisations.map(({ id, name }) => ({
        organisationId: id,
        name,
        channels: teams.filter((team) => team.organisationId === id).length,
      })),
      discussBy: usualDiscussBy(today),
      today,
    });
  });
