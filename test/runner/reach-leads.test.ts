import assert from 'node:assert/strict';
import type { PersonId } from '#src/domain/ids.ts';
import type { RosterMember } from '#src/ports/chat.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { reachLeads } from '#src/runner/reach-leads.ts';
import type { Task } from '#src/runner/runner.ts';
import { eraseRecipient } from '#src/store/erase-person.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { leadsToReach, settleLead } from '#src/use-cases/reach-leads.ts';
import { settleRestored } from '#src/use-cases/steps/settle-restored.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { county, directoryWith, marit, tomasz } from '#test/support/builders/directory.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { COUNTY_TENANT, participant } from '#test/support/builders/participant.ts';
import { addedTeam, SERVICE_URL } from '#test/support/builders/team.ts';
import { cardRows, deliveryRows, metTheBot } from '../use-cases/kept.ts';
import { budgetWith, fakeChat } from './stage.ts';

const lead = participant('Marit Olsen');
const objectId = (id: PersonId) => id.split('/')[1] ?? '';

const member = (differing: Partial<RosterMember> = {}): RosterMember => ({
  userId: '29:marit',
  objectId: objectId(lead.id),
  tenantId: COUNTY_TENANT,
  name: 'Marit Olsen',
  guest: false,
  ...differing,
});

describe('Reaching safeguarding leads in their own chat', () => {
  let open: OpenDiscussion;
  let looked: string[];
  let faults: string[];
  let answer: (teamId: string) => RosterMember | undefined;
  let spent = 0;
  beforeEach(async () => {
    const leads = [tomasz, { ...marit, entraObjectId: objectId(lead.id) }];
    open = await openDiscussion({ directory: directoryWith({ ...county, safeguardingLeads: leads }) });
    [looked, faults, spent, answer] = [[], [], 0, () => undefined];
  });
  afterEach(() => open.app.store.close());

  const task = (): Task =>
    reachLeads({
      app: open.app,
      chat: {
        ...fakeChat(),
        member: async ({ conversationId }, userId) => {
          looked.push(`${conversationId} ${userId}`);
          return answer(conversationId);
        },
      },
      budget: budgetWith({ room: () => ({ now: spent > 0 ? 0 : 64, nextInMs: spent, fewInMs: spent }) }),
      telemetry: { ...noTelemetry, fault: (where) => void faults.push(where) },
    });
  const cards = () => cardRows(open.app, 'lead-minutes');
  const places = async () => (await cards()).map((one) => [one.placeKind, one.placeId]);
  const approved = async () => approve(await finish(open));

  it('posts to the chat of a lead who has met the bot, without asking Microsoft Teams, once', async () => {
    const conversationId = await metTheBot(open.app, lead);
    await approved();
    const running = task();
    await Promise.all([running.run(), task().run()]);
    await running.run();
    assert.deepEqual(await places(), [['conversation', conversationId]]);
    assert.deepEqual(looked, []);
    assert.equal((await cards())[0]?.subjectId, open.discussionId);
  });

  it('looks for others by their Entra object id in the teams of their organisation, and stops where they are', async () => {
    await addedTeam(open.app, 'Zebra');
    answer = () => member();
    await approved();
    await task().run();
    assert.deepEqual(looked, [`${open.teamId} ${objectId(lead.id)}`]);
    assert.deepEqual(await places(), [['person', '29:marit']]);
  });

  it('leaves who is in none of them, a guest, or somebody else to the email, and does not look again', async () => {
    for (const found of [undefined, member({ guest: true }), member({ objectId: 'another' })]) {
      answer = () => found;
      await open.app.store.transaction((tx) => tx.updateTable('delivery').set({ leadSoughtAt: null }).execute());
      if (found === undefined) await approved();
      const running = task();
      await running.run();
      await running.run();
    }
    assert.equal(looked.length, 3);
    assert.deepEqual(await cards(), []);
    assert.ok((await deliveryRows(open.app)).filter((one) => one.recipientObjectId).every((one) => one.leadSoughtAt));
  });

  it('remembers for an hour where a lead is, for many minutes come in a few days', async () => {
    answer = () => member();
    await approved();
    const running = task();
    await running.run();
    await open.app.store.transaction(async (tx) => {
      await tx.deleteFrom('card').where('kind', '=', 'lead-minutes').execute();
      await tx.updateTable('delivery').set({ leadSoughtAt: null }).execute();
    });
    await running.run();
    assert.equal(looked.length, 1);
    assert.equal((await cards()).length, 1);
  });

  it('looks again a minute after Microsoft Teams could not say', async () => {
    answer = () => {
      throw new Error('away');
    };
    await approved();
    const running = task();
    await running.run();
    await running.run();
    assert.deepEqual([looked.length, faults], [1, ['reach-leads']]);
    answer = () => member();
    open.app.clock.forward(MINUTE);
    await running.run();
    assert.deepEqual(await places(), [['person', '29:marit']]);
  });

  it('waits where the budget is spent, and looks for nobody who has left the directory', async () => {
    await approved();
    spent = 500;
    const running = task();
    await running.run();
    assert.deepEqual([looked, await cards()], [[], []]);
    await loadDirectory(open.app, { directory: directoryWith({ ...county, id: 'other' as never }), by: 'test' });
    spent = 0;
    await running.run();
    assert.deepEqual([looked, await cards()], [[], []]);
  });

  it('goes by the chat in which the lead has the app, where they are known in two tenants', async () => {
    const leads = [{ ...marit, entraObjectId: objectId(lead.id) }];
    const both = directoryWith({ ...county, tenantIds: ['second', COUNTY_TENANT], safeguardingLeads: leads });
    await loadDirectory(open.app, { directory: both, by: 'test' });
    const known = { name: 'Marit Olsen', userId: '29:second', serviceUrl: SERVICE_URL, seenAt: '2026-11-23' };
    const second = { id: `second/${objectId(lead.id)}`, tenantId: 'second', conversationId: null, ...known };
    await open.app.store.transaction((tx) => tx.insertInto('person').values(second).execute());
    const conversationId = await metTheBot(open.app, lead);
    await approved();
    await task().run();
    assert.deepEqual(await places(), [['conversation', conversationId]]);
  });

  it('posts nothing again to a lead after a restore, for it may be there already', async () => {
    answer = () => member();
    await approved();
    const { clock, newId, publishers, store } = open.app;
    await store.transaction((tx) => settleRestored({ clock, newId, publishers }, tx, clock.now()));
    await task().run();
    assert.deepEqual([looked, await cards()], [[], []]);
  });

  it('posts nothing to a lead who was erased while they were looked for', async () => {
    await approved();
    const [lookedFor] = await leadsToReach(open.app, 1);
    await open.app.store.transaction((tx) => eraseRecipient(tx, lookedFor?.deliveryId ?? ''));
    const chat = { tenantId: COUNTY_TENANT, serviceUrl: SERVICE_URL, userId: '29:marit', conversationId: null };
    await settleLead(open.app, lookedFor?.deliveryId ?? '', chat);
    assert.deepEqual(await cards(), []);
  });

  it('keeps no address of a lead who was erased', async () => {
    answer = () => member();
    await approved();
    await task().run();
    for (const one of await deliveryRows(open.app))
      await open.app.store.transaction((tx) => eraseRecipient(tx, one.id));
    assert.deepEqual(await cards(), []);
  });
});
