import type { SinceBegun } from '../domain/since-begun.ts';
import type { BriefingVersion } from '../store/briefings.ts';
import type { Tx } from '../store/store.ts';
import { sinceBegun } from '../store/withdrawals.ts';

/** For a view: what became of a briefing since a discussion of this version began, where something did. */
export const happenedSince = async (
  tx: Tx,
  version: BriefingVersion,
): Promise<{ readonly since?: SinceBegun | undefined }> => {
  const since = await sinceBegun(tx, version);
  return since.newer === undefined && since.withdrawn === undefined ? {} : { since };
};
