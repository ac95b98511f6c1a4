import { monthsBefore, monthsForOrganisation, monthsForTenant, type Retention } from '../domain/retention.ts';
import { recordAudit } from '../store/audit.ts';
import { readDirectory } from '../store/directory.ts';
import { takeDiscussion } from '../store/discussions.ts';
import { removeForgottenPeople, tenantsOfPeople } from '../store/forgotten-people.ts';
import { tellPerson } from '../store/notices.ts';
import {
  keepPastDiscussion,
  neverDelivered,
  type OldOf,
  oldDiscussions,
  organisationsThatDiscussed,
  removeDiscussion,
  removeOldNotices,
} from '../store/old-records.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';

const BATCH = 50;

/** Minutes that nobody ever received do not vanish silently: every publisher is told whose they were. */
const tellUndelivered = async (app: App, tx: Tx, of: { teamId: string; startedAt: string }): Promise<void> => {
  const team = await teamById(tx, of.teamId);
  const { title, text: textFor, someTeam } = words().notices.neverDelivered;
  const text = textFor(team?.name ?? someTeam);
  for (const publisher of app.publishers)
    await tellPerson(tx, publisher, { id: app.newId(), at: app.clock.now(), title, text });
};

const purge = async (app: App, tx: Tx, id: string, of: OldOf): Promise<void> => {
  const discussion = await takeDiscussion(tx, id);
  // What was old when it was listed may have been reopened, or purged by another process, meanwhile.
  if (discussion === undefined || !(await oldDiscussions(tx, of, BATCH)).includes(id)) return;
  const at = app.clock.now();
  const undelivered = await neverDelivered(tx, id);
  if (undelivered.length > 0) await tellUndelivered(app, tx, discussion.row);
  await keepPastDiscussion(tx, { discussionId: id, postingId: discussion.row.postingId, at });
  await removeDiscussion(tx, id);
  for (const delivery of undelivered)
    await recordAudit(tx, { who: 'runner', what: 'delivery.purged-unsent', onId: delivery, at });
  await recordAudit(tx, { who: 'runner', what: 'discussion.purged', onId: id, at });
};

const purgeOf = async (app: App, of: OldOf): Promise<number> => {
  const old = await app.store.transaction((tx) => oldDiscussions(tx, of, BATCH));
  for (const id of old) await app.store.transaction((tx) => purge(app, tx, id, of));
  return old.length;
};

const forgetPeople = async (app: App, retention: Retention, now: string): Promise<void> => {
  for (const tenantId of await app.store.transaction(tenantsOfPeople)) {
    const cutoff = monthsBefore(now, monthsForTenant(retention, tenantId));
    await app.store.transaction((tx) => removeForgottenPeople(tx, { tenantId, cutoff, except: app.publishers }));
  }
};

/**
 * What was recorded longer ago than it may be kept is deleted, with an audit entry for each discussion: never of an open
 * discussion, nor while its minutes are being sent. That the discussion took place, and how far it came, stays. Answers
 * whether there may be more to do at once.
 */
export const purgeOldRecords = async (app: App, usualMonths: number): Promise<boolean> => {
  const now = app.clock.now();
  const directory = await app.store.transaction(readDirectory);
  const retention = { directory, usualMonths };
  let more = false;
  for (const organisationId of await app.store.transaction(organisationsThatDiscussed)) {
    const cutoff = monthsBefore(now, monthsForOrganisation(retention, organisationId));
    if ((await purgeOf(app, { organisationId, cutoff })) === BATCH) more = true;
  }
  await app.store.transaction((tx) => removeOldNotices(tx, monthsBefore(now, usualMonths)));
  await forgetPeople(app, retention, now);
  return more;
};
