import assert from 'node:assert/strict';
import { finished, responds, textOf } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { publishSample, type Scene, startedDiscussion, startScene } from '../../support/scene.ts';

type Data = Readonly<Record<string, unknown>>;

describe('Bad input', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  before(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  after(() => scene.service.stop());

  /** Whatever came before, the bot still takes a response. */
  afterEach(async () => {
    const sent = await responds(scene.ana, point, `Still running, ${Math.random()}.`);
    assert.match(sent.text, /Your response is recorded/u);
    assert.deepEqual(scene.service.faults, []);
  });

  const buttonData = (title: string): Data => point.reading.buttons.find((one) => one.title === title)?.data ?? {};
  const sends = (verb: unknown, data: unknown, on = point) =>
    scene.bo.sendsAction({ type: 'Action.Execute', verb, data } as never, { on });
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${scene.service.url}/api/messages`, { method: 'POST', headers, body });

  it('that is no activity is answered 400', async () => {
    for (const body of [
      '',
      'hello',
      '{',
      '[]',
      'null',
      '7',
      '{}',
      '{"type":"message"}',
      '{"type":"message","from":{"id":""}}',
    ])
      assert.equal((await post(body)).status, 400, body);
    const { activity } = await scene.ana.says('hello', { in: thread, mentioningBot: true });
    for (const missing of ['from', 'recipient', 'conversation', 'serviceUrl', 'channelId', 'type'])
      assert.equal((await post(JSON.stringify({ ...activity, [missing]: undefined }))).status, 400, missing);
  });

  it('of over 256 KB is answered 413, with and without its length', async () => {
    const large = JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1_024) });
    assert.equal((await post(large)).status, 413);
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const sent = fetch(`${scene.service.url}/api/messages`, { method: 'POST', body, duplex: 'half' } as RequestInit);
    assert.equal(
      await sent.then(
        (answer) => answer.status,
        () => 413,
      ),
      413,
    );
  });

  it('never carries a word of what went wrong inside', async () => {
    const text = await (await post('{"type":7}')).text();
    assert.doesNotMatch(text, /Error|zod|at |\//u);
  });

  it('with a verb that is not known changes nothing and says so', async () => {
    for (const verb of ['dropTables', '', 'constructor', '__proto__', 7, null, undefined])
      assert.match((await sends(verb, {})).text, /not known/u, String(verb));
  });

  it('with an id that was altered changes nothing and says so', async () => {
    const data = buttonData('Send response');
    const typed = { response: 'Altered', saidBy: 'me', nameless: 'false' };
    assert.match((await sends('sendResponse', { ...data, ...typed, discussionId: 'nobody' })).text, /not known here/u);
    for (const altered of [
      { discussionId: '' },
      { discussionId: { $ne: '' } },
      { point: -1 },
      { point: 'x' },
      { nonce: undefined },
    ])
      assert.match((await sends('sendResponse', { ...data, ...typed, ...altered })).text, /not understood/u);
    assert.match(
      (await sends('sendResponse', { ...data, ...typed, point: 99 })).text,
      /[Nn]othing was|no further point/u,
    );
    for (const verb of ['leaveOut', 'approve', 'reopen', 'startDiscussion', 'writeUp', 'publish', 'saveOrganisation'])
      assert.ok(
        (await sends(verb, { ...data, responseId: 'x', page: 1, postingId: 'x', versionId: 'x' })).text.length > 20,
        verb,
      );
    for (const wrong of [null, 7, 'text', [], { discussionId: 'x'.repeat(5_000) }])
      assert.match((await sends('finish', wrong)).text, /not understood/u);
  });

  it('that is empty, or of 4,001, 28,000 or even 200,000 characters, is not recorded and is called what it is; 4,000 are', async () => {
    const data = { ...buttonData('Send response'), saidBy: 'me', nameless: 'false' };
    assert.match((await sends('sendResponse', { ...data, response: '' })).text, /write your response first/u);
    assert.match((await sends('sendResponse', { ...data, response: ' \n\t ' })).text, /write your response first/u);
    for (const length of [4_001, 28_000, 28_001, 200_000])
      assert.match(
        (await sends('sendResponse', { ...data, response: 'x'.repeat(length) })).text,
        /up to 4,000 characters/u,
      );
    assert.match((await sends('sendResponse', { ...data, response: 'y'.repeat(4_000) })).text, /is recorded/u);
  });

  it('from a card of another conversation changes nothing and says so', async () => {
    const other = scene.tenant.team('Leaving Care');
    other.add(scene.bo);
    await other.installApp({ by: scene.bo });
    const elsewhere = await scene.service.teams.until(() =>
      other
        .channel()
        .threads()
        .find(({ root }) => textOf([root]).includes('Audit briefing ·')),
    );
    const data = buttonData('Send response');
    const typed = { response: 'From elsewhere', saidBy: 'me', nameless: 'false' };
    for (const verb of ['sendResponse', 'nextPoint', 'finish', 'takeOver', 'withdrawLast', 'saveAction'])
      assert.match(
        (await sends(verb, { ...data, ...typed, what: 'x' }, elsewhere.root)).text,
        /belongs to another conversation/u,
        verb,
      );
    const theirs = elsewhere.root.reading.buttons.find((one) => one.title === 'Start discussion')?.data;
    assert.match((await sends('startDiscussion', theirs, thread.root)).text, /posted to another team/u);
  });

  it('of a publisher’s verb from somebody who is none changes nothing', async () => {
    for (const verb of ['publish', 'discard', 'postAgain', 'itIsThere', 'confirmOrganisation'])
      assert.match(
        (
          await sends(verb, {
            versionId: 'x',
            postingId: 'x',
            teamId: 'x',
            organisationId: 'x',
            audience: 'all',
            discussBy: '2099-01-01',
          })
        ).text,
        /Only publishers/u,
      );
  });

  it('of hostile text is shown as it was typed', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may type
    const text = '<at>everyone</at> [click](https://example.org) **bold** ${title} {{DATE(x)}} \u0000\u202e';
    await responds(scene.bo, point, text);
    const review = await finished(scene, thread, point);
    assert.match(
      review.reading.wholeText,
      /<at>everyone<\/at> \[click\]\(https:\/\/example\.org\) \*\*bold\*\* \$\{title\}/u,
    );
    await scene.priya.clicks('Reopen discussion', { on: review });
    await scene.service.teams.until(() =>
      thread.messages().findLast((one) => one.card && textOf([one]).includes('Your response')),
    );
  });
});

describe('An activity that says little', () => {
  it('of a kind that is not known is taken and left alone', async () => {
    const scene = await startScene();
    try {
      const thread = await publishSample(scene);
      const { activity } = await scene.ana.says('help', { in: thread, mentioningBot: true });
      for (const change of [
        { type: 'typing' },
        { type: 'event', name: 'x' },
        { type: 'messageReaction' },
        { type: 'message', text: undefined },
      ]) {
        const response = await fetch(`${scene.service.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...activity, id: undefined, ...change }),
        });
        assert.equal(response.status, 200);
      }
      assert.deepEqual(scene.service.faults, []);
    } finally {
      await scene.service.stop();
    }
  });
});
