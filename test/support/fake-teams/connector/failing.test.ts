import assert from 'node:assert/strict';
import { cardSaying, Scene } from '../scene.ts';

const text = (words: string) => ({ type: 'message', text: words });

describe('a connector that fails', () => {
  const scene = new Scene();
  beforeEach(() => scene.open());
  afterEach(() => scene.close());

  it('says 429 with Retry-After, and nothing was sent', async () => {
    const { channel } = await scene.world();
    scene.teams.failNext({ with: { status: 429, retryAfterSeconds: 1 }, where: channel.id });
    const response = await scene.send(channel.id, text('x'));
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '1']);
    assert.deepEqual(channel.messages(), []);
    assert.equal((await scene.send(channel.id, text('x'))).status, 201);
  });

  it('gives the documented code of a status, or the one asked for', async () => {
    const { channel } = await scene.world();
    const codeOf = async (fault: { status: number; code?: string }) => {
      scene.teams.failNext({ with: fault });
      return ((await (await scene.send(channel.id, text('x'))).json()) as { error: { code: string } }).error.code;
    };
    assert.equal(await codeOf({ status: 412 }), 'PreconditionFailed');
    assert.equal(await codeOf({ status: 403 }), 'BotNotInConversationRoster');
    assert.equal(await codeOf({ status: 403, code: 'ConversationBlockedByUser' }), 'ConversationBlockedByUser');
  });

  it('breaks the connection, after the message was posted or before', async () => {
    const { channel } = await scene.world();
    scene.teams.failNext({ with: 'reset-after-accepting' });
    await assert.rejects(scene.send(channel.id, text('there')));
    scene.teams.failNext({ with: 'reset-before-accepting' });
    await assert.rejects(scene.send(channel.id, text('not there')));
    assert.deepEqual(
      channel.messages().map((posted) => posted.text),
      ['there'],
    );
    assert.deepEqual(
      scene.teams.requests.map(({ accepted, answered }) => [accepted, answered]),
      [
        [true, 'reset'],
        [false, 'reset'],
      ],
    );
  });

  it('says 502 though the message was posted, posts twice, and is slow', async () => {
    const { channel } = await scene.world();
    scene.teams.failNext({ with: { status: 502, afterAccepting: true } });
    scene.teams.failNext({ with: 'duplicate' });
    scene.teams.failNext({ with: { slowByMs: 60 } });
    assert.equal((await scene.send(channel.id, text('a'))).status, 502);
    assert.equal((await scene.send(channel.id, text('b'))).status, 201);
    const before = performance.now();
    assert.equal((await scene.send(channel.id, text('c'))).status, 201);
    assert.ok(performance.now() - before > 50);
    assert.deepEqual(
      channel.messages().map((posted) => posted.text),
      ['a', 'b', 'b', 'c'],
    );
  });

  it('never answers, and closes all the same', async () => {
    const { channel } = await scene.world();
    scene.teams.failNext({ with: 'hang' });
    const waiting = assert.rejects(scene.send(channel.id, text('x')));
    await scene.teams.until(() => scene.teams.requests[0]?.answered === 'nothing');
    await scene.teams.close();
    await waiting;
  });

  it('fails only where, at what and as often as it was told', async () => {
    const { duty, channel, root } = await scene.posted(cardSaying('Point 1'));
    const other = duty.addChannel('Learning');
    scene.teams.failNext({ with: { status: 404 }, where: channel.id, doing: 'update', times: 2 });
    const statuses = [
      await scene.send(other.id, text('x')),
      await scene.send(root.conversationId, text('x')),
      await scene.update(root, text('x')),
      await scene.update(root, text('x')),
      await scene.update(root, text('x')),
    ].map(({ status }) => status);
    assert.deepEqual(statuses, [201, 201, 404, 404, 200]);
    scene.teams.failNext({ with: { status: 500 }, times: Number.POSITIVE_INFINITY });
    scene.teams.recover();
    assert.equal((await scene.send(other.id, text('x'))).status, 201);
  });

  it('notes when the documented rates are exceeded, and refuses what exceeds them when told to', async () => {
    const { channel, duty } = await scene.world();
    for (let sent = 0; sent < 8; sent += 1) await scene.send(channel.id, text('x'));
    assert.deepEqual(
      scene.teams.rates.exceeded.map(({ budget, window }) => [budget, window.seconds, window.most]),
      [[`write ${channel.id}`, 1, 7]],
    );
    const other = duty.addChannel('Learning');
    scene.teams.rates.enforced = true;
    const responses = await Promise.all(Array.from({ length: 9 }, () => scene.send(other.id, text('x'))));
    const refused = responses.filter(({ status }) => status === 429);
    assert.equal(refused.length, 2);
    assert.equal(refused[0]?.headers.get('retry-after'), '1');
    assert.equal(other.messages().length, 7);
  });
});
