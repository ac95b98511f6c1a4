import assert from 'node:assert/strict';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { commandRoutes, verbRoutes } from '#src/teams/routes.ts';
import { verbs } from '#src/teams/verbs.ts';
import { auditedDuring } from '../../support/audit-reading.ts';
import { findButton } from '../../support/card-reading.ts';
import { directoryFile } from '../../support/directory-builder.ts';
import { approved, currentPoint, responds, reviewOf, settled, told } from '../../support/discussing.ts';
import type { Message, Person, Thread } from '../../support/fake-teams.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { importSample, publishSample, type Scene, seen, showing, startScene } from '../../support/scene.ts';
import { LEAD_CARD, leadCard, sceneWithLeads } from '../../support/scene-with-leads.ts';

const table = { verbs: verbRoutes({} as Desk), commands: commandRoutes({} as Desk) };
const PHONE = 'Ring the mother on 07700 900123 first.';
const EMAIL = 'Write to sam@example.org then.';

type More = Omit<Parameters<Person['clicks']>[1], 'on'>;

/** What the table of routes says is written for each verb and command is what is written, by whom it was done, once. */
describe('The audit log of everything that can be pressed or typed', () => {
  const pressed = new Set<string>();
  const typed = new Set<string>();
  let scene: Scene;
  afterEach(() => scene.service.stop());

  const idOf = (who: Person): string => `${scene.tenant.id}/${who.aadObjectId}`.toLowerCase();
  const check = (named: string, audit: string | undefined, who: Person, written: readonly object[]) =>
    assert.deepEqual(
      written.map(({ seq: _seq, ...entry }: { seq?: number }) => entry),
      audit === undefined ? [] : [{ who: idOf(who), what: audit }],
      named,
    );

  const press = async (who: Person, title: string, on: Message, more: More = {}) => {
    const choice = more.beside === undefined ? { nth: 1 } : { beside: more.beside };
    const { verb } = findButton(scene.service.teams.seenBy(who, on), title, choice);
    const route = table.verbs.find((one) => one.verb === verb);
    assert.ok(route, `${title} has no route`);
    check(title, route.audit, who, await auditedDuring(scene, () => who.clicks(title, { on, ...more, ...choice })));
    pressed.add(route.verb);
  };

  const type = async (who: Person, command: string, at: Thread | undefined, audit?: string) => {
    const route = table.commands.find((one) => one.command === command);
    assert.ok(route, `${command} has no route`);
    if (audit !== undefined) assert.equal(route.audit, audit);
    const says = () => (at === undefined ? who.says(command) : who.says(command, { in: at, mentioningBot: true }));
    check(command, audit, who, await auditedDuring(scene, says));
    typed.add(command);
  };

  it('has what a publisher does', async () => {
    scene = await startScene();
    const { olivia, service, tenant, bo } = scene;
    await press(olivia, 'Discard', await importSample(scene));
    const other = tenant.team('Leaving Care');
    other.add(bo);
    await other.installApp({ by: bo });
    service.teams.failNext({ with: { status: 502 }, doing: 'create', times: 2 });
    await press(olivia, 'Publish', await importSample(scene));
    const progress = await told(scene, olivia, '2 channels to look at');
    await press(olivia, 'It is there', progress);
    await press(olivia, 'Post again', await told(scene, olivia, '1 channel to look at'));
    for (const command of ['help', 'briefings', 'import', 'publish', 'coverage', 'deliveries', 'withdraw'])
      await type(olivia, command, undefined);
    const title = 'Withdraw it now';
    await press(olivia, title, await told(scene, olivia, 'Publishing · Version'));
    await olivia.clicks('Publish', { on: await importSample(scene) });
    await olivia.says('withdraw');
    const list = await told(scene, olivia, 'Withdraw a briefing');
    const [choice] = list.reading.inputs[0]?.choices ?? [];
    await press(olivia, title, list, { filling: { Briefing: choice?.title ?? '' } });
  });

  it('has what a team does from start to approved minutes and again', async () => {
    scene = await startScene();
    const { priya, ana } = scene;
    const thread = await publishSample(scene);
    await press(priya, 'Start discussion', thread.root);
    const first = await seen(scene, thread, 'Point 1 of 5');
    await press(scene.bo, 'I am here', first);
    await press(ana, 'Send response', first, { filling: { 'Your response': 'We ask earlier.' } });
    await press(ana, 'Change my response', first);
    await press(ana, 'Keep as it was', first);
    await press(ana, 'Change my response', first);
    await press(ana, 'Save my change', first, { filling: { 'Your response': 'We ask much earlier.' } });
    await press(ana, 'Withdraw', first);
    await responds(ana, first, 'We ask at booking.');
    await press(ana, 'Withdraw my last response', first);
    await press(ana, 'Nothing to add', first);
    await press(ana, 'Save action', first, { filling: { Action: 'Ask at booking' } });
    await press(ana, 'Take over', first);
    await press(priya, 'Take over', first);
    for (const text of [PHONE, EMAIL]) await responds(ana, first, text);
    await press(priya, 'Next point', first);
    await press(priya, 'Previous point', await seen(scene, thread, 'Point 2 of 5'));
    await type(priya, 'next', thread, 'discussion.moved');
    await type(priya, 'back', thread, 'discussion.moved');
    await settled();
    await press(priya, 'Finish discussion', await currentPoint(scene, thread));
    const review = await seen(scene, thread, 'Draft minutes');
    await press(priya, 'Leave out', review, { beside: PHONE });
    await press(priya, 'Put back', review);
    await press(priya, 'Remove the detail', review, { beside: PHONE });
    await press(priya, 'It is safe', review, { beside: EMAIL });
    const { data } = findButton(scene.service.teams.seenBy(priya, review), 'Approve and forward', {});
    const turned = { type: 'Action.Execute', verb: verbs.reviewPage, data: { ...data, page: 1 } };
    check('page', undefined, priya, await auditedDuring(scene, () => priya.sendsAction(turned, { on: review })));
    pressed.add(verbs.reviewPage);
    const looks = { ...turned, verb: verbs.myReview };
    check('own', undefined, ana, await auditedDuring(scene, () => ana.sendsAction(looks, { on: review })));
    pressed.add(verbs.myReview);
    await press(priya, 'Approve and forward', review);
    await press(priya, 'Reopen discussion', await seen(scene, thread, 'Where it went'));
    await type(priya, 'finish', thread, 'discussion.finished');
    await type(priya, 'organisation', thread);
  });

  it('has what a safeguarding lead does, and what is asked of the welcome', async () => {
    const { lead, ...opened } = await sceneWithLeads();
    scene = opened.scene;
    const { priya, olivia, service } = scene;
    const { thread, review } = await reviewOf(scene, 'We check files.');
    const minutes = await approved(scene, thread, review);
    await press(lead, 'Acknowledge receipt', await leadCard(scene, lead));
    await priya.clicks('Reopen discussion', { on: minutes });
    await priya.says('finish', { in: thread, mentioningBot: true });
    await approved(scene, thread, await seen(scene, thread, 'Draft minutes'));
    await service.teams.until(() => lead.chat.messages().filter((one) => showing([one], LEAD_CARD)).length === 2);
    const before = lead.chat.messages().length;
    await type(lead, 'minutes', undefined);
    const list = await service.teams.until(() => showing(lead.chat.messages().slice(before), 'Not acknowledged yet'));
    await press(lead, 'Acknowledge receipt', list);
    await press(lead, 'Read', list);
    await press(lead, 'All minutes', list);
    await lead.says('help');
    await press(lead, 'Minutes', await told(scene, lead, 'For safeguarding leads', 'minutes'));
    const welcome = await told(scene, olivia, 'For publishers', 'Attach a Word file');
    for (const title of ['Coverage', 'Deliveries', 'Briefings']) await press(olivia, title, welcome);
  });

  it('has a start from a card that somebody found', async () => {
    scene = await startScene();
    const thread = await publishSample(scene);
    const [found] = (await scene.priya.searches('')).results;
    assert.ok(found);
    await press(scene.priya, 'Start discussion', scene.priya.inserts(found, { in: thread }));
  });

  it('has a start that was typed, a channel that was chosen, and a write-up', async () => {
    scene = await startScene();
    await type(scene.priya, 'start', await publishSample(scene), 'discussion.started');
    await type(scene.priya, 'post here', scene.team.channel() as never, 'team.channel-chosen');
    await scene.service.stop();
    scene = await startScene();
    const thread = await publishSample(scene);
    await press(scene.priya, 'Write up a discussion we had', thread.root);
    const send = scene.service.teams.seenBy(scene.priya, thread.root).buttons.at(-1)?.title ?? '';
    await press(scene.priya, send, thread.root, {
      filling: { '1. What did you and your team take from this audit?': 'Files.' },
    });
  });

  it('has what is asked of a team that has not begun, and of what it agreed', async () => {
    const clock = movingClock('2026-11-23T10:00:05.000Z');
    scene = await startScene({ clock });
    const { ana, olivia, priya } = scene;
    const thread = await publishSample(scene, { 'Discuss by': '2026-12-01' });
    clock.putTo('2026-12-01T10:00:05.000Z');
    const reminder = await seen(scene, thread, 'The date for it is');
    await olivia.says('coverage');
    const coverage = await told(scene, olivia, 'Coverage', 'Posted');
    await press(olivia, 'Late teams', coverage);
    await press(olivia, 'Nudge once more', coverage);
    await priya.clicks('Start discussion', { on: reminder });
    const point = await seen(scene, thread, 'Point 1 of 5');
    for (const what of ['Ask at booking', 'Ask again'])
      await ana.clicks('Save action', { on: point, filling: { Action: what, 'By when': '2026-12-09' } });
    await priya.clicks('Finish discussion', { on: point });
    await approved(scene, thread, await seen(scene, thread, 'Draft minutes'));
    clock.putTo('2026-12-09T10:00:05.000Z');
    const due = await seen(scene, thread, '2 agreed actions due');
    await press(ana, 'Done', due);
    await scene.service.teams.until(() => due.reading.wholeText.includes('1 agreed action due'));
    await press(ana, 'Change date', due, { filling: { byWhen1: '2026-12-16' } });
    clock.putTo('2027-03-01T10:00:05.000Z');
    const asked = await seen(scene, thread, 'What changed?');
    await press(ana, 'Save answer', asked, { filling: { 'Your answer': 'Schools are asked.' } });
    await scene.service.teams.until(() => asked.reading.wholeText.includes('Answered, with their name'));
    await press(ana, 'Withdraw my answer', asked);
    await press(ana, 'Stop reminders', asked);
  });

  it('has whose team and chat it is', async () => {
    scene = await startScene({
      directory: (tenantId) =>
        directoryFile({ tenantIds: [tenantId] }, { id: 'marsh', name: 'Marsh Hospitals', tenantIds: [tenantId] }),
    });
    const { priya, olivia, tenant, service } = scene;
    const question = await service.teams.until(() => showing(scene.team.channel().messages(), 'Which organisation'));
    await press(priya, 'Save organisation', question, { filling: { Organisation: 'Marsh Hospitals' } });
    await press(olivia, 'Confirm organisation', await told(scene, olivia, 'Marsh Hospitals'));
    const other = tenant.team('Leaving Care');
    other.add(priya);
    await other.installApp({ by: priya });
    const chat = tenant.meeting('Team meeting', { organiser: priya });
    await chat.installApp({ by: priya });
    await priya.says('start', { in: chat, mentioningBot: true });
    const which = await service.teams.until(() => showing(chat.messages(), 'Which team is this?'));
    const [choice] = which.reading.inputs;
    await press(priya, 'Save team', which, { filling: { [choice?.label ?? '']: choice?.choices[0]?.title ?? '' } });
  });

  after(() => {
    assert.deepEqual([...pressed].toSorted(), Object.values(verbs).toSorted(), 'every verb was pressed');
    assert.deepEqual([...typed].toSorted(), table.commands.map((one) => one.command).toSorted(), 'every command typed');
  });
});
