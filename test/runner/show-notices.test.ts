import assert from 'node:assert/strict';
import type { NoticeView } from '#src/ports/cards.ts';
import { cardById } from '#src/store/cards.ts';
import { tellPerson } from '#src/store/notices.ts';
import { keepPerson } from '#src/store/people.ts';
import { HOUR, MINUTE, openApp, type TestApp } from '#test/support/builders/app.ts';
import { ana, COUNTY_TENANT } from '#test/support/builders/participant.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';
import { type FakeChat, fakeChat, keepNotice, showing } from './stage.ts';

const personal = { id: 'notice', at: '2026-11-23T10:00:00.000Z', title: 'To you alone', text: 'Please look again.' };

describe('Telling people', () => {
  let app: TestApp;
  let chat: FakeChat;

  beforeEach(async () => {
    app = await openApp();
    chat = fakeChat();
    const reach = { userId: '29:ana', conversationId: null, serviceUrl: SERVICE_URL, seenAt: app.clock.now() };
    await app.store.transaction((tx) =>
      keepPerson(tx, { id: ana.id, tenantId: COUNTY_TENANT, name: ana.name, ...reach }),
    );
  });
  afterEach(() => app.store.close());

  const run = () => showing(app, chat).run();
  const tellAna = (elseIn?: string) =>
    app.store.transaction((tx) => tellPerson(tx, ana.id, elseIn === undefined ? personal : { ...personal, elseIn }));
  const kept = () => app.store.transaction((tx) => cardById(tx, 'notice'));
  const titles = () => chat.posts.map(({ view }) => (view as NoticeView).title);

  it('writes to the person, and forgets what they were told', async () => {
    await tellAna();
    await run();
    assert.deepEqual(chat.posts[0]?.place, {
      kind: 'person',
      tenantId: COUNTY_TENANT,
      serviceUrl: SERVICE_URL,
      userId: '29:ana',
    });
    assert.equal(await kept(), undefined);
  });

  it('keeps a notice that was not sent until it is', async () => {
    chat.willPost({ kind: 'not-sent', retryAfterMs: 2_000 });
    await tellAna();
    await run();
    assert.ok(await kept());
    app.clock.forward(2_000);
    await run();
    assert.deepEqual(titles(), ['To you alone', 'To you alone']);
    assert.equal(await kept(), undefined);
  });

  it('says it in the conversation where it cannot be theirs alone and has to be said, once, and forgets it', async () => {
    chat.willPost({ kind: 'refused', why: 'not-installed' });
    await tellAna('thread');
    await run();
    await run();
    const { place, view } = chat.posts.at(-1) ?? {};
    assert.equal(place?.kind === 'conversation' && place.conversationId, 'thread');
    assert.deepEqual(
      { ...view, elseIn: undefined },
      { kind: 'notice', title: 'To you alone', text: 'Please look again.', elseIn: undefined },
    );
    assert.equal(chat.posts.length, 2);
    assert.equal(await kept(), undefined);
  });

  it('gives up where the conversation refuses it, too', async () => {
    chat.willPost({ kind: 'refused', why: 'not-installed' }, { kind: 'refused', why: 'gone' });
    await tellAna('thread');
    for (let times = 0; times < 4; times += 1) await run();
    assert.equal(chat.posts.length, 2);
    assert.equal(await kept(), undefined);
  });

  it('says nothing elsewhere where it need not be said', async () => {
    chat.willPost({ kind: 'refused', why: 'blocked' });
    await tellAna();
    await run();
    await run();
    assert.equal(chat.posts.length, 1);
    assert.equal(await kept(), undefined);
  });

  it('does not repeat a notice of which nobody knows whether it came', async () => {
    chat.willPost({ kind: 'unconfirmed' });
    await tellAna('thread');
    await run();
    app.clock.forward(24 * HOUR);
    await run();
    assert.equal(chat.posts.length, 1);
    assert.equal(await kept(), undefined);
  });
});

describe('Several cards at once', () => {
  let app: TestApp;
  let chat: FakeChat;

  beforeEach(async () => {
    app = await openApp();
    chat = fakeChat();
  });
  afterEach(() => app.store.close());

  const keep = async (title: string, placeId: string) => {
    await keepNotice(app, { placeId, detail: { kind: 'notice', title, text: '' } });
    app.clock.forward(1);
  };
  const titlesIn = (conversationId: string) =>
    chat.posts
      .filter(({ place }) => place.kind === 'conversation' && place.conversationId === conversationId)
      .map(({ view }) => (view as NoticeView).title);

  it('stand in one conversation in the order in which they were meant, one after the other', async () => {
    for (const title of ['first', 'second', 'third']) await keep(title, 'thread');
    while (await showing(app, chat).run());
    assert.deepEqual(titlesIn('thread'), ['first', 'second', 'third']);
    assert.equal(chat.atOnce(), 1);
  });

  it('do not wait for those of another conversation', async () => {
    for (const place of ['thread', 'chat', 'channel']) await keep('one', place);
    await showing(app, chat).run();
    assert.equal(chat.atOnce(), 3);
  });

  it('are all shown, however many there are', async () => {
    for (let count = 0; count < 40; count += 1) await keep(`notice ${count}`, 'thread');
    app.clock.forward(MINUTE);
    while (await showing(app, chat).run());
    assert.equal(titlesIn('thread').length, 40);
    assert.deepEqual(titlesIn('thread').slice(0, 3), ['notice 0', 'notice 1', 'notice 2']);
  });
});
