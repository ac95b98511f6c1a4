import assert from 'node:assert/strict';
import { answered, finished, responds, settled, textOf } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

describe('Responding to a discussion point', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;

  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  const draft = async () => (await finished(scene, thread, point)).reading.wholeText;
  const count = (text: string, words: string) => text.split(words).length - 1;

  it('says before anybody writes: who reads it, what is heard, who leads, and whom to call about a child', () => {
    const text = point.reading.text;
    assert.match(text, /Read by your team and Marit Olsen \(safeguarding lead\)/u);
    assert.match(text, /Facilitator: Priya Shah/u);
    assert.match(text, /Not a referral; nobody monitors this[\s\S]*01323 464222/u);
    assert.match(text, /Talk about practice, not about families/u);
  });

  it('tells the person who sent it, and shows all that they responded', async () => {
    const sent = await responds(scene.ana, point, 'We check files when a student moves.');
    assert.match(sent.text, /Your response is recorded/u);
    await seen(scene, thread, '1 response, from Ana Ferreira');
    assert.match(await draft(), /Ana Ferreira\nWe check files when a student moves\./u);
  });

  it('takes one for the team from whoever types for the room', async () => {
    await responds(scene.ana, point, 'We agreed to ask earlier.', { 'Said by': 'The team (I am typing for the room)' });
    await seen(scene, thread, '1 response, from the team');
    assert.match(await draft(), /The team\nWe agreed to ask earlier\./u);
  });

  it('counts the same card clicked twice once, and two people on the same card twice', async () => {
    const filling = { 'Your response': 'Yes' };
    const click = (who: Scene['ana']) => who.clicks('Send response', { on: point, filling });
    await Promise.all([click(scene.ana), click(scene.ana), click(scene.bo)]);
    await seen(scene, thread, '2 responses, from');
    await settled();
    assert.equal(count(await draft(), '\nYes'), 2);
  });

  it('counts a click that Microsoft Teams brings again once', async () => {
    const sent = await responds(scene.ana, point, 'Only once.');
    const again = await scene.service.teams.redeliver(sent.answer);
    assert.match(JSON.stringify(again.body), /recorded already/u);
    assert.equal(count(await draft(), 'Only once.'), 1);
  });

  it('takes the same words a second time from a fresh card: people may repeat themselves', async () => {
    await responds(scene.ana, point, 'Ask earlier.');
    await responds(scene.ana, point, 'Ask earlier.');
    assert.equal(count(await draft(), 'Ask earlier.'), 2);
  });

  it('takes “Nothing to add”, but does not throw away what was typed with it', async () => {
    const typed = await scene.ana.clicks('Nothing to add', {
      on: point,
      filling: { 'Your response': 'But I had a thought' },
    });
    assert.match(answered(typed), /was not thrown away/u);
    await scene.bo.clicks('Nothing to add', { on: point });
    const text = await draft();
    assert.match(text, /Bo Lindqvist\nNothing to add/u);
    assert.doesNotMatch(text, /Ana Ferreira\n/u);
  });

  it('lets the author take back their last one, and only their own', async () => {
    await responds(scene.ana, point, 'First thought.');
    await responds(scene.ana, point, 'Second thought.');
    await responds(scene.bo, point, 'Bo’s thought.');
    assert.match((await scene.ana.clicks('Withdraw my last response', { on: point })).text, /is withdrawn/u);
    assert.match(
      (await scene.priya.clicks('Withdraw my last response', { on: point })).text,
      /no response to this point/u,
    );
    const text = await draft();
    assert.match(text, /First thought\.[\s\S]*Bo’s thought\./u);
    assert.doesNotMatch(text, /Second thought/u);
  });

  it('keeps a late response under its own point', async () => {
    const { service, priya, ana } = scene;
    const held = service.teams.holdDeliveries();
    const late = responds(ana, point, 'A late thought on point 1.');
    const moved = priya.clicks('Next point', { on: point });
    await held.release('reversed');
    await moved;
    assert.match(answered(await late), /recorded under point 1/u);
    const second = await seen(scene, thread, 'Point 2 of 5');
    await priya.clicks('Finish discussion', { on: second });
    const text = (await seen(scene, thread, 'Draft minutes')).reading.wholeText;
    assert.match(text.split('Point 2 of 5')[0] ?? '', /A late thought on point 1\./u);
  });

  it('takes twenty at once and loses none', async () => {
    const people = Array.from({ length: 20 }, (_, index) => scene.tenant.person(`Practitioner ${index + 1}`));
    scene.team.add(...people);
    await Promise.all(people.map((who, index) => responds(who, point, `Thought number ${index + 1}.`)));
    const text = await draft();
    for (const [index] of people.entries()) assert.ok(text.includes(`Thought number ${index + 1}.`));
    assert.deepEqual(scene.service.faults, []);
  });

  it('shows responders and agreed actions, not the input, on a point that has been left', async () => {
    await responds(scene.ana, point, 'We check files.');
    await scene.priya.clicks('Next point', { on: point });
    await scene.service.teams.until(() => point.reading.inputs.length === 0);
    assert.match(point.reading.text, /1 response, from Ana Ferreira/u);
    assert.deepEqual(point.reading.buttons, []);
  });

  it('records nothing any more once it is finished', async () => {
    const { verb, data } = point.reading.buttons.find((one) => one.title === 'Send response') ?? {};
    await finished(scene, thread, point);
    const late = {
      type: 'Action.Execute',
      verb,
      data: { ...data, response: 'Too late', saidBy: 'me', nameless: 'false' },
    };
    assert.match((await scene.ana.sendsAction(late, { on: point })).text, /finished, so nothing more is recorded/u);
    await scene.ana.says('Too late as well', { in: thread });
    await scene.bo.says('And this', { in: thread, mentioningBot: true });
    assert.match(textOf(thread.messages()), /Not recorded[\s\S]*draft minutes wait for Priya Shah/u);
    assert.doesNotMatch(textOf([await seen(scene, thread, 'Draft minutes')]), /Too late|And this/u);
  });
});

