import assert from 'node:assert/strict';
import { approved, finished, settled, textOf, told } from '../../support/discussing.ts';
import type { Message, Person, Said, Thread } from '../../support/fake-teams.ts';
import { type Scene, startedDiscussion, startScene } from '../../support/scene.ts';

describe('Messages that are edited, deleted and brought back, in any order', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  before(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
    // What is said from now on has an id that is later than the start.
    await settled();
  });
  after(() => scene.service.stop());

  /** Microsoft Teams brings what somebody does in the opposite order. */
  const reversed = async (doing: (who: Person) => readonly Promise<unknown>[]): Promise<void> => {
    const held = scene.service.teams.holdDeliveries();
    const done = doing(scene.bo);
    await held.release('reversed');
    await Promise.all(done);
  };
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));
  const say = (text: string, mentioningBot = false): Promise<Said> =>
    scene.bo.says(text, { in: thread, mentioningBot });
  const newest = (): Message => thread.messages().findLast((one) => one.from === scene.bo) as Message;

  it('edited before they came, stand once, as they read now', async () => {
    await reversed((bo) => [say('Ordre of wrods 1.'), bo.edits(newest(), 'Order of words 1.')]);
  });

  it('edited twice, stand as they were edited last, also where that comes first', async () => {
    const { message } = await say('Twice 0.');
    const held = scene.service.teams.holdDeliveries();
    const edits = [scene.bo.edits(message, 'Twice 1.')];
    await later();
    edits.push(scene.bo.edits(message, 'Twice 2.'));
    await held.release('reversed');
    const [first] = await Promise.all(edits);
    if (first !== undefined) await scene.service.teams.redeliver(first);
  });

  it('deleted before they came, are not recorded, and nobody is told anything', async () => {
    await reversed((bo) => [say('Gone before it came.'), bo.deletes(newest())]);
    assert.doesNotMatch(textOf(thread.messages()), /Not recorded/u);
  });

  it('deleted and brought back before they came, are recorded once', async () => {
    const held = scene.service.teams.holdDeliveries();
    const said = [say('There and back.')];
    const message = newest();
    await later();
    said.push(scene.bo.deletes(message));
    await later();
    said.push(scene.bo.restores(message));
    await held.release('reversed');
    await Promise.all(said);
  });

  it('that mention the bot, change with their edit, which is recorded without the mention', async () => {
    const { message } = await say('Mentoined.', true);
    await scene.bo.edits(message, 'Mentioned.');
  });

  it('emptied, take their response back, and bring it back with new words', async () => {
    const gone = await say('Emptied for good.', true);
    await scene.bo.edits(gone.message, '');
    const back = await say('Emptied for a while.', true);
    await scene.bo.edits(back.message, '');
    await scene.bo.edits(back.message, 'Filled again.');
  });

  it('made too long, keep the words from before, and their author alone is told', async () => {
    const { message } = await say('Short enough.');
    await scene.bo.edits(message, 'x'.repeat(4_001));
    await told(scene, scene.bo, 'Your edit is not recorded', 'The words you wrote before are kept');
    assert.doesNotMatch(textOf(thread.messages()), /edit is not recorded/u);
  });

  it('not recorded for their length, are recorded once they are edited shorter', async () => {
    const { message } = await say('y'.repeat(4_001));
    await scene.bo.edits(message, 'Shortened.');
  });

  it('edited into a command before they came, are none', async () => {
    await reversed((bo) => [say('halp'), bo.edits(newest(), 'help')]);
  });

  it('are never of the minutes where they were said before the discussion, or elsewhere', async () => {
    const elsewhere = await scene.bo.says('Lunch? 1', { in: scene.team.channel() });
    await scene.bo.edits(elsewhere.message, 'Lunch? 2');
    await scene.bo.deletes(elsewhere.message);
    await scene.bo.restores(elsewhere.message);
  });

  it('stand in the draft as all that left them, and nothing changes them once the minutes are approved', async () => {
    const review = await finished(scene, thread, point);
    const text = review.reading.wholeText;
    for (const one of [
      'Order of words 1.',
      'Twice 2.',
      'There and back.',
      'Mentioned.',
      'Filled again.',
      'Short enough.',
      'Shortened.',
    ])
      assert.equal(text.split(one).length, 2, one);
    assert.doesNotMatch(text, /wrods|Twice [01]|Gone before|Mentoined|<at>|Emptied|xxx|yyy|h[ae]lp\b|Lunch/u);
    const minutes = await approved(scene, thread, review);
    const own = thread.messages().filter((one) => one.from === scene.bo && one.activity.text === 'Short enough.');
    const there = thread.messages().find((one) => one.from === scene.bo && /There and back/u.test(one.text)) as Message;
    for (const one of own) await scene.bo.edits(one, 'After approval.');
    await scene.bo.deletes(there);
    await settled();
    assert.match(minutes.reading.wholeText, /There and back\./u);
    assert.doesNotMatch(minutes.reading.wholeText, /After approval/u);
    await scene.bo.restores(there);
    assert.deepEqual(scene.service.faults, []);
  });
});
