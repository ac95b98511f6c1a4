import assert from 'node:assert/strict';
import { enGB } from '#src/words/en-gb.ts';
import { speak } from '#src/words/words.ts';
import { mailed } from '../support/discussing.ts';
import type { Message } from '../support/fake-teams.ts';
import { FOREIGN_TITLE, foreignBriefing, offering, presses, startForeignTown } from '../support/foreign-town.ts';
import { pseudoWords } from '../support/pseudo-words.ts';
import type { Scene } from '../support/scene.ts';
import { whatWasSaid } from '../support/what-was-said.ts';

/** What is the same in every language, with the reason. */
const SAME_EVERYWHERE: readonly RegExp[] = [
  // Words to type are commands of the app's package, which Microsoft Teams offers as they stand there.
  /\*\*(help|briefings|start|next|back|finish|organisation|post here|import|publish|withdraw|coverage|deliveries|minutes)\*\*/gu,
  // An address of the directory.
  /\bmarit@example\.org\b/gu,
];

const without = (text: string): string => SAME_EVERYWHERE.reduce((rest, same) => rest.replace(same, ''), text);

describe('In another language', function () {
  this.timeout(60_000);
  let scene: Scene;

  before(async () => {
    speak(pseudoWords);
    scene = await startForeignTown();
  });
  after(async () => {
    speak(enGB);
    await scene.service.stop();
  });

  const plain = () => whatWasSaid(scene.service.teams).filter((text) => /[A-Za-z]/u.test(without(text)));
  const offered = (messages: () => readonly Message[], verb: string): Promise<Message> =>
    scene.service.teams.until(() => offering(messages(), verb));

  const published = async () => {
    const { olivia, team } = scene;
    await olivia.sendsFile({ name: 'x.docx', bytes: await foreignBriefing() });
    await presses(olivia, 'publish', { on: await offered(() => olivia.chat.messages(), 'publish') });
    return scene.service.teams.until(() =>
      team
        .channel()
        .threads()
        .find(({ root }) => root.card !== undefined && root.reading.wholeText.includes(FOREIGN_TITLE)),
    );
  };

  it('the whole main job is done without a word of English that was not asked of the words', async () => {
    const { priya, ana, bo, olivia, team } = scene;
    const thread = await published();
    await presses(priya, 'startDiscussion', { on: thread.root });
    const point = await offered(() => thread.messages(), 'sendResponse');
    await presses(ana, 'sendResponse', { on: point, filling: { response: 'Мы звоним школе 07700 900123.' } });
    await presses(ana, 'nothingToAdd', { on: point });
    await bo.says('Мы спрашиваем.', { in: thread });
    await presses(bo, 'sendResponse', { on: point, filling: { response: 'Не знаю.', nameless: true } });
    await presses(bo, 'withdrawLast', { on: point });
    await presses(bo, 'sendResponse', { on: point, filling: { response: 'Не уверен.', nameless: true } });
    await presses(bo, 'sendResponse', { on: point, filling: { response: 'Мы согласны.', saidBy: 'team' } });
    await presses(bo, 'iAmHere', { on: point });
    await presses(priya, 'saveAction', { on: point, filling: { what: 'Назвать', owner: 'Бо', byWhen: '2027-01-15' } });
    await presses(priya, 'nextPoint', { on: point });
    const second = await scene.service.teams.until(() => {
      const newest = offering(thread.messages(), 'sendResponse');
      return newest !== point && newest;
    });
    await presses(priya, 'nothingToAdd', { on: second });
    await presses(ana, 'takeOver', { on: second });
    for (const said of ['start', 'finish']) await priya.says(said, { in: thread, mentioningBot: true });
    await presses(ana, 'finish', { on: second });
    const review = await offered(() => thread.messages(), 'approve');
    await presses(ana, 'approve', { on: review });
    await presses(ana, 'removeDetail', { on: review });
    await presses(ana, 'approve', { on: review });
    await mailed(scene);
    for (const said of ['help', 'briefings', 'organisation', 'post here', 'next', 'back', 'finish'])
      await priya.says(said, { in: team.channel(), mentioningBot: true });
    for (const said of [
      'help',
      'briefings',
      'publish',
      'withdraw',
      'import',
      'coverage',
      'deliveries',
      'minutes',
      'start',
    ])
      await olivia.says(said);
    for (const words of ['', 'Первые', 'нет']) await ana.searches(words);
    await team.archive({ by: priya });
    assert.deepEqual(scene.service.faults, []);
    assert.ok(whatWasSaid(scene.service.teams).length > 150, 'little was said, so little is shown');
    assert.deepEqual(plain(), []);
  });
});
