import assert from 'node:assert/strict';
import type { MinutesId, PersonId } from '#src/domain/ids.ts';
import type { Directory } from '#src/domain/organisation.ts';
import { keepDelivery } from '#src/store/deliveries.ts';
import { keepDiscussion } from '#src/store/discussions.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { acknowledgeAsLead } from '#src/use-cases/acknowledge-as-lead.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { rolesOfPerson } from '#src/use-cases/roles-of-person.ts';
import { readReceivedMinutes, showReceivedMinutes } from '#src/use-cases/show-received-minutes.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { county, directoryWith, marit, organisationWith, tomasz } from '#test/support/builders/directory.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, participant, priya } from '#test/support/builders/participant.ts';
import { deliveryRow, discussionRow, minutesRow } from '#test/support/store-suite/discussion-rows.ts';
import { auditLog, cardRows, deliveryRows, lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

const lead = participant('Marit Olsen').id;
const deputy = participant('Tomasz').id;
const stranger = participant('Ngozi Adeyemi').id;
const objectId = (id: PersonId) => id.split('/')[1];

const directory = (): Directory =>
  directoryWith(
    {
      ...county,
      safeguardingLeads: [
        { ...tomasz, entraObjectId: objectId(deputy) },
        { ...marit, entraObjectId: objectId(lead)?.toUpperCase() },
      ],
    },
    organisationWith('trust', {
      tenantIds: ['tenant-trust'],
      safeguardingLeads: [{ ...marit, entraObjectId: objectId(lead) }],
    }),
  );

describe('The minutes that a safeguarding lead received', () => {
  let open: OpenDiscussion;
  let minutesId: MinutesId;
  beforeEach(async () => {
    open = await finish(await openDiscussion({ directory: directory() }));
    minutesId = await approve(open);
  });
  afterEach(() => open.app.store.close());

  const list = async (who = lead, page = 1) => done(await showReceivedMinutes(open.app, { who, page }));

  it('are acknowledged by the lead by name, on their own delivery, for all cards to show', async () => {
    const [before] = await cardRows(open.app, 'minutes');
    const view = done(await acknowledgeAsLead(open.app, { who: deputy, minutesId }));
    assert.equal(view.acknowledged?.by, 'Tomasz Zieliński');
    assert.equal(view.told?.done, true);
    const [ofDeputy] = (await deliveryRows(open.app)).filter((one) => one.acknowledgedAt !== null);
    assert.equal(ofDeputy?.recipientName, 'Tomasz Zieliński');
    assert.deepEqual(await lastAudited(open.app), { who: deputy, what: 'minutes.acknowledged', onId: ofDeputy?.id });
    assert.equal((await cardRows(open.app, 'minutes'))[0]?.wanted, (before?.wanted ?? 0) + 1);
  });

  it('are acknowledged once: by the other, or again, it changes nothing and says so', async () => {
    await acknowledgeAsLead(open.app, { who: deputy, minutesId });
    open.app.clock.forward(HOUR);
    for (const who of [lead, deputy]) {
      const view = done(await acknowledgeAsLead(open.app, { who, minutesId }));
      assert.deepEqual(view.acknowledged, { by: 'Tomasz Zieliński', at: '2026-11-23T10:00:00.000Z' });
      assert.match(view.told?.text ?? '', /already/u);
    }
    assert.equal((await auditLog(open.app)).filter((one) => one.what === 'minutes.acknowledged').length, 1);
  });

  it('are counted once where the button is pressed twice at the same time', async () => {
    await Promise.all([1, 2].map(() => acknowledgeAsLead(open.app, { who: lead, minutesId })));
    assert.equal((await auditLog(open.app)).filter((one) => one.what === 'minutes.acknowledged').length, 1);
  });

  it('can be acknowledged by a lead who came after they were sent, by their own name', async () => {
    const later = { name: 'Ada Lund', email: 'ada.lund@example.org', deputy: false, entraObjectId: objectId(stranger) };
    const changed = directoryWith({ ...county, safeguardingLeads: [later] });
    await loadDirectory(open.app, { directory: changed, by: 'test' });
    assert.equal(done(await acknowledgeAsLead(open.app, { who: stranger, minutesId })).acknowledged?.by, 'Ada Lund');
    await refuses(open.app, 'not-a-lead', () => acknowledgeAsLead(open.app, { who: lead, minutesId }));
  });

  it('keep no name of a lead who acknowledged what came before them, and was erased', async () => {
    const later = { name: 'Ada Lund', email: 'ada.lund@example.org', deputy: false, entraObjectId: objectId(stranger) };
    const withLater = directoryWith({ ...county, safeguardingLeads: [later] });
    await open.app.store.transaction((tx) => tx.updateTable('delivery').set({ state: 'sent' }).execute());
    await loadDirectory(open.app, { directory: withLater, by: 'test' });
    await acknowledgeAsLead(open.app, { who: stranger, minutesId });
    await loadDirectory(open.app, { directory: directory(), by: 'test' });
    const [before] = await cardRows(open.app, 'minutes');
    assert.equal(done(await erasePerson(open.app, stranger))?.others, 1);
    assert.doesNotMatch(JSON.stringify(await deliveryRows(open.app)), /Ada Lund/u);
    assert.equal((await cardRows(open.app, 'minutes'))[0]?.wanted, (before?.wanted ?? 0) + 1);
  });

  it('are refused to whoever is no lead, and to the lead of another organisation', async () => {
    const elsewhere = lead.replace('tenant-county', 'tenant-trust') as PersonId;
    for (const act of [acknowledgeAsLead, readReceivedMinutes]) {
      await refuses(open.app, 'not-a-lead', () => act(open.app, { who: ana.id, minutesId }));
      await refuses(open.app, 'unknown-minutes', () => act(open.app, { who: elsewhere, minutesId }));
      await refuses(open.app, 'unknown-minutes', () => act(open.app, { who: lead, minutesId: 'made-up' as MinutesId }));
    }
    await refuses(open.app, 'not-a-lead', () => showReceivedMinutes(open.app, { who: ana.id, page: 1 }));
    assert.equal((await list(elsewhere)).total, 0);
  });

  it('are not the lead’s while nobody has confirmed whose team it is', async () => {
    await open.app.store.transaction((tx) => tx.updateTable('delivery').set({ state: 'waiting' }).execute());
    assert.equal((await list()).total, 0);
    await refuses(open.app, 'unknown-minutes', () => readReceivedMinutes(open.app, { who: lead, minutesId }));
  });

  it('can be read whole', async () => {
    const view = done(await readReceivedMinutes(open.app, { who: lead, minutesId }));
    assert.equal(view.minutes.team, 'Duty and Assessment');
    assert.deepEqual([view.acknowledged, view.replacedBy], [undefined, undefined]);
  });

  it('are listed by page, those not acknowledged first, then the newest; a page too far is the last', async () => {
    await open.app.store.transaction(async (tx) => {
      for (const [index, id] of ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].entries()) {
        const number = index + 2;
        const approvedAt = `2026-11-2${index}T10:00:00.000Z`;
        const posting = await tx.selectFrom('posting').selectAll().executeTakeFirstOrThrow();
        const teamId = `team ${id}`;
        const team = await tx.selectFrom('team').selectAll().executeTakeFirstOrThrow();
        await tx
          .insertInto('team')
          .values({ ...team, id: teamId })
          .execute();
        await tx
          .insertInto('posting')
          .values({ ...posting, id: `posting ${id}`, teamId })
          .execute();
        const { briefingVersionId } = posting;
        const discussion = discussionRow({ briefingVersionId, postingId: `posting ${id}`, teamId, id: `d ${id}` });
        await keepDiscussion(tx, discussion);
        await keepMinutes(tx, minutesRow({ id, discussionId: discussion.id, number, approvedAt }));
        await keepDelivery(tx, deliveryRow({ minutesId: id, state: 'sent' }));
      }
    });
    await acknowledgeAsLead(open.app, { who: lead, minutesId: 'm6' as MinutesId });
    const first = await list();
    assert.deepEqual([first.total, first.unacknowledged, first.page, first.pages], [7, 6, 1, 2]);
    assert.deepEqual(
      first.lines.map((one) => one.minutesId),
      ['m5', minutesId, 'm4', 'm3', 'm2'],
    );
    const last = await list(lead, 9);
    assert.deepEqual(
      last.lines.map((one) => [one.minutesId, one.acknowledgedBy]),
      [
        ['m1', ''],
        ['m6', 'Marit Olsen'],
      ],
    );
    assert.equal(last.page, 2);
  });

  it('tell the lead, in the welcome, how many wait, and others what they are', async () => {
    const waiting = { leadOf: ['East Sussex County Council'], unacknowledged: 1, facilitated: 0 };
    assert.deepEqual(await rolesOfPerson(open.app, lead), waiting);
    await acknowledgeAsLead(open.app, { who: lead, minutesId });
    assert.equal((await rolesOfPerson(open.app, lead)).unacknowledged, 0);
    assert.deepEqual(await rolesOfPerson(open.app, priya.id), { leadOf: [], unacknowledged: 0, facilitated: 1 });
    assert.deepEqual(await rolesOfPerson(open.app, ana.id), { leadOf: [], unacknowledged: 0, facilitated: 0 });
  });
});
