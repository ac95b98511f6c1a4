import assert from 'node:assert/strict';
import { approved, finished, mailed, responds, textOf } from '../../support/discussing.ts';
import type { Message, Person, Thread } from '../../support/fake-teams.ts';
import { publishSample, type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

describe('Guests and people of another organisation', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  let guest: Person;
  beforeEach(async () => {
    scene = await startScene();
    guest = scene.tenant.guest('Tomas Novak');
    scene.team.add(guest);
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  it('respond, and are listed as guests in the draft, the minutes and the mail', async () => {
    await responds(guest, point, 'From the college.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Tomas Novak \(guest\)\nFrom the college\./u);
    const minutes = await approved(scene, thread, review);
    assert.match(minutes.reading.wholeText, /Present: Priya Shah and Tomas Novak \(guest\)/u);
    assert.match((await mailed(scene))[0]?.text ?? '', /Tomas Novak \(guest\)/u);
  });

  it('never take over, move, finish, review or approve', async () => {
    for (const button of ['Take over', 'Next point', 'Finish discussion'])
      assert.match((await guest.clicks(button, { on: point, nth: 1 })).text, /Only members/u, button);
    const review = await finished(scene, thread, point);
    assert.match((await guest.clicks('Approve and forward', { on: review })).text, /Only members/u);
    const minutes = await approved(scene, thread, review);
    assert.match((await guest.clicks('Reopen discussion', { on: minutes })).text, /Only members/u);
  });

  it('never start', async () => {
    await scene.service.stop();
    scene = await startScene();
    guest = scene.tenant.guest('Tomas Novak');
    scene.team.add(guest);
    thread = await publishSample(scene);
    assert.match((await guest.clicks('Start discussion', { on: thread.root })).text, /Only members/u);
    assert.match((await guest.clicks('Write up a discussion we had', { on: thread.root })).text, /Only members/u);
    await guest.says('start', { in: thread, mentioningBot: true });
    assert.match(textOf(thread.messages().slice(1)), /Only members/u);
  });
});

describe('Somebody of another tenant in a meeting chat', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('responds as of another organisation, and leads nothing', async () => {
    scene = await startScene();
    const { service, priya, tenant } = scene;
    await publishSample(scene);
    const visitor = service.teams.tenant().person('Ingrid Baptiste');
    const chat = tenant.meeting('Team meeting', { organiser: priya, with: [visitor] });
    await chat.installApp({ by: priya });
    const shown = (words: string) =>
      service.teams.until(() => chat.messages().find((one) => one.card && textOf([one]).includes(words)));
    await priya.says('start', { in: chat, mentioningBot: true });
    await priya.clicks('Start discussion', { on: await shown('Choose a briefing') });
    const card = await shown('Point 1 of 5');
    await responds(visitor, card, 'From health.');
    assert.match((await visitor.clicks('Take over', { on: card })).text, /Only members/u);
    await priya.clicks('Finish discussion', { on: card });
    assert.match(textOf([await shown('Draft minutes')]), /Ingrid Baptiste \(another organisation\)\nFrom health\./u);
  });
});

describe('Somebody who is not in the roster', () => {
  it('can do nothing, and is told so', async () => {
    const scene = await startScene();
    try {
      const { thread, point } = await startedDiscussion(scene);
      const { verb, data } = point.reading.buttons.find((one) => one.title === 'Send response') ?? {};
      const stranger = scene.tenant.person('Yusuf Halloran');
      const action = { type: 'Action.Execute', verb, data: { ...data, response: 'Let me in', saidBy: 'me' } };
      assert.match((await stranger.sendsAction(action, { on: point })).text, /not a member of this team or chat/u);
      assert.doesNotMatch((await finished(scene, thread, point)).reading.wholeText, /Let me in/u);
      await seen(scene, thread, 'Draft minutes');
    } finally {
      await scene.service.stop();
    }
  });
});
