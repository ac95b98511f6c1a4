import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { answered, finished, NAMELESS_TOGGLE, responds, respondsNameless, settled } from '../../support/discussing.ts';
import type { Message, Person, Thread } from '../../support/fake-teams.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

const SECRET = 'I never know whom to ask.';
const CHANGED = 'I seldom know whom to ask.';
const LEADING = ['Next point', 'Finish discussion'];

/** Whom a card asks to come for a view of their own. */
const asked = ({ card }: Message): readonly string[] =>
  (card?.['refresh'] as { userIds: readonly string[] } | undefined)?.userIds ?? [];

describe('A view of one’s own', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  beforeEach(async () => {
    scene = await startScene();
    for (const who of [scene.priya, scene.ana, scene.bo]) who.watches(scene.team.channel());
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  const titles = (who: Person, on: Message): readonly string[] =>
    scene.service.teams.seenBy(who, on).buttons.map((one) => one.title);
  const sees = (who: Person, on: Message, words: string): Promise<unknown> =>
    scene.service.teams.until(() => scene.service.teams.seenBy(who, on).wholeText.includes(words));
  /** All that went to others than this person: what was posted and updated, and what anybody else was answered. */
  const sentToOthers = (who: Person): string => {
    const { requests, answers } = scene.service.teams;
    const bodies = requests.filter((one) => one.method !== 'GET').map((one) => one.body);
    const elsewhere = answers.filter((one) => one.activity.from?.id !== who.id).map((one) => one.body);
    return JSON.stringify([...bodies, ...elsewhere]);
  };

  it('has the buttons that move and finish for the facilitator alone, where Microsoft Teams refreshes cards', async () => {
    await sees(scene.priya, point, 'You are the facilitator');
    await scene.service.teams.until(() => !titles(scene.ana, point).includes('Next point'));
    for (const title of LEADING) assert.ok(titles(scene.priya, point).includes(title), title);
    for (const title of LEADING) assert.ok(!titles(scene.ana, point).includes(title), title);
    for (const title of LEADING)
      assert.ok(
        point.reading.buttons.some((one) => one.title === title),
        `common: ${title}`,
      );
  });

  it('follows who takes over', async () => {
    await sees(scene.priya, point, 'You are the facilitator');
    await scene.ana.clicks('Take over', { on: point });
    await sees(scene.ana, point, 'You are the facilitator');
    await sees(scene.priya, point, 'Facilitator: Ana Ferreira');
    await scene.service.teams.until(() => !titles(scene.priya, point).includes('Next point'));
  });

  it('shows what they have answered, and lets them change it and withdraw it', async () => {
    await responds(scene.ana, point, 'We ask erlier.');
    await seen(scene, thread, '1 response, from Ana Ferreira');
    await sees(scene.ana, point, 'We ask erlier.');
    const form = await scene.ana.clicks('Change my response', { on: point });
    assert.equal(form.reading?.inputs[0]?.value, 'We ask erlier.');
    const saved = await scene.ana.clicks('Save my change', {
      on: point,
      filling: { 'Your response': 'We ask earlier.' },
    });
    assert.match(answered(saved), /Your response is changed\.[\s\S]*You\nWe ask earlier\./u);
    assert.match(answered(await scene.ana.clicks('Withdraw', { on: point })), /withdrawn[\s\S]*No responses/u);
  });

  it('comes back as it was where somebody keeps their response, and where they save nothing', async () => {
    await responds(scene.ana, point, 'We ask earlier.');
    await scene.ana.clicks('Change my response', { on: point });
    const empty = await scene.ana.clicks('Save my change', { on: point, filling: { 'Your response': ' ' } });
    assert.match(empty.text, /Nothing is left of your response, so it was not changed/u);
    assert.match(answered(await scene.ana.clicks('Keep as it was', { on: point })), /You\nWe ask earlier\./u);
  });

  it('is never sent to others: not by an update, not by another’s answer, also where the response is nameless', async () => {
    await respondsNameless(scene.bo, point, SECRET);
    await responds(scene.ana, point, 'With my name.');
    await seen(scene, thread, '1 response, from Ana Ferreira.');
    await sees(scene.bo, point, 'You, without your name');
    await sees(scene.ana, point, 'With my name.');
    await scene.bo.clicks('Change my response', { on: point });
    await scene.bo.clicks('Save my change', { on: point, filling: { 'Your response': CHANGED } });
    await settled();
    const others = sentToOthers(scene.bo);
    for (const words of [SECRET, CHANGED, 'without your name']) assert.ok(!others.includes(words), words);
    assert.ok(!sentToOthers(scene.ana).includes('With my name.'));
    const updates = scene.service.teams.requests
      .filter((one) => one.method !== 'GET')
      .map((one) => JSON.stringify(one.body));
    for (const body of updates) assert.ok(!/changeMine|withdrawMine|You are the \*\*facilitator/u.test(body));
  });

  it('of who gave a nameless response leaves no trace in whom a card names, and their sending updates nothing', async () => {
    await settled();
    const before = scene.service.teams.requests.length;
    await respondsNameless(scene.bo, point, SECRET);
    await settled();
    assert.equal(scene.service.teams.requests.slice(before).filter((one) => one.method !== 'GET').length, 0);
    assert.deepEqual(asked(point), [scene.priya, scene.ana, scene.bo].map((one) => one.id).toSorted());
  });

  it('is refused to whoever claims another’s response, and says nothing of it', async () => {
    await respondsNameless(scene.bo, point, SECRET);
    const { data } = scene.service.teams.seenBy(scene.bo, point).buttons.find((one) => one.verb === 'changeMine') ?? {};
    for (const verb of ['changeMine', 'saveChange', 'withdrawMine']) {
      const action = { type: 'Action.Execute', verb, data: { ...data, changed: 'Taken over.' } };
      const answer = await scene.priya.sendsAction(action, { on: point });
      assert.match(answer.text, /Only the person who gave a response can change or withdraw it/u);
    }
    const own = await scene.bo.opens(point);
    assert.match(own?.text ?? '', /I never know whom to ask/u);
  });

  it('of the draft minutes lets authors change what is theirs, until approval, and decide nothing', async () => {
    await respondsNameless(scene.bo, point, SECRET);
    const review = await finished(scene, thread, point);
    await scene.service.teams.until(() => titles(scene.bo, review).includes('Change my response'));
    for (const title of ['Approve and forward', 'Leave out'])
      assert.ok(!titles(scene.bo, review).includes(title), title);
    await scene.service.teams.until(() => !titles(scene.ana, review).includes('Approve and forward'));
    assert.ok(!titles(scene.ana, review).includes('Change my response'));
    const mine = scene.service.teams.seenBy(scene.bo, review).buttons.find((one) => one.verb === 'changeMine');
    await scene.bo.clicks('Change my response', { on: review });
    await scene.bo.clicks('Save my change', { on: review, filling: { 'Your response': CHANGED } });
    await seen(scene, thread, CHANGED);
    await scene.priya.clicks('Approve and forward', { on: review });
    const action = { type: 'Action.Execute', verb: 'saveChange', data: { ...mine?.data, changed: 'Too late.' } };
    assert.match((await scene.bo.sendsAction(action, { on: review })).text, /The minutes are approved/u);
    assert.ok(!JSON.stringify(scene.service.teams.requests).includes('Too late.'));
  });

  it('does not repeat a detail that may identify somebody, but gives it to its author to change', async () => {
    const sent = await responds(scene.ana, point, 'Ring 01632 960777 first.', { [NAMELESS_TOGGLE]: true });
    assert.doesNotMatch(answered(sent), /960777/u);
    assert.match(answered(sent), /Ring \[…\] first\./u);
    const form = await scene.ana.clicks('Change my response', { on: point });
    assert.equal(form.reading?.inputs[0]?.value, 'Ring 01632 960777 first.');
  });
});

describe('Views of their own in a large team', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('are for sixty, who took part first; all others have the common card; all are answered without a word to Microsoft Teams', async () => {
    scene = await startScene();
    const others = Array.from({ length: 77 }, (_, index) => scene.tenant.person(`Practitioner ${index + 1}`));
    scene.team.add(...others);
    const { thread, point } = await startedDiscussion(scene);
    await responds(others[76] as Person, point, 'We ask earlier.');
    await seen(scene, thread, '1 response, from Practitioner 77');
    const userIds = asked(point);
    assert.equal(userIds.length, 60);
    assert.deepEqual(userIds.slice(0, 2), [scene.priya.id, others[76]?.id]);
    await pause(1_100);
    const before = scene.service.teams.requests.length;
    const looking = others.filter((one) => userIds.includes(one.id));
    assert.ok(looking.length >= 57);
    for (const opened of await Promise.all(looking.map((one) => one.opens(point)))) {
      assert.equal(opened?.kind, 'card', opened?.text);
      assert.ok(!opened.reading.buttons.some((one) => one.title === 'Next point'));
    }
    assert.deepEqual(scene.service.teams.requests.slice(before), []);
  });
});
