import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { directoryFile } from '../../support/directory-builder.ts';
import { answered, outbox, settled, textOf, told, toldIn } from '../../support/discussing.ts';
import {
  importSample,
  publishSample,
  SAMPLE,
  type Scene,
  sendOutSample,
  startScene,
  TITLE,
} from '../../support/scene.ts';

const sample = () => readFileSync(SAMPLE);

describe('A publisher, in their own chat', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  const previews = () => scene.olivia.chat.messages().filter((one) => textOf([one]).includes('Preview · '));
  const threads = () =>
    scene.team
      .channel()
      .threads()
      .filter(({ root }) => textOf([root]).includes(TITLE));

  it('sees a Word file as teams will, every problem, and how many channels it would be in', async () => {
    const preview = await importSample(scene);
    const text = preview.reading.wholeText;
    assert.match(text, /1 thing to look at before you publish[\s\S]*no telephone number/u);
    assert.match(text, /What did you and your team take from this audit\?/u);
    const audience = preview.reading.inputs.find((one) => one.label === 'Who gets it');
    assert.deepEqual(
      audience?.choices.map((one) => one.title),
      ['All organisations (1 channel)', 'East Sussex County Council (1 channel)'],
    );
  });

  it('publishes nothing by importing', async () => {
    await importSample(scene);
    await settled();
    assert.deepEqual(threads(), []);
  });

  it('publishes once, however often Publish is pressed', async () => {
    const preview = await importSample(scene);
    const { olivia, service } = scene;
    const clicks = await Promise.all([1, 2, 3].map(() => olivia.clicks('Publish', { on: preview })));
    assert.equal(clicks.filter((one) => answered(one).includes('Published.')).length, 1);
    assert.equal(clicks.filter((one) => one.text.includes('published already')).length, 2);
    await told(scene, olivia, '1 of 1 channel posted');
    assert.equal(threads().length, 1);
    assert.deepEqual(service.faults, []);
  });

  it('imports a file once although Microsoft Teams brings the message twice', async () => {
    const said = await scene.olivia.sendsFile({ name: 'briefing.docx', bytes: sample() });
    await Promise.all([scene.service.teams.redeliver(said), scene.service.teams.redeliver(said)]);
    assert.equal(previews().length, 1);
    assert.match(textOf(previews()), /Version 1/u);
  });

  it('discards a draft, which then cannot be published', async () => {
    const preview = await importSample(scene);
    const forged = { ...preview.reading.buttons.find((one) => one.title === 'Publish') };
    const discarded = await scene.olivia.clicks('Discard', { on: preview });
    assert.match(answered(discarded), /Discarded\. Nothing was published\./u);
    const late = {
      type: 'Action.Execute',
      verb: forged.verb,
      data: { ...forged.data, discussBy: '2099-01-01', audience: 'all' },
    };
    assert.match((await scene.olivia.sendsAction(late, { on: preview })).text, /discarded/u);
    await settled();
    assert.deepEqual(threads(), []);
  });

  it('is told of a date that has passed, and nothing is published', async () => {
    const preview = await importSample(scene);
    const { verb, data } = preview.reading.buttons.find((one) => one.title === 'Publish') ?? {};
    const past = { type: 'Action.Execute', verb, data: { ...data, discussBy: '2020-01-01', audience: 'all' } };
    assert.match((await scene.olivia.sendsAction(past, { on: preview })).text, /date is in the past/u);
    assert.match(answered(await scene.olivia.clicks('Publish', { on: preview })), /Published\./u);
  });

  it('sends a newer version of a known briefing, which updates the posted card in place', async () => {
    await publishSample(scene);
    const again = await importSample(scene);
    assert.match(textOf([again]), /Version 2/u);
    await scene.olivia.clicks('Publish', { on: again });
    await scene.service.teams.until(() => textOf(threads().map((one) => one.root)).includes('Version 2, corrected'));
    assert.equal(threads().length, 1);
  });

  it('publishes the newest draft with “publish”, and is told where there is none', async () => {
    await scene.olivia.says('publish');
    assert.match(toldIn(scene.olivia), /Attach the Word file/u);
    await importSample(scene);
    await scene.olivia.says('PUBLISH');
    assert.equal(previews().length, 2);
  });

  it('asks how to import, what is covered, and where deliveries are', async () => {
    await scene.olivia.says('import');
    await scene.olivia.says('coverage');
    await scene.olivia.says('deliveries');
    assert.match(toldIn(scene.olivia), /Attach the Word file \(\.docx\)/u);
    assert.match(toldIn(scene.olivia), /Nothing has been published yet/u);
    assert.match(toldIn(scene.olivia), /No minutes have been approved yet/u);
    await publishSample(scene);
    await scene.olivia.says('coverage');
    assert.match(toldIn(scene.olivia), /Posted: 1 of 1 team[\s\S]*Discussed: 0 of 1 team/u);
  });

  it('is told to ask in their own chat, not in a team’s channel', async () => {
    scene.team.add(scene.olivia);
    for (const command of ['coverage', 'deliveries', 'publish', 'import'])
      await scene.olivia.says(command, { in: scene.team.channel(), mentioningBot: true });
    const text = textOf(scene.team.channel().messages());
    assert.equal(text.match(/in your own chat with me/gu)?.length, 4);
    assert.doesNotMatch(text, /Posted:|Deliveries of minutes/u);
  });
});

