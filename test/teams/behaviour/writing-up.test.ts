import assert from 'node:assert/strict';
import { answered, approved, mailed, textOf } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { publishSample, type Scene, seen, startScene } from '../../support/scene.ts';

const FIRST = '1. What did you and your team take from this audit?';
const THIRD = '3. When does your agency decide that a discharge needs a planning meeting first?';

describe('Writing up a discussion we had', () => {
  let scene: Scene;
  let thread: Thread;
  beforeEach(async () => {
    scene = await startScene();
    thread = await publishSample(scene);
  });
  afterEach(() => scene.service.stop());

  const open = () => scene.priya.clicks('Write up a discussion we had', { on: thread.root });
  const send = (filling: Record<string, string>) => {
    const button = scene.service.teams.seenBy(scene.priya, thread.root).buttons.at(-1)?.title ?? '';
    return scene.priya.clicks(button, { on: thread.root, filling });
  };

  it('shows one card with every point and an input for each, and who will read it', async () => {
    const card = await open();
    assert.match(answered(card), /5 points, in the team’s words[\s\S]*Read by your team and Marit Olsen/u);
    assert.equal(card.reading?.inputs.filter((one) => /^\d\. /u.test(one.label)).length, 5);
  });

  it('leads to the same review, with what was filled in, the names and the day', async () => {
    const { reading } = await open();
    const names = reading?.inputs.find((one) => /who was there/iu.test(one.label))?.label ?? '';
    const day = reading?.inputs.find((one) => one.kind === 'date')?.label ?? '';
    const filling = {
      [FIRST]: 'We check files.',
      [THIRD]: 'Always.',
      [names]: 'Ana Ferreira, Bo Lindqvist',
      [day]: '2026-01-12',
    };
    assert.match(answered(await send(filling)), /Nothing goes out before you approve/u);
    const review = await seen(scene, thread, 'Draft minutes');
    assert.match(
      review.reading.wholeText,
      /Present:[^\n]*Ana Ferreira[\s\S]*Point 1 of 5[\s\S]*The team\nWe check files\.[\s\S]*Point 2 of 5[^P]*No responses\.[\s\S]*Always\./u,
    );
    const minutes = await approved(scene, thread, review);
    assert.match(minutes.reading.wholeText, /Written up after a discussion on [^.]*12 January 2026/u);
    assert.match((await mailed(scene))[0]?.subject ?? '', /12 January 2026/u);
  });

  it('empty is not taken, and what is there stays to be filled in', async () => {
    await open();
    assert.match((await send({})).text, /Nothing was written yet/u);
    assert.match(answered(await send({ [FIRST]: 'We check files.' })), /written up/u);
  });

  it('shows findings in the review as everywhere', async () => {
    await open();
    await send({ [FIRST]: 'Ring the mother on 07700 900123.' });
    assert.match(textOf([await seen(scene, thread, 'Draft minutes')]), /May contain a phone number/u);
  });

  it('tells the writer at once whom to call where it sounds like a present worry', async () => {
    await open();
    await send({ [FIRST]: 'I am worried about a child I saw today, she had bruises and is frightened to go home.' });
    await scene.service.teams.until(() => /minutes are not a referral/u.test(textOf(scene.priya.chat.messages())));
  });

  it('takes no day that lies ahead, no list of names without end, and no overlong text', async () => {
    const { reading } = await open();
    const button = reading?.buttons.at(-1);
    const forged = (typed: object) =>
      scene.priya.sendsAction(
        { type: 'Action.Execute', verb: button?.verb, data: { ...button?.data, point0: 'We check files.', ...typed } },
        { on: thread.root },
      );
    assert.match((await forged({ when: '2999-01-01' })).text, /lies ahead/u);
    assert.match((await forged({ when: 'yesterday' })).text, /not understood/u);
    assert.match((await forged({ present: 'Ana,'.repeat(5) + 'x'.repeat(101) })).text, /list of names is too long/u);
    assert.match((await forged({ point0: 'x'.repeat(4_001) })).text, /up to 4,000 characters/u);
    assert.match((await forged({ point77: 'Nowhere' })).text, /no further point/u);
    assert.match((await forged({})).text, /written up/u);
  });

  it('counts once where it is sent twice, and gives way to a discussion that was started meanwhile', async () => {
    const { reading } = await open();
    const { verb, data } = reading?.buttons.at(-1) ?? {};
    const action = { type: 'Action.Execute', verb, data: { ...data, point0: 'We check files.' } };
    const both = await Promise.all([1, 2].map(() => scene.priya.sendsAction(action, { on: thread.root })));
    assert.equal(both.filter((one) => one.text.includes('is written up')).length, 1);
    const review: Message = await seen(scene, thread, 'Draft minutes');
    assert.equal(review.reading.wholeText.match(/We check files/gu)?.length, 1);
  });
});
