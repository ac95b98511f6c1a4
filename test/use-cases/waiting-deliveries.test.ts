import assert from 'node:assert/strict';
import type { Directory } from '#src/domain/organisation.ts';
import { presentMinutes } from '#src/minutes/present-minutes.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { openApp } from '#test/support/builders/app.ts';
import {
  borough,
  county,
  directoryWith,
  marit,
  ngozi,
  SHARED_TENANT,
  trust,
} from '#test/support/builders/directory.ts';
import {
  approve,
  by,
  finish,
  type OpenDiscussion,
  openDiscussion,
  startOf,
  thread,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia, priya } from '#test/support/builders/participant.ts';
import { postingTo, published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { approvedMinutes, cardRows, deliveryRows } from './kept.ts';

/** A team of a shared tenant that declared its organisation, and has begun to discuss. */
const declaredDiscussion = async (organisation: typeof trust): Promise<OpenDiscussion> => {
  const app = await openApp();
  const teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
  done(await declareOrganisation(app, { teamId, organisationId: organisation.id, who: priya }));
  const publicationId = await published(app);
  const postingId = await postingTo(app, publicationId, teamId);
  const posted = { app, teamId, publicationId, postingId, here: thread({ tenantId: SHARED_TENANT }) };
  return { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
};

const waits = async ({ app }: OpenDiscussion) =>
  (await deliveryRows(app)).map((one) => [one.state, one.waitingFor, one.recipientName]);

describe('Minutes of an organisation that is not confirmed yet', () => {
  it('are kept, and wait', async () => {
    const open = await finish(await declaredDiscussion(trust));
    await approve(open);
    assert.deepEqual(await waits(open), [['waiting', 'organisation-unconfirmed', '']]);
    await open.app.store.close();
  });

  it('name the safeguarding lead as one who gets them after confirmation, and once it is confirmed without that', async () => {
    const open = await finish(await declaredDiscussion(trust));
    await approve(open);
    const [unsure] = await approvedMinutes(open);
    assert.deepEqual(
      unsure?.content.distribution.map((one) => [one.name, one.onceConfirmed]),
      [['Ngozi Adeyemi', true]],
    );
    assert.equal(presentMinutes(unsure.content).distribution[0]?.role, 'Safeguarding lead, after confirmation');
    done(await confirmOrganisation(open.app, { teamId: open.teamId, by: olivia.id }));
    done(await reopenDiscussion(open.app, by(priya, open)));
    await approve(await finish(open));
    const [sure] = await approvedMinutes(open);
    assert.deepEqual(
      sure?.content.distribution.map((one) => [one.name, one.onceConfirmed]),
      [['Ngozi Adeyemi', undefined]],
    );
    await open.app.store.close();
  });

  it('go out once a publisher has confirmed it, and the minutes’ card shows it', async () => {
    const open = await finish(await declaredDiscussion(trust));
    await approve(open);
    const [before] = await cardRows(open.app, 'minutes');
    const confirmed = await confirmOrganisation(open.app, { teamId: open.teamId, by: olivia.id });
    assert.deepEqual(done(confirmed), { team: 'Health Visiting', organisation: 'Seaford Community Health Trust' });
    assert.deepEqual(await waits(open), [['pending', null, 'Ngozi Adeyemi']]);
    const [card] = await cardRows(open.app, 'minutes');
    assert.ok((card?.wanted ?? 0) > (before?.wanted ?? 0));
    await open.app.store.close();
  });

  it('go out once, however often it is confirmed', async () => {
    const open = await finish(await declaredDiscussion(trust));
    await approve(open);
    for (const _ of [1, 2]) done(await confirmOrganisation(open.app, { teamId: open.teamId, by: olivia.id }));
    assert.equal((await deliveryRows(open.app)).length, 1);
    await open.app.store.close();
  });

  it('wait for a safeguarding lead then, where there is none on file', async () => {
    const open = await finish(await declaredDiscussion(borough));
    await approve(open);
    done(await confirmOrganisation(open.app, { teamId: open.teamId, by: olivia.id }));
    assert.deepEqual(await waits(open), [['waiting', 'no-lead', '']]);
    await open.app.store.close();
  });

  it('are not sent by a directory that names a lead: the partnership has still to confirm', async () => {
    const open = await finish(await declaredDiscussion(borough));
    await approve(open);
    const named = { ...borough, safeguardingLeads: [ngozi] };
    await loadDirectory(open.app, { directory: directoryWith(county, trust, named), by: 'test' });
    assert.deepEqual(await waits(open), [['waiting', 'organisation-unconfirmed', '']]);
    await open.app.store.close();
  });
});

describe('Minutes of an organisation without a safeguarding lead', () => {
  const withLeads = (...safeguardingLeads: (typeof marit)[]): Directory =>
    directoryWith({ ...county, safeguardingLeads });

  it('wait, and go out as soon as the directory names one', async () => {
    const open = await openDiscussion({ directory: withLeads() });
    await says(open, ana, 'We ask earlier.');
    await finish(open);
    const minutesId = await approve(open);
    assert.deepEqual(await waits(open), [['waiting', 'no-lead', '']]);
    await loadDirectory(open.app, { directory: withLeads(marit, ngozi), by: 'test' });
    assert.deepEqual(await waits(open), [
      ['pending', null, 'Marit Olsen'],
      ['pending', null, 'Ngozi Adeyemi'],
    ]);
    assert.ok((await deliveryRows(open.app)).every((one) => one.minutesId === minutesId));
    assert.equal((await approvedMinutes(open)).length, 1);
    await open.app.store.close();
  });

  it('still wait where a new directory names none either', async () => {
    const open = await finish(await openDiscussion({ directory: withLeads() }));
    await approve(open);
    await loadDirectory(open.app, { directory: withLeads(), by: 'test' });
    assert.deepEqual(await waits(open), [['waiting', 'no-lead', '']]);
    await open.app.store.close();
  });
});
