import assert from 'node:assert/strict';
import { personById } from '#src/store/people.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { type Acquaintance, keepAcquaintance } from '#src/use-cases/keep-acquaintance.ts';
import { HOUR, openApp, type TestApp } from '#test/support/builders/app.ts';
import { SHARED_TENANT, trust } from '#test/support/builders/directory.ts';
import { thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, olivia } from '#test/support/builders/participant.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { cardRows } from './kept.ts';
import { everythingKept } from './refusal.ts';

describe('Meeting a person', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const chat = thread({ conversationId: 'chat with Ana Ferreira' });
  const meet = (differing: Partial<Acquaintance> = {}) =>
    keepAcquaintance(app, { ...ana, userId: '29:ana', here: thread(), personalChat: false, ...differing });
  const known = (who = ana) => app.store.transaction((tx) => personById(tx, who.id));

  it('keeps how to reach them, to answer them alone', async () => {
    assert.equal(await meet(), false);
    const person = await known();
    assert.deepEqual([person?.userId, person?.name, person?.conversationId], ['29:ana', 'Ana Ferreira', null]);
  });

  it('keeps their personal chat, and is news where it was not known', async () => {
    await meet();
    assert.equal(await meet({ here: chat, personalChat: true }), true);
    assert.equal((await known())?.conversationId, 'chat with Ana Ferreira');
    assert.equal(await meet({ here: chat, personalChat: true }), false);
  });

  it('does not forget their personal chat when they speak in a channel', async () => {
    await meet({ here: chat, personalChat: true });
    await meet({ name: 'Ana Ferreira Santos' });
    const person = await known();
    assert.deepEqual([person?.conversationId, person?.name], ['chat with Ana Ferreira', 'Ana Ferreira Santos']);
  });

  it('keeps the name it knew where Microsoft Teams gives none', async () => {
    await meet();
    await meet({ name: '', userId: '29:another' });
    assert.equal((await known())?.name, 'Ana Ferreira');
    await meet({ ...bo, name: '' });
    assert.equal((await known(bo))?.name, '');
  });

  it('writes nothing where nothing is new', async () => {
    await meet();
    const before = await everythingKept(app);
    app.clock.forward(HOUR);
    await meet();
    assert.deepEqual(await everythingKept(app), before);
  });

  it('asks a publisher who comes later about every team that still waits for confirmation', async () => {
    const teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
    await addedTeam(app);
    done(await declareOrganisation(app, { teamId, organisationId: trust.id, who: ana }));
    await meet();
    assert.deepEqual(await cardRows(app, 'confirm-organisation'), []);
    await meet({ ...olivia, userId: '29:olivia' });
    const [card, ...others] = await cardRows(app, 'confirm-organisation');
    assert.deepEqual(others, []);
    assert.deepEqual([card?.subjectId, card?.placeKind, card?.placeId], [teamId, 'person', '29:olivia']);
  });
});
