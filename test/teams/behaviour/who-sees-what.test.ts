import assert from 'node:assert/strict';
import { tablesThatHold } from '../../support/all-rows.ts';
import { directoryFile, marit } from '../../support/directory-builder.ts';
import {
  approved,
  finished,
  mailed,
  responds,
  respondsNameless,
  textOf,
  told,
  toldIn,
} from '../../support/discussing.ts';
import type { Team } from '../../support/fake-teams/people/team.ts';
import type { Message, Person, Thread } from '../../support/fake-teams.ts';
import { type Scene, seen, sendOutSample, showing, startedDiscussion, startScene, TITLE } from '../../support/scene.ts';

const OURS = 'We of the council check files.';
const THEIRS = 'We of the trust ask at booking.';
const ngozi = { name: 'Ngozi Adeyemi', email: 'ngozi.adeyemi@example.org' };

const link = (text: string | undefined): string => /http:\/\/\S+\/acknowledge\/\S+/u.exec(text ?? '')?.[0] ?? '';

describe('Minutes of two organisations', () => {
  let scene: Scene;
  let theirTeam: Team;
  let sunita: Person;

  /** One of the team leads it through; Priya and Ana in ours, Sunita alone in theirs. */
  const minuted = async (team: Team, lead: Person, text: string): Promise<Message> => {
    const thread = await scene.service.teams.until(() =>
      team
        .channel()
        .threads()
        .find(({ root }) => textOf([root]).includes(TITLE)),
    );
    await lead.clicks('Start discussion', { on: thread.root });
    const on = (words: string) => scene.service.teams.until(() => showing(thread.messages(), words));
    await responds(lead, await on('Point 1 of 5'), text);
    await lead.clicks('Finish discussion', { on: await on('Point 1 of 5') });
    await lead.clicks('Approve and forward', { on: await on('Draft minutes') });
    return on('Where it went');
  };

  before(async () => {
    scene = await startScene();
    const { service, tenant } = scene;
    const trust = service.teams.tenant();
    sunita = trust.person('Sunita Rao');
    theirTeam = trust.team('Midwifery');
    theirTeam.add(sunita);
    service.writeDirectory(
      directoryFile(
        { tenantIds: [tenant.id], safeguardingLeads: [marit] },
        {
          id: 'trust',
          name: 'Seaford Health Trust',
          tenantIds: [trust.id],
          safeguardingLeads: [ngozi],
          shareResponses: false,
        },
      ),
    );
    await theirTeam.installApp({ by: sunita });
    await sendOutSample(scene);
    await minuted(scene.team, scene.priya, OURS);
    await minuted(theirTeam, sunita, THEIRS);
  });
  after(() => scene.service.stop());

  const mailTo = async (address: string) =>
    (await mailed(scene, 2)).filter((one) => one.to?.some((to) => to.address === address));

  it('go each to the lead of its own organisation, with its own words and Word file and no others', async () => {
    for (const [lead, own, other] of [
      [marit, OURS, THEIRS],
      [ngozi, THEIRS, OURS],
    ] as const) {
      const [mail, ...more] = await mailTo(lead.email);
      assert.deepEqual(more, []);
      assert.ok(mail?.text?.includes(own));
      assert.ok(!`${mail?.text}${mail?.html}`.includes(other));
      assert.equal(mail?.attachments.length, 1);
    }
  });

  it('are acknowledged each by its own link, and a link with the other’s id or signature is none', async () => {
    const [ours, theirs] = [await mailTo(marit.email), await mailTo(ngozi.email)].map((one) => link(one[0]?.text));
    const [[id, signature], [, otherSignature]] = [ours, theirs].map((one) => (one ?? '').split('.').slice(-2)) as [
      [string, string],
      [string, string],
    ];
    const base = (ours ?? '').slice(0, -signature.length);
    assert.ok(base.endsWith(`${id}.`));
    assert.equal((await fetch(`${base}${otherSignature}`, { method: 'POST' })).status, 404);
    const page = await (await fetch(ours ?? '', { method: 'POST' })).text();
    assert.match(page, /Receipt acknowledged by[^.]*Marit Olsen/u);
    for (const other of [OURS, THEIRS, 'Midwifery', 'Ngozi']) assert.ok(!page.includes(other), other);
    await scene.olivia.says('deliveries');
    await told(scene, scene.olivia, 'Ngozi Adeyemi');
    assert.equal(textOf(theirTeam.channel().messages()).includes('acknowledged by'), false);
  });

  it('stand each in the conversation of its own team only', () => {
    assert.ok(!textOf(scene.team.channel().messages()).includes(THEIRS));
    assert.ok(!textOf(theirTeam.channel().messages()).includes(OURS));
  });

  it('are counted and followed by the publisher, who reads no response and no practitioner’s name', async () => {
    await scene.olivia.says('coverage');
    await scene.olivia.says('deliveries');
    const text = toldIn(scene.olivia);
    assert.match(text, /Seaford Health Trust/u);
    for (const hidden of [OURS, THEIRS, 'Priya Shah', 'Sunita Rao']) assert.ok(!text.includes(hidden), hidden);
  });

  it('are told to nobody who is no publisher: not coverage, not deliveries', async () => {
    await sunita.installApp();
    for (const command of ['coverage', 'deliveries']) await sunita.says(command);
    const text = toldIn(sunita);
    assert.equal(text.match(/Only publishers/gu)?.length, 2);
    assert.doesNotMatch(text, /Marit Olsen|East Sussex County Council/u);
  });
});

describe('Who gave a nameless response', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  it('stands in no table once the minutes are approved, but that the bot has met them', async () => {
    const { bo, tenant } = scene;
    await respondsNameless(bo, point, 'I am unsure whom to ask.');
    await respondsNameless(bo, point, 'And I ring 07700 900123.');
    await bo.clicks('Withdraw my last response', { on: point });
    assert.deepEqual(tablesThatHold(scene, bo.aadObjectId ?? ''), ['person', 'response']);
    await approved(scene, thread, await finished(scene, thread, point));
    await seen(scene, thread, 'I am unsure whom to ask.');
    const traces = [`${tenant.id}/${bo.aadObjectId}`, bo.aadObjectId ?? '', bo.id, bo.name];
    await scene.service.teams.until(() => tablesThatHold(scene, ...traces).join() === 'person');
  });
});
