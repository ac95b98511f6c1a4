import assert from 'node:assert/strict';
import { approved, mailed, reviewOf, settled, textOf, told, toldIn } from '../../support/discussing.ts';
import type { Message, Person } from '../../support/fake-teams.ts';
import { type Scene, seen, showing, startScene, TITLE } from '../../support/scene.ts';
import { LEAD_CARD, leadCard, sceneWithLeads } from '../../support/scene-with-leads.ts';

const minutesOf = async (scene: Scene) => {
  const { thread, review } = await reviewOf(scene, 'We check files.');
  return { thread, minutes: await approved(scene, thread, review) };
};

describe('A safeguarding lead in Microsoft Teams', () => {
  let scene: Scene;
  let lead: Person;
  let deputy: Person;
  beforeEach(async () => {
    ({ scene, lead, deputy } = await sceneWithLeads());
  });
  afterEach(() => scene.service.stop());

  it('gets the minutes in their own chat beside the email, whole, and acknowledges them there', async () => {
    const { thread } = await minutesOf(scene);
    const card = await leadCard(scene, lead);
    const text = card.reading.wholeText;
    for (const words of [TITLE, 'Duty and Assessment', 'East Sussex County Council', 'version 1 of the briefing'])
      assert.match(text, new RegExp(words, 'u'));
    assert.match(text, /Ana Ferreira\nWe check files\./u);
    assert.doesNotMatch(text, /Reopen|Where it went/u);
    await mailed(scene, 2);
    const { reading } = await lead.clicks('Acknowledge receipt', { on: card });
    assert.match(reading?.wholeText ?? '', /Thank you[\s\S]*Acknowledged by Marit Olsen/u);
    await seen(scene, thread, 'acknowledged by Marit Olsen');
    await scene.service.teams.until(() => card.reading.wholeText.includes('Acknowledged by Marit Olsen'));
    assert.equal(showing([card], 'Please press'), undefined);
    assert.deepEqual(scene.service.faults, []);
  });

  it('is found in a team that has the app, without ever having met it, by the same roster', async () => {
    scene.team.add(deputy);
    await minutesOf(scene);
    const card = await leadCard(scene, deputy);
    assert.match(card.reading.wholeText, /We check files/u);
    assert.equal(lead.chat.messages().filter((one) => showing([one], LEAD_CARD)).length, 1);
  });

  it('who removed the app again, or is nowhere in Microsoft Teams, gets the email alone, and nothing is shown as failed', async () => {
    await lead.chat.uninstallApp({ by: lead });
    const { thread } = await minutesOf(scene);
    await mailed(scene, 2);
    await settled();
    assert.equal(showing(lead.chat.messages(), LEAD_CARD), undefined);
    assert.equal(deputy.chat.messages().length, 0);
    assert.doesNotMatch(textOf(thread.messages()), /failed|could not/iu);
    assert.doesNotMatch(toldIn(scene.olivia), /could not be delivered/u);
    assert.deepEqual(scene.service.faults, []);
  });

  it('sees on the card what was acknowledged by the link in an email, and one is enough', async () => {
    await minutesOf(scene);
    const card = await leadCard(scene, lead);
    const mails = await mailed(scene, 2);
    const mail = mails.find((one) => one.to?.[0]?.address === deputy.email);
    await fetch(/http:\/\/\S+\/acknowledge\/\S+/u.exec(mail?.text ?? '')?.[0] ?? '', { method: 'POST' });
    await scene.service.teams.until(() => card.reading.wholeText.includes('Acknowledged by Tomas Novak'));
    assert.deepEqual(
      card.reading.buttons.map((one) => one.title),
      ['All minutes'],
    );
  });

  it('is posted one card although the bot was restarted at once, and although the first post was unclear', async () => {
    scene.service.teams.failNext({ with: 'reset-after-accepting', where: lead.chat.id, doing: 'send' });
    await minutesOf(scene);
    await leadCard(scene, lead);
    await scene.service.restart();
    await settled();
    assert.equal(lead.chat.messages().filter((one) => showing([one], LEAD_CARD)).length, 1);
  });

  it('lists what was received, reads it, and acknowledges from the list', async () => {
    await minutesOf(scene);
    await leadCard(scene, lead);
    const before = lead.chat.messages().length;
    await lead.says(' Minutes ');
    const list = await scene.service.teams.until(() =>
      showing(lead.chat.messages().slice(before), 'Not acknowledged yet'),
    );
    assert.match(list.reading.wholeText, /1 set of minutes, 1 not acknowledged yet/u);
    const read = await lead.clicks('Read', { on: list });
    assert.match(read.reading?.wholeText ?? '', /We check files/u);
    await lead.clicks('All minutes', { on: list });
    const done = await lead.clicks('Acknowledge receipt', { on: list });
    assert.match(done.reading?.wholeText ?? '', /Thank you[\s\S]*all acknowledged[\s\S]*Acknowledged by Marit Olsen/u);
  });

  it('alone sees and acknowledges: nobody else, no other conversation, and nothing of another organisation', async () => {
    await minutesOf(scene);
    const card = await leadCard(scene, lead);
    const data = card.reading.buttons.find((one) => one.title === 'Acknowledge receipt')?.data ?? {};
    const press = (verb: string, more = {}) => ({ type: 'Action.Execute', verb, data: { ...data, page: 1, ...more } });
    await scene.ana.installApp();
    const own = await told(scene, scene.ana, 'Audit briefings, discussed and minuted');
    for (const verb of ['acknowledgeReceipt', 'acknowledgeInList', 'readMinutes', 'receivedMinutes', 'showMinutes']) {
      const answer = await scene.ana.sendsAction(press(verb), { on: own });
      assert.doesNotMatch(`${answer.text} ${toldIn(scene.ana)}`, /We check files|Thank you/u, verb);
    }
    assert.match((await scene.ana.sendsAction(press('readMinutes'), { on: own })).text, /does not name you/u);
    await scene.ana.says('minutes');
    assert.match(toldIn(scene.ana), /does not name you as a safeguarding lead/u);
    await lead.says('help');
    scene.team.add(lead);
    await lead.says('minutes', { in: scene.team.channel(), mentioningBot: true });
    assert.match(textOf(scene.team.channel().messages()), /shown to a safeguarding lead alone/u);
    const forged = press('readMinutes', { minutesId: 'made-up' });
    assert.match(
      (await lead.sendsAction(forged, { on: card })).text,
      /not known here, or went to another organisation/u,
    );
  });
});