describe('Publishing to some', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('reaches only the organisations that were ticked', async () => {
    scene = await startScene({
      directory: (tenantId) =>
        directoryFile({ tenantIds: [tenantId] }, { id: 'weald', name: 'Weald Community Health', tenantIds: [] }),
    });
    const preview = await importSample(scene);
    await scene.olivia.clicks('Publish', {
      on: preview,
      filling: { 'Who gets it': ['Weald Community Health (0 channels)'] },
    });
    await settled();
    assert.doesNotMatch(textOf(scene.team.channel().messages()), new RegExp(TITLE, 'u'));
  });
});

describe('What is not imported', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  const send = async (file: { name?: string; bytes?: Uint8Array; downloadUrl?: string }, who = scene.olivia) => {
    await who.sendsFile({ name: 'briefing.docx', bytes: sample(), ...file });
    return toldIn(who);
  };

  it('a file that is not Word', async () => {
    assert.match(await send({ bytes: Buffer.from('Dear all') }), /not a Word file[\s\S]*Nothing was imported/u);
  });

  it('a file of over 20 MB', async () => {
    assert.match(await send({ bytes: new Uint8Array(20 * 1_024 * 1_024 + 1) }), /over 20 MB/u);
  });

  it('a file from a host that was not allowed', async () => {
    assert.match(await send({ downloadUrl: 'https://files.example.org/briefing.docx' }), /nothing was imported/u);
    assert.match(await send({ downloadUrl: 'http://169.254.169.254/latest' }), /nothing was imported/u);
    assert.match(await send({ downloadUrl: 'not an address' }), /nothing was imported/u);
  });

  it('a file that cannot be fetched', async () => {
    scene.service.teams.failNext({ with: { status: 404 }, doing: 'download' });
    assert.match(await send({}), /could not be fetched/u);
  });

  it('a file from somebody who is no publisher', async () => {
    await scene.ana.installApp();
    assert.match(await send({}, scene.ana), /Only publishers/u);
    await scene.ana.says('coverage');
    assert.match(toldIn(scene.ana), /Only publishers[\s\S]*Only publishers/u);
  });

  it('and afterwards all goes on', async () => {
    await send({ bytes: Buffer.from('PK\u0003\u0004') });
    await sendOutSample(scene);
    await told(scene, scene.olivia, '1 of 1 channel posted');
    assert.deepEqual(scene.service.faults, []);
    assert.deepEqual(await outbox(scene), []);
  });
});
