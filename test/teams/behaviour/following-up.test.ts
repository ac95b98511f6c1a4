import assert from 'node:assert/strict';
import { approved, finished, mailed, outbox, settled, textOf } from '../../support/discussing.ts';
import type { Message, Person, Thread } from '../../support/fake-teams.ts';
import { type MovingClock, movingClock } from '../../support/moving-clock.ts';
import { publishSample, type Scene, seen, showing } from '../../support/scene.ts';
import { leadCard, sceneWithLeads } from '../../support/scene-with-leads.ts';

/** Monday; to be discussed by Friday 18 December. */
const START = '2026-11-23T10:00:00.000Z';
const PATIENCE = 15_000;

describe('Following up', function () {
  this.timeout(60_000);
  let scene: Scene;
  let lead: Person;
  let clock: MovingClock;
  let thread: Thread;
  beforeEach(async () => {
    clock = movingClock(START);
    ({ scene, lead } = await sceneWithLeads({ clock }));
    thread = await publishSample(scene, { 'Discuss by': '2026-12-18' });
  });
  afterEach(async () => {
    assert.deepEqual(scene.service.faults, []);
    await scene.service.stop();
  });

  const shown = (...words: readonly string[]): Promise<Message> =>
    scene.service.teams.until(() => showing(thread.messages(), ...words), PATIENCE);
  const count = (words: string): number => thread.messages().filter((one) => textOf([one]).includes(words)).length;
  const inOwnChat = (who: Person, ...words: readonly string[]): Promise<Message> =>
    scene.service.teams.until(() => showing(who.chat.messages(), ...words), PATIENCE);

  /** Priya's team agrees on something to be done, and its minutes are approved. */
  const approvedWithAction = async (byWhen: string): Promise<void> => {
    await scene.priya.clicks('Start discussion', { on: thread.root });
    const point = await seen(scene, thread, 'Point 1 of 5');
    const filling = { Action: 'Ask at booking', Owner: 'ana ferreira', 'By when': byWhen };
    await scene.bo.clicks('Save action', { on: point, filling });
    await approved(scene, thread, await finished(scene, thread, point));
  };

  it('reminds a team in its thread, once though the bot was restarted, and starts the discussion from there', async () => {
    clock.putTo('2026-12-11T08:00:00.000Z');
    await settled();
    assert.equal(count('Discuss by Friday 18 December'), 1, 'at night there is the briefing alone');
    clock.putTo('2026-12-11T09:00:00.000Z');
    const reminder = await shown('Reminder', 'Your team has not started');
    assert.match(reminder.reading.wholeText, /by Friday 18 December: it takes about ten minutes/u);
    await scene.service.restart();
    clock.putTo('2026-12-11T15:00:00.000Z');
    await settled();
    assert.equal(count('Your team has not started'), 1);
    await scene.priya.clicks('Start discussion', { on: reminder });
    await seen(scene, thread, 'Point 1 of 5');
    await scene.service.teams.until(() => reminder.reading.wholeText.includes('Your team has started since'), PATIENCE);
    assert.deepEqual(reminder.reading.buttons, []);
  });

  it('shows the publisher who is late, and nudges them once more, once', async () => {
    clock.putTo('2026-12-18T09:00:00.000Z');
    await shown('The date for it is Friday 18 December');
    await scene.olivia.says('coverage');
    const coverage = await inOwnChat(scene.olivia, 'Coverage', 'Posted');
    const late = await scene.olivia.clicks('Late teams', { on: coverage });
    assert.match(late.reading?.wholeText ?? '', /1 team\*{0,2} not started: Duty and Assessment/u);
    const nudged = await scene.olivia.clicks('Nudge once more', { on: coverage });
    assert.match(nudged.reading?.wholeText ?? '', /1 team will be reminded once more/u);
    assert.equal(
      nudged.reading?.buttons.some((one) => one.title === 'Nudge once more'),
      false,
    );
    clock.putTo('2026-12-18T12:00:00.000Z');
    await settled();
    assert.equal(count('The partnership asks once more'), 0, 'one reminder a week in one thread');
    clock.putTo('2026-12-28T09:00:00.000Z');
    await shown('The partnership asks once more');
  });

  it('is stopped for the briefing by a member, and not by a guest', async () => {
    const guest = scene.tenant.guest('Kwame Mensah');
    scene.team.add(guest);
    clock.putTo('2026-12-11T09:00:00.000Z');
    const reminder = await shown('Your team has not started');
    const refused = await guest.clicks('Stop reminders', { on: reminder });
    assert.match(refused.text, /Only members/u);
    const stopped = await scene.bo.clicks('Stop reminders', { on: reminder });
    assert.match(stopped.text, /no more reminders about this briefing/u);
    await scene.service.teams.until(() => reminder.reading.wholeText.includes('are stopped here'), PATIENCE);
    clock.putTo('2026-12-18T09:00:00.000Z');
    await settled();
    assert.equal(count('Reminder'), 1);
  });

  it('reminds of an agreed action on its day by its owner’s name; a new date moves it, and Done shows on the card', async () => {
    await approvedWithAction('2026-12-02');
    clock.putTo('2026-12-02T09:00:00.000Z');
    const card = await shown('1 agreed action due', 'ana ferreira, is it done?');
    const moved = await scene.bo.clicks('Change date', { on: card, filling: { byWhen0: '2026-12-09' } });
    assert.match(moved.text, /now Wednesday 9 December/u);
    await scene.service.teams.until(() => card.reading.wholeText.includes('By Wednesday 9 December'), PATIENCE);
    clock.putTo('2026-12-09T09:00:00.000Z');
    const again = await scene.service.teams.until(
      () => thread.messages().findLast((one) => one !== card && textOf([one]).includes('1 agreed action due')),
      PATIENCE,
    );
    const guest = scene.tenant.guest('Kwame Mensah');
    scene.team.add(guest);
    assert.match((await guest.clicks('Done', { on: again })).text, /Only members/u);
    assert.match((await scene.ana.clicks('Done', { on: again })).text, /Done\. Thank you/u);
    for (const one of [card, again])
      await scene.service.teams.until(() => one.reading.wholeText.includes('Done on Wednesday 9 December'), PATIENCE);
  });

  it('asks the team three months on what changed, tells an author of a detail without repeating it, and lets one take an answer back', async () => {
    await approvedWithAction('');
    clock.putTo('2027-02-23T09:00:00.000Z');
    const card = await shown('What changed?', 'What is different for children');
    assert.match(card.reading.wholeText, /Ask at booking/u);
    const saved = await scene.ana.clicks('Save answer', { on: card, filling: { 'Your answer': 'Schools are asked.' } });
    assert.match(saved.text, /Your answer is saved/u);
    await scene.service.teams.until(() => card.reading.wholeText.includes('Answered, with their name: Ana'), PATIENCE);
    const filling = { 'Your answer': 'Ring 01632 960777.', 'Leave my name out (colleagues may still guess)': true };
    const found = await scene.bo.clicks('Save answer', { on: card, filling });
    assert.match(found.text, /seemed to contain a phone number/u);
    assert.doesNotMatch(found.text, /960777/u);
    await settled();
    assert.doesNotMatch(textOf(thread.messages()), /Bo Lindqvist, with|960777/u);
    assert.match((await scene.bo.clicks('Withdraw my answer', { on: card })).text, /cannot be taken back/u);
    assert.match((await scene.ana.clicks('Withdraw my answer', { on: card })).text, /Your last answer is withdrawn/u);
    await scene.service.teams.until(() => !card.reading.wholeText.includes('Answered, with their name'), PATIENCE);
    assert.deepEqual(
      card.reading.buttons.map((one) => one.title),
      ['Save answer', 'Stop reminders'],
    );
  });

  it('reminds a lead by email beside the minutes and in their chat, where they acknowledge, and then nobody else', async () => {
    await approvedWithAction('');
    await mailed(scene, 2);
    await leadCard(scene, lead);
    clock.putTo('2026-11-30T09:00:00.000Z');
    const mails = await scene.service.teams.until(async () => {
      const all = await outbox(scene);
      return all.length >= 3 && all;
    }, PATIENCE);
    const reminder = mails.find((one) => one.subject?.startsWith('Reminder'));
    const minutes = mails.find((one) => one.messageId === reminder?.inReplyTo);
    assert.equal(reminder?.to?.[0]?.address, lead.email);
    assert.match(minutes?.subject ?? '', /^Minutes: /u);
    assert.equal(reminder?.references, reminder?.inReplyTo);
    const card = await inOwnChat(lead, '1 set of minutes not acknowledged yet');
    const list = await lead.clicks('All minutes', { on: card });
    assert.match(list.reading?.wholeText ?? '', /Not acknowledged yet/u);
    await lead.clicks('Acknowledge receipt', { on: card });
    clock.putTo('2026-12-07T09:00:00.000Z');
    await settled();
    assert.equal((await outbox(scene)).length, 3);
  });
});