describe('The welcome in a person’s own chat', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  const welcomed = async (who: Person): Promise<Message> => {
    await who.installApp();
    await who.says('help');
    return scene.service.teams.until(() => showing(who.chat.messages(), 'Audit briefings, discussed and minuted'));
  };
  const titles = (message: Message) => message.reading.buttons.map((one) => one.title);

  it('of a practitioner says how to take part, and of somebody who has led a discussion how to lead', async () => {
    scene = await startScene();
    const card = await welcomed(scene.ana);
    assert.match(card.reading.wholeText, /For everybody in a team/u);
    assert.doesNotMatch(card.reading.wholeText, /For publishers|For safeguarding leads|lead a discussion/u);
    assert.deepEqual(titles(card), ['Briefings']);
    await reviewOf(scene);
    assert.match((await welcomed(scene.priya)).reading.wholeText, /For those who lead a discussion/u);
    await scene.ana.clicks('Briefings', { on: card });
    await told(scene, scene.ana, 'Briefings of your teams', TITLE);
  });

  it('of a publisher offers coverage and deliveries, which come below it', async () => {
    scene = await startScene();
    const card = await told(scene, scene.olivia, 'For publishers', 'Attach a Word file');
    assert.deepEqual(titles(card), ['Coverage', 'Deliveries', 'Briefings']);
    await scene.olivia.clicks('Coverage', { on: card });
    await told(scene, scene.olivia, 'Coverage');
    await scene.olivia.clicks('Deliveries', { on: card });
    await told(scene, scene.olivia, 'Deliveries of minutes');
  });

  it('of a lead says of whom, and how many minutes wait', async () => {
    let lead: Person;
    ({ scene, lead } = await sceneWithLeads());
    await minutesOf(scene);
    await leadCard(scene, lead);
    await lead.says('help');
    const card = await told(scene, lead, 'For safeguarding leads', 'waits for your acknowledgement');
    assert.match(card.reading.wholeText, /minutes of East Sussex County Council/u);
    assert.deepEqual(titles(card), ['Minutes', 'Briefings']);
    await lead.clicks('Minutes', { on: card });
    await told(scene, lead, '1 set of minutes');
  });
});
