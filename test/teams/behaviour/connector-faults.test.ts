import assert from 'node:assert/strict';
import { settled, textOf, told } from '../../support/discussing.ts';
import { type Scene, sendOutSample, startScene, TITLE } from '../../support/scene.ts';

type Order = Parameters<Scene['service']['teams']['failNext']>[0];

describe('Posting a briefing where Microsoft Teams fails', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  const posted = () =>
    scene.team
      .channel()
      .threads()
      .filter(({ root }) => textOf([root]).includes(TITLE));
  const failing = async (fault: Order['with'], times = 1) => {
    scene.service.teams.failNext({ with: fault, where: scene.team.channel().id, doing: 'create', times });
    await sendOutSample(scene);
  };

  it('waits as long as it was told to, and posts once', async () => {
    await failing({ status: 429, retryAfterSeconds: 1 });
    await told(scene, scene.olivia, '1 of 1 channel posted');
    const [refused, accepted] = scene.service.teams.requests.filter((one) => one.operation === 'create');
    assert.ok((accepted?.at.getTime() ?? 0) - (refused?.at.getTime() ?? 0) >= 950);
    assert.equal(posted().length, 1);
  });

  it('tries again where nothing was sent', async () => {
    await failing({ status: 412 });
    await told(scene, scene.olivia, '1 of 1 channel posted');
    assert.equal(posted().length, 1);
  });

  for (const [status, code, why] of [
    [403, 'BotNotInConversationRoster', 'the app is no longer installed there'],
    [403, 'MessageWritesBlocked', 'blocked by an administrator'],
    [404, 'ConversationNotFound', 'the channel no longer exists'],
  ] as const)
    it(`says which team could not be posted to, and why: ${code}`, async () => {
      await failing({ status, code });
      await told(scene, scene.olivia, '0 of 1 channel posted', 'Duty and Assessment', why);
      await settled();
      assert.equal(posted().length, 0);
    });

  for (const [name, fault, there] of [
    ['502 though it was posted', { status: 502, afterAccepting: true }, 1],
    ['502', { status: 502 }, 0],
    ['a connection that breaks though it was posted', 'reset-after-accepting', 1],
    ['a connection that breaks', 'reset-before-accepting', 0],
  ] as const)
    it(`posts nothing a second time by itself after ${name}, and asks the publisher`, async () => {
      await failing(fault);
      const progress = await told(scene, scene.olivia, '1 channel to look at', 'Duty and Assessment');
      await settled();
      assert.equal(posted().length, there);
      const [mine] = progress.reading.buttons
        .map((one) => one.title)
        .filter((title) => title.startsWith(there ? 'It is there' : 'Post again'));
      await scene.olivia.clicks(mine ?? '', { on: progress });
      await told(scene, scene.olivia, '1 of 1 channel posted');
      await settled();
      assert.equal(posted().length, 1);
      const second = await scene.olivia.sendsAction(
        { type: 'Action.Execute', verb: 'postAgain', data: progress.versions.length ? postingOf(progress) : {} },
        { on: progress },
      );
      assert.match(second.text, /settled already/u);
    });

  it('waits for a slow one', async () => {
    await failing({ slowByMs: 1_500 });
    await told(scene, scene.olivia, '1 of 1 channel posted');
    assert.equal(posted().length, 1);
  });

  it('lets one that hangs hold up no other, and asks about it in the end', async () => {
    const other = scene.tenant.team('Leaving Care');
    other.add(scene.bo);
    await other.installApp({ by: scene.bo });
    await failing('hang-after-accepting');
    await scene.service.teams.until(() => textOf(other.channel().messages()).includes(TITLE));
    await scene.service.teams.until(() => textOf(scene.olivia.chat.messages()).includes('1 channel to look at'));
    assert.equal(posted().length, 1);
  });
});

/** The posting that the buttons of a progress card were about. */
const postingOf = (progress: Awaited<ReturnType<typeof told>>): Record<string, string> => {
  const id = progress.versions
    .map((one) => /"postingId":"([^"]+)"/u.exec(JSON.stringify(one.activity))?.[1])
    .find(Boolean);
  return { postingId: id ?? '' };
};
