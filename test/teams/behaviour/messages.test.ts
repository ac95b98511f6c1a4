import assert from 'node:assert/strict';
import { approved, finished, responds, settled, textOf } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

describe('Messages in the thread of a discussion', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  const begin = async (options: Parameters<typeof startScene>[0] = {}) => {
    scene = await startScene(options);
    ({ thread, point } = await startedDiscussion(scene));
  };
  afterEach(() => scene.service.stop());

  const draft = async (on = point) => (await finished(scene, thread, on)).reading.wholeText;

  it('are responses to the current point, and the card says so once one was heard', async () => {
    await begin();
    await scene.bo.says('We ask colleges for a named contact.', { in: thread });
    await seen(scene, thread, '1 response, from Bo Lindqvist', 'replies here are recorded too');
    assert.match(await draft(), /Bo Lindqvist\nWe ask colleges for a named contact\./u);
  });

  it('are not promised to be heard before anybody knows that they are', async () => {
    await begin();
    assert.match(point.reading.text, /Other replies in this thread are recorded only if your team lets me hear them/u);
  });

  it('need a mention where the team refused that the app hears all', async () => {
    await begin({ granting: [] });
    await scene.bo.says('Not for you.', { in: thread });
    await scene.ana.says('For the minutes.', { in: thread, mentioningBot: true });
    const text = await draft();
    assert.match(text, /Ana Ferreira\nFor the minutes\./u);
    assert.doesNotMatch(text, /Not for you|Audit briefings<|<at>/u);
  });

  it('are promised to be heard from the first card on, where chatter in the channel was heard before', async () => {
    scene = await startScene();
    await scene.bo.says('Good morning all.', { in: scene.team.channel() });
    ({ point } = await startedDiscussion(scene));
    assert.match(point.reading.text, /replies here are recorded too/u);
  });

  it('are no longer recorded once it is finished, and everybody is told that', async () => {
    await begin();
    assert.match(await draft(), /Recording has stopped\./u);
  });

  it('are not heard elsewhere in the channel', async () => {
    await begin();
    await scene.bo.says('Lunch?', { in: scene.team.channel() });
    assert.doesNotMatch(await draft(), /Lunch/u);
  });

  it('change their response when they are edited, and take it back when they are deleted', async () => {
    await begin();
    const kept = await scene.bo.says('We ask collages.', { in: thread });
    const gone = await scene.ana.says('On second thoughts.', { in: thread });
    await scene.bo.edits(kept.message, 'We ask colleges.');
    await scene.ana.deletes(gone.message);
    const text = await draft();
    assert.match(text, /We ask colleges\./u);
    assert.doesNotMatch(text, /collages|second thoughts/u);
  });

  it('bring their response back when they are restored', async () => {
    await begin();
    const said = await scene.ana.says('Once more.', { in: thread });
    await scene.ana.deletes(said.message);
    await scene.ana.restores(said.message);
    assert.match(await draft(), /Once more\./u);
  });

  it('can be changed during the review, and no more once the minutes are approved', async () => {
    await begin();
    const said = await scene.bo.says('First wording.', { in: thread });
    const review = await finished(scene, thread, point);
    await scene.bo.edits(said.message, 'Second wording.');
    await scene.service.teams.until(() => review.reading.wholeText.includes('Second wording.'));
    await approved(scene, thread, review);
    await scene.bo.edits(said.message, 'Third wording.');
    await settled();
    assert.match(review.reading.wholeText, /Second wording\./u);
  });

  it('count once although Microsoft Teams brings them again, also after the discussion moved on or ended', async () => {
    await begin();
    const said = await scene.bo.says('Only once.', { in: thread, mentioningBot: true });
    await scene.service.teams.redeliver(said);
    await scene.priya.clicks('Next point', { on: point });
    const second = await seen(scene, thread, 'Point 2 of 5');
    await scene.service.teams.redeliver(said);
    assert.equal((await draft(second)).match(/Only once\./gu)?.length, 1);
    await scene.service.teams.redeliver(said);
    assert.doesNotMatch(textOf(thread.messages()), /Not recorded/u);
  });

  it('do not come back when they were deleted before Microsoft Teams brought them again', async () => {
    await begin();
    const said = await scene.bo.says('Taken back.', { in: thread });
    await scene.bo.deletes(said.message);
    await scene.service.teams.redeliver(said);
    assert.doesNotMatch(await draft(), /Taken back/u);
  });

  it('are not lost without a word where Microsoft Teams cannot say who is in the team', async () => {
    await begin();
    scene.service.teams.failNext({ with: { status: 502 }, doing: 'read members' });
    await scene.bo.says('A thought.', { in: thread });
    assert.match(textOf(thread.messages()), /Not recorded[\s\S]*try again in a moment/u);
    scene.service.teams.failNext({ with: { status: 502 }, doing: 'read members' });
    assert.match((await responds(scene.bo, point, 'Another.')).text, /try again in a moment/u);
    await responds(scene.bo, point, 'Another.');
    assert.match(await draft(), /Another\./u);
  });

  it('of more than 4,000 characters are not recorded, and that is said', async () => {
    await begin();
    await scene.bo.says('x'.repeat(4_001), { in: thread });
    assert.match(textOf(thread.messages()), /Not recorded[\s\S]*up to 4,000 characters/u);
  });
});

describe('A message that is edited or deleted where Microsoft Teams cannot say who is there', () => {
  it('is changed all the same: its author is who wrote it', async () => {
    const scene = await startScene();
    try {
      const { thread, point } = await startedDiscussion(scene);
      const said = await scene.bo.says('First wording.', { in: thread });
      await scene.team.remove(scene.bo, { by: scene.priya });
      await scene.service.restart();
      scene.service.teams.failNext({ with: { status: 502 }, doing: 'read members', times: 9 });
      await scene.bo.deletes(said.message);
      scene.service.teams.recover();
      assert.doesNotMatch((await finished(scene, thread, point)).reading.wholeText, /First wording/u);
    } finally {
      await scene.service.stop();
    }
  });
});