describe('Agreeing an action', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  it('with an owner and a date shows it on the point and in the draft', async () => {
    const filling = { Action: 'Agree a contact with each college', Owner: 'Bo Lindqvist', 'By when': '2027-01-15' };
    assert.match((await scene.ana.clicks('Save action', { on: point, filling })).text, /The action is added/u);
    await seen(scene, thread, 'Agreed here:', 'Agree a contact with each college (Bo Lindqvist, by Friday 15 January)');
    assert.match((await finished(scene, thread, point)).reading.wholeText, /1 agreed action[\s\S]*from point 1/u);
  });

  it('without an owner and a date is enough, and a double click counts once', async () => {
    const click = () => scene.ana.clicks('Save action', { on: point, filling: { Action: 'Ask earlier' } });
    await Promise.all([click(), click()]);
    assert.equal((await finished(scene, thread, point)).reading.wholeText.match(/Ask earlier/gu)?.length, 1);
  });

  it('with a date that is none says so, and adds nothing', async () => {
    const { verb, data } = point.reading.buttons.find((one) => one.title === 'Save action') ?? {};
    const send = (typed: object) =>
      scene.ana.sendsAction({ type: 'Action.Execute', verb, data: { ...data, ...typed } }, { on: point });
    assert.match((await send({ what: 'Ask earlier', byWhen: '2027-02-30' })).text, /date was not understood/u);
    assert.match((await send({ what: '   ' })).text, /write what will be done/u);
    assert.match((await send({ what: 'x'.repeat(501) })).text, /up to 500 characters/u);
    assert.doesNotMatch((await finished(scene, thread, point)).reading.wholeText, /agreed action/u);
  });
});
