import { type Directory, settledByTenant } from '../domain/organisation.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { loadedFileHash, saveDirectory } from '../store/directory.ts';
import type { Tx } from '../store/store.ts';
import { changeTeam, installedTeams, teamById } from '../store/teams.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import type { App } from './app.ts';
import { releaseWaiting } from './steps/deliver-minutes.ts';
import { postCurrentTo } from './steps/post-briefing.ts';
import { redirectDeliveries } from './steps/redirect-deliveries.ts';

/** Teams of a tenant that now belongs to exactly one organisation are settled, and get what is current. */
const settleTeams = async (app: App, tx: Tx, directory: Directory): Promise<void> => {
  for (const team of await installedTeams(tx)) {
    const organisation = settledByTenant(directory, team.tenantId);
    if (team.organisationId !== null || organisation === undefined) continue;
    await changeTeam(tx, team.id, { organisationId: organisation.id, settledBy: 'tenant' });
    const settled = await teamById(tx, team.id);
    if (settled !== undefined) await postCurrentTo(app, tx, settled);
  }
};

/**
 * Takes over a directory that was checked: who the organisations are, and who receives minutes. What waited for a
 * safeguarding lead goes out. A file that has not changed since it was taken over does nothing.
 */
export const loadDirectory = async (
  app: App,
  loaded: { directory: Directory; fileHash?: string; by: string },
): Promise<'loaded' | 'unchanged'> => {
  const { directory, fileHash, by } = loaded;
  const outcome = await app.store.transaction(async (tx) => {
    if (fileHash !== undefined && (await loadedFileHash(tx)) === fileHash) return 'unchanged';
    const at = app.clock.now();
    await saveDirectory(tx, { directory, at, ...(fileHash === undefined ? {} : { fileHash }) });
    await settleTeams(app, tx, directory);
    await releaseWaiting(app, tx);
    await redirectDeliveries(app, tx);
    // They say who reads this, and to whom it goes.
    for (const { id } of await unfinishedDiscussions(tx)) await cardsChanged(tx, id);
    await recordAudit(tx, { who: by, what: 'directory.loaded', onId: 'directory', at });
    return 'loaded';
  });
  app.wake();
  return outcome;
};
