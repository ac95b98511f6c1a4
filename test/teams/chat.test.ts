import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { NoticeView } from '#src/ports/cards.ts';
import { CardNotMade, type Chat } from '#src/ports/chat.ts';
import { teamsChat } from '#src/teams/chat.ts';
import { TeamsTransport } from '#src/teams/transport.ts';
import { Scene } from '#test/support/fake-teams/scene.ts';
import type { FaultOrder } from '#test/support/fake-teams.ts';

const saying = (text: string): NoticeView => ({ kind: 'notice', title: 'New facilitator', text });

/** The port, against a connector over HTTP. */
describe('Microsoft Teams over its connector', () => {
  const scene = new Scene();
  let chat: Chat;
  let world: Awaited<ReturnType<Scene['world']>>;

  beforeEach(async () => {
    await scene.open();
    world = await scene.world();
    chat = teamsChat(new TeamsTransport({}));
  });
  afterEach(() => scene.close());

  const at = () => ({ tenantId: world.tenant.id, serviceUrl: scene.teams.serviceUrl });
  const inConversation = (conversationId: string) => ({ kind: 'conversation' as const, ...at(), conversationId });
  const newThread = () => ({ kind: 'new-thread' as const, ...at(), channelId: world.channel.id });
  const failing = (fault: FaultOrder['with']) => scene.teams.failNext({ with: fault });
  /** A card in a thread of its own. */
  const posted = async () => {
    const outcome = await chat.post(newThread(), saying('first'));
    assert.ok(outcome.kind === 'posted');
    return outcome;
  };

  it('begins a thread in a channel, and says where it stands', async () => {
    const { conversationId, activityId } = await posted();
    const [thread] = world.channel.threads();
    assert.match(thread?.root.reading.text ?? '', /New facilitator\nfirst/u);
    assert.equal(conversationId, thread?.id);
    assert.equal(activityId, thread?.root.id);
  });

  it('posts into the same thread, and replaces what was posted', async () => {
    const { conversationId } = await posted();
    const second = await chat.post(inConversation(conversationId), saying('second'));
    assert.ok(second.kind === 'posted' && second.conversationId === conversationId);
    const place = inConversation(conversationId);
    assert.deepEqual(await chat.update({ place, activityId: second.activityId }, saying('third')), { kind: 'updated' });
    const texts =
      world.channel
        .threads()[0]
        ?.messages()
        .map((one) => one.reading.text) ?? [];
    assert.equal(texts.length, 2);
    assert.match(texts[1] ?? '', /third/u);
  });

  it('writes to a person in their own chat', async () => {
    const outcome = await chat.post({ kind: 'person', ...at(), userId: world.priya.id }, saying('to you alone'));
    assert.equal(outcome.kind, 'posted');
    assert.match(world.priya.chat.messages()[0]?.reading.text ?? '', /to you alone/u);
  });

  it('is refused where the app is not, and where the conversation is gone', async () => {
    const elsewhere = world.tenant.team('Midwifery');
    const place = { ...newThread(), channelId: elsewhere.channel().id };
    assert.deepEqual(await chat.post(place, saying('x')), { kind: 'refused', why: 'not-installed' });
    assert.deepEqual(await chat.post(inConversation('19:nowhere@thread.tacv2'), saying('x')), {
      kind: 'refused',
      why: 'gone',
    });
  });

  it('says that nothing was sent where the card cannot be made, whether it is to be posted or replaced', async () => {
    const unfit = { kind: 'notice', title: 'No text' } as unknown as NoticeView;
    await assert.rejects(chat.post(newThread(), unfit), CardNotMade);
    const { conversationId, activityId } = await posted();
    await assert.rejects(chat.update({ place: inConversation(conversationId), activityId }, unfit), CardNotMade);
    assert.equal(scene.teams.requests.length, 1);
  });

  it('knows that a card was lost', async () => {
    const { conversationId } = await posted();
    const lost = { place: inConversation(conversationId), activityId: '1' };
    assert.deepEqual(await chat.update(lost, saying('x')), { kind: 'lost' });
  });

  const unclear: readonly FaultOrder['with'][] = [
    { status: 500 },
    { status: 502, afterAccepting: true },
    { status: 504 },
    'reset-before-accepting',
    'reset-after-accepting',
  ];

  for (const fault of unclear)
    it(`sends once and is unsure after ${JSON.stringify(fault)}`, async () => {
      failing(fault);
      const before = scene.teams.requests.length;
      assert.deepEqual(await chat.post(newThread(), saying('x')), { kind: 'unconfirmed' });
      assert.equal(scene.teams.requests.length, before + 1);
    });

  it('sends once and keeps the pause that was asked for where it was throttled', async () => {
    failing({ status: 429, retryAfterSeconds: 3 });
    const before = scene.teams.requests.length;
    assert.deepEqual(await chat.post(newThread(), saying('x')), { kind: 'not-sent', retryAfterMs: 3_000 });
    assert.equal(scene.teams.requests.length, before + 1);
    assert.deepEqual(world.channel.threads(), []);
  });

  it('tries an update later where its outcome is unclear', async () => {
    const { conversationId, activityId } = await posted();
    failing({ status: 503, retryAfterSeconds: 5 });
    const outcome = await chat.update({ place: inConversation(conversationId), activityId }, saying('x'));
    assert.deepEqual(outcome, { kind: 'later', retryAfterMs: 5_000 });
  });

  it('is unsure where nothing can be reached at all', async () => {
    const nowhere = { ...newThread(), serviceUrl: 'http://127.0.0.1:1/' };
    assert.deepEqual(await chat.post(nowhere, saying('x')), { kind: 'unconfirmed' });
  });

  it('finds a member in the roster, by either of their ids, and knows a guest', async () => {
    const team = inConversation(world.duty.id);
    for (const id of [world.priya.id, world.priya.aadObjectId ?? '']) {
      const { userId, objectId, name, guest, tenantId } = (await chat.member(team, id)) ?? {};
      assert.deepEqual([userId, objectId, name, guest], [world.priya.id, world.priya.aadObjectId, 'Priya Shah', false]);
      assert.equal(tenantId, world.tenant.id);
    }
    assert.equal((await chat.member(team, world.ana.id))?.guest, true);
  });

  it('knows that somebody is not in the roster, and throws where that cannot be known', async () => {
    const team = inConversation(world.duty.id);
    const bo = world.tenant.person('Bo Lindqvist');
    assert.equal(await chat.member(team, bo.id), undefined);
    scene.teams.failNext({ with: { status: 503 }, doing: 'read members', times: Number.POSITIVE_INFINITY });
    await assert.rejects(chat.member(team, world.priya.id));
  });

  it('asks nothing of a service that is not allowed, though it was stored, and says that it may not', async () => {
    const registered = teamsChat(new TeamsTransport({ MicrosoftAppId: 'app', MicrosoftAppPassword: 'password' }));
    const place = inConversation('a:chat');
    assert.deepEqual(await registered.post(place, saying('x')), { kind: 'refused', why: 'not-allowed' });
    assert.deepEqual(await registered.update({ place, activityId: '1' }, saying('x')), {
      kind: 'refused',
      why: 'not-allowed',
    });
    await assert.rejects(registered.member(place, '29:x'));
    assert.deepEqual(scene.teams.requests, []);
  });

  it('follows no redirect, which would take the bot’s token along', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { Location: '/elsewhere' });
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const outcome = await chat.post({ ...inConversation('a'), serviceUrl }, saying('x'));
    assert.deepEqual([outcome.kind, asked], ['unconfirmed', ['/v3/conversations/a/activities']]);
    await new Promise((closed) => server.close(closed));
  });

  it('uses a connection again, and none that lay idle, which the other side may just be closing', async () => {
    const connections = new Set<unknown>();
    const service = createServer((request, response) => {
      connections.add(request.socket);
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end('{"id":"1"}');
    });
    service.listen(0, '127.0.0.1');
    await once(service, 'listening');
    const serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
    const place = { kind: 'conversation', tenantId: world.tenant.id, serviceUrl, conversationId: 'a' } as const;
    for (const pauseMs of [0, 0, 1_700]) {
      await pause(pauseMs);
      assert.equal((await chat.post(place, saying('again'))).kind, 'posted');
    }
    service.close();
    service.closeAllConnections();
    assert.equal(connections.size, 2);
  });
});
