import assert from 'node:assert/strict';
import { acknowledgeAsLead } from '#src/use-cases/acknowledge-as-lead.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { exportPerson } from '#src/use-cases/export-person.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { settleLead } from '#src/use-cases/reach-leads.ts';
import { county, directoryWith } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, COUNTY_TENANT, olivia, participant, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';
import { runCli } from '#test/support/run-cli.ts';
import { auditLog, deliveryRows, lastAudited, metTheBot } from './kept.ts';

describe('What is kept on a person', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await metTheBot(open.app, ana);
    await says(open, ana, 'We ask earlier.');
    await says(open, ana, 'I am unsure whom to ask.', { nameless: true });
    await says(open, bo, 'Words of another.');
  });
  afterEach(() => open.app.store.close());

  const agree = async (who: typeof ana, what: string, owner: string) =>
    done(await addAgreedAction(open.app, { ...by(who, open), point: 0, nonce: what, what, owner, byWhen: '' }));

  it('is how to reach them, what they said, when they were present, and their entries in the audit log', async () => {
    const held = await exportPerson(open.app, ana.id);
    assert.deepEqual(held.names, ['Ana Ferreira']);
    assert.equal(held.person?.conversationId, 'chat with Ana Ferreira');
    assert.deepEqual(
      held.responses.map((one) => [one.text, one.nameless]),
      [
        ['We ask earlier.', false],
        ['I am unsure whom to ask.', true],
      ],
    );
    assert.equal(held.attendance.length, 1);
    assert.deepEqual(
      held.auditEntries.map((one) => one.what),
      ['response.recorded'],
    );
  });

  it('has no nameless response any more once the minutes are approved, and then names the minutes they stand in', async () => {
    await finish(open);
    const minutesId = await approve(open);
    const held = await exportPerson(open.app, ana.id);
    assert.deepEqual(
      held.responses.map((one) => one.text),
      ['We ask earlier.'],
    );
    assert.deepEqual(
      held.minutes.map((one) => [one.id, one.version]),
      [[minutesId, 1]],
    );
    assert.deepEqual((await exportPerson(open.app, participant('Yusuf Halloran').id)).minutes, []);
  });

  it('has nothing of others: no word, no name, no id', async () => {
    await agree(ana, 'Ask at booking', 'Bo Lindqvist');
    await agree(bo, 'Words of another action', 'Bo Lindqvist');
    await finish(open);
    await approve(open);
    const all = JSON.stringify(await exportPerson(open.app, ana.id));
    for (const other of [bo, priya])
      for (const trace of [other.id, other.name]) assert.equal(all.includes(trace), false);
    assert.equal(all.includes('Words of another'), false);
  });

  it('has the actions that they recorded or are to do, with the owner only where that is them', async () => {
    await agree(ana, 'Recorded', 'Bo Lindqvist');
    await agree(bo, 'To do', 'ana ferreira');
    const { agreedActions } = await exportPerson(open.app, ana.id);
    assert.deepEqual(
      agreedActions.map((one) => [one.what, one.owner, one.recordedByThem]),
      [
        ['Recorded', undefined, true],
        ['To do', 'ana ferreira', false],
      ],
    );
  });

  it('has what they facilitate, imported and published, and the notices that wait for them', async () => {
    assert.deepEqual(
      (await exportPerson(open.app, priya.id)).facilitated.map((one) => one.id),
      [open.discussionId],
    );
    const publisher = await exportPerson(open.app, olivia.id);
    assert.equal(publisher.roles.publisher, true);
    assert.equal(publisher.did.published.length, 1);
    await says(open, ana, 'We asked her mother on 01632 960777.');
    assert.equal((await exportPerson(open.app, ana.id)).notices.length, 1);
  });

  it('has that they are a safeguarding lead, and which minutes went to them', async () => {
    const lead = { name: 'Marit Olsen', email: 'marit.olsen@example.org', entraObjectId: 'Marit', deputy: false };
    await loadDirectory(open.app, { directory: directoryWith({ ...county, safeguardingLeads: [lead] }), by: 'test' });
    await finish(open);
    const minutesId = await approve(open);
    const held = await exportPerson(open.app, participant('Marit').id);
    assert.deepEqual(
      held.roles.safeguardingLead.map((one) => one.organisation),
      ['East Sussex County Council'],
    );
    assert.deepEqual(
      held.deliveries.map((one) => [one.minutesId, one.recipientEmail]),
      [[minutesId, lead.email]],
    );
  });

  it('has what they acknowledged as a lead though it was sent to another, until they are erased; and where their chat is', async () => {
    const leadNamed = (name: string) => ({ name, email: `${name}@example.org`, entraObjectId: name, deputy: false });
    const nameLead = (name: string) =>
      loadDirectory(open.app, {
        directory: directoryWith({ ...county, safeguardingLeads: [leadNamed(name)] }),
        by: 'test',
      });
    const [before, successor] = [participant('Marit').id, participant('Ngozi').id];
    await nameLead('Marit');
    await finish(open);
    const minutesId = await approve(open);
    const [sent] = await deliveryRows(open.app);
    const chat = { tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, userId: '29:marit', conversationId: null };
    await settleLead(open.app, sent?.id ?? '', chat);
    await open.app.store.transaction((tx) => tx.updateTable('delivery').set({ state: 'sent' }).execute());
    await nameLead('Ngozi');
    done(await acknowledgeAsLead(open.app, { who: successor, minutesId }));
    assert.deepEqual(
      (await exportPerson(open.app, before)).minutesInTheirChat.map((one) => [one.placeKind, one.placeId]),
      [['person', '29:marit']],
    );
    const acknowledged = async () => (await exportPerson(open.app, successor)).acknowledged;
    assert.deepEqual(
      (await acknowledged()).map((one) => [one.minutesId, one.acknowledgedBy]),
      [[minutesId, 'Ngozi']],
    );
    await nameLead('Marit');
    done(await erasePerson(open.app, successor));
    assert.deepEqual(await acknowledged(), []);
  });

  it('is audited when it is given out, and not where nobody of that id is known', async () => {
    await exportPerson(open.app, ana.id);
    assert.deepEqual(await lastAudited(open.app), { who: 'cli', what: 'person.exported', onId: ana.id });
    const before = await auditLog(open.app);
    await exportPerson(open.app, participant('Yusuf Halloran').id);
    assert.deepEqual(await auditLog(open.app), before);
  });

  it('is, once they were erased, entries of the audit log alone', async () => {
    await finish(open);
    await approve(open);
    done(await erasePerson(open.app, ana.id));
    const { id: _id, auditEntries, roles: _roles, ...rest } = await exportPerson(open.app, ana.id);
    assert.deepEqual(rest, {
      names: [],
      impact: [],
      reminders: [],
      person: null,
      attendance: [],
      facilitated: [],
      meetings: { organised: [], organising: [], presence: [] },
      responses: [],
      agreedActions: [],
      minutes: [],
      deliveries: [],
      acknowledged: [],
      minutesInTheirChat: [],
      did: { imported: [], published: [], linkedChats: [] },
      notices: [],
    });
    assert.deepEqual(
      auditEntries.map((one) => one.what),
      ['response.recorded', 'person.erased'],
    );
  });

  it('is printed by export-person as JSON', async () => {
    const outcome = await runCli(open.app, 'export-person', ana.id);
    assert.equal(outcome.exit, 0);
    const printed = JSON.parse(outcome.said) as { id: string };
    assert.equal(printed.id, ana.id);
    assert.equal((await runCli(open.app, 'export-person', 'Ana')).exit, 2);
  });
});
