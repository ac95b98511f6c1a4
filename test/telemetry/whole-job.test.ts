import assert from 'node:assert/strict';
import { finished, NAMELESS_TOGGLE, responds, textOf } from '../support/discussing.ts';
import { type Envelope, type InsightsSink, startInsightsSink } from '../support/insights-sink.ts';
import { seen, startedDiscussion } from '../support/scene.ts';
import { startWatchedScene, type WatchedScene } from '../support/watched-scene.ts';

const RESPONSE = 'We check files when a student moves.';
const MESSAGE = 'We ask colleges for a named contact.';
const NAMELESS = 'I am unsure whom to ask.';
const ACTION = 'Agree a contact with each college';

const FIGURES = [
  'budget.use',
  'deliveries.failed',
  'deliveries.waiting',
  'postings.refused',
  'postings.unconfirmed',
  'queue.cards',
  'queue.cards.age',
  'queue.deliveries',
  'queue.deliveries.age',
];

const traceOf = (one: Envelope): string => one.tags['ai.operation.id'] ?? '';

describe('What leaves for Application Insights while the whole job is done', function () {
  this.timeout(120_000);
  let sink: InsightsSink;
  let watched: WatchedScene;
  let token: string;

  /** Of the two leads the first is refused by the mail server, and the other acknowledges. */
  const discuss = async (): Promise<void> => {
    const { scene, inbox } = watched;
    const { priya, ana, bo } = scene;
    const { thread, point } = await startedDiscussion(scene);
    await responds(ana, point, RESPONSE);
    await bo.says(MESSAGE, { in: thread });
    await responds(bo, point, NAMELESS, { [NAMELESS_TOGGLE]: true });
    const filling = { Action: ACTION, Owner: 'Bo Lindqvist', 'By when': '2027-01-15' };
    await priya.clicks('Save action', { on: point, filling });
    inbox.willAnswer({ kind: 'refuse', at: 'recipient', code: 550 });
    await priya.clicks('Approve and forward', { on: await finished(scene, thread, point) });
    await scene.service.teams.until(() => inbox.received.some((one) => one.accepted), 30_000);
    const link = /http:\/\/\S+\/acknowledge\/(\S+)/u.exec((await inbox.mail()).text ?? '');
    token = link?.[1] ?? '';
    // What the card shows of both emails first: what changes it next is who acknowledges.
    await scene.service.teams.until(() => textOf(thread.messages()).includes('could not be sent'), 30_000);
    await seen(scene, thread, 'not acknowledged yet');
    await fetch(link?.[0] ?? '');
    await fetch(link?.[0] ?? '', { method: 'POST' });
    await fetch(`${scene.service.url}/evidence?q=${encodeURIComponent(RESPONSE)}`, { redirect: 'manual' });
    await scene.service.teams.until(() => /(?<!not )acknowledged/u.test(textOf(thread.messages())));
  };

  before(async () => {
    sink = await startInsightsSink();
    watched = await startWatchedScene(sink.settings);
    await discuss();
    watched.loseDirectory();
    await watched.scene.service.teams.until(() => watched.product.said().includes('watch-directory'), 30_000);
    watched.findDirectory();
    const { code } = await watched.product.end('SIGTERM');
    assert.equal(code, 0);
  });
  after(async () => {
    await watched.close();
    await sink.close();
  });

  const of = (type: Envelope['data']['baseType']) => sink.envelopes().filter((one) => one.data.baseType === type);
  /** The turn in which a button was pressed. */
  const press = (verb: string): Envelope => {
    const found = of('RequestData').find((one) => one.data.baseData.properties['verb'] === verb);
    assert.ok(found, `no turn tells of ${verb}`);
    return found;
  };
  /** What was done elsewhere because of a turn or a page, and directly of it. */
  const comingOf = (cause: Envelope, name: string): readonly Envelope[] =>
    of('RemoteDependencyData').filter(
      (one) =>
        one.data.baseData.name === name &&
        traceOf(one) === traceOf(cause) &&
        one.tags['ai.operation.parentId'] === cause.data.baseData.id,
    );
  const kinds = (envelopes: readonly Envelope[]) => envelopes.map((one) => one.data.baseData.properties['kind']);

  const private_ = (): readonly string[] => {
    const { scene } = watched;
    const people = [scene.olivia, scene.priya, scene.ana, scene.bo];
    return [
      ...[RESPONSE, MESSAGE, NAMELESS, ACTION, 'Pre-birth', 'Duty and Assessment', 'East Sussex', token],
      ...['Grant', 'Shah', 'Ferreira', 'Lindqvist', 'Olsen', 'Okafor', 'example.org', '@thread', 'messageid'],
      ...people.flatMap((one) => [String(one.aadObjectId), one.id]),
      watched.folder,
    ];
  };

  it('holds no response, name, address, team, briefing, link, conversation or person, in any byte', () => {
    assert.ok(token.length > 20 && sink.said().length > 5_000);
    const said = decodeURIComponent(sink.said().replaceAll('%', '%25')).toLowerCase();
    for (const one of private_()) assert.ok(!said.includes(one.toLowerCase()), `${one} was sent`);
  });

  it('follows what was posted back to the button that brought it about', () => {
    assert.deepEqual(kinds(comingOf(press('publish'), 'post')).toSorted(), ['briefing', 'publication']);
    assert.ok(kinds(comingOf(press('startDiscussion'), 'post')).includes('point'));
    assert.ok(kinds(comingOf(press('finish'), 'post')).includes('minutes'));
    const [page] = of('RequestData').filter((one) => one.data.baseData.properties['route'] === 'acknowledge');
    assert.ok(page && kinds(comingOf(page, 'update')).includes('minutes'));
  });

  it('names pages by a name of our own and their status alone', () => {
    const pages = of('RequestData').filter((one) => one.data.baseData.name === 'page');
    const told = pages.map(({ data }) => data.baseData.properties);
    assert.deepEqual(told.map(({ route }) => route).toSorted(), ['acknowledge', 'acknowledge.show', 'evidence']);
    assert.deepEqual([...new Set(told.flatMap((one) => Object.keys(one)))].sort(), ['route', 'status']);
  });

  it('follows each email back to the button that approved the minutes, and says what became of it', () => {
    const emails = comingOf(press('approve'), 'email').map(({ data: { baseData } }) => ({
      ok: baseData.success,
      outcome: baseData.properties['outcome'],
      code: baseData.properties['code'],
    }));
    assert.deepEqual(
      emails.toSorted((a, b) => Number(b.ok) - Number(a.ok)),
      [
        { ok: true, outcome: 'accepted', code: undefined },
        { ok: false, outcome: 'never', code: 'SMTP 550' },
      ],
    );
  });

  it('names turns by their sort, their tenant and their button alone', () => {
    const turns = of('RequestData').filter((one) => one.data.baseData.name === 'turn');
    const names = new Set(turns.flatMap((one) => Object.keys(one.data.baseData.properties)));
    assert.deepEqual([...names].sort(), ['kind', 'status', 'tenant', 'verb']);
    assert.deepEqual([...new Set(kinds(turns))].sort(), ['change', 'message', 'press']);
  });

  it('names the computer by a digest, for its name may be somebody’s', () => {
    const names = new Set(sink.envelopes().map((one) => one.tags['ai.cloud.roleInstance']));
    assert.match([...names].join(), /^[0-9a-f]{12}$/u);
  });

  it('has the figures', () => {
    const names = of('MetricData').flatMap((one) => one.data.baseData.metrics.map(({ name }) => name));
    assert.deepEqual([...new Set(names)].sort(), FIGURES);
  });

  it('has of a fault its class, its code and its place in our code alone', () => {
    const faults = of('ExceptionData').flatMap((one) => one.data.baseData.exceptions);
    const lost = faults.find((one) => one.message === 'ENOENT');
    assert.equal(lost?.typeName, 'Error');
    const places = of('ExceptionData').map((one) => one.data.baseData.properties['where']);
    assert.ok(places.includes('watch-directory'), places.join());
    for (const { message, stack } of faults) {
      assert.match(message, /^\w+$/u);
      assert.doesNotMatch(stack, /file:|\/work|\/home/u);
    }
  });

  it('has nothing else: no request, address, console line or measure that was collected by itself', () => {
    const names = new Set(sink.envelopes().map(({ data }) => `${data.baseType} ${data.baseData.name ?? ''}`.trim()));
    assert.deepEqual([...names].sort(), [
      'ExceptionData',
      'MetricData',
      'RemoteDependencyData email',
      'RemoteDependencyData fault',
      'RemoteDependencyData post',
      'RemoteDependencyData update',
      'RequestData page',
      'RequestData turn',
    ]);
  });

  it('leaves in the log JSON lines alone, with nothing private in them', () => {
    const [first, ...lines] = watched.product.said().trim().split('\n');
    assert.match(first ?? '', /^Listening on /u);
    assert.ok(lines.length > 0);
    for (const line of lines) assert.equal(typeof JSON.parse(line).msg, 'string');
    const said = lines.join('\n').toLowerCase();
    for (const one of private_()) assert.ok(!said.includes(one.toLowerCase()), `${one} stands in the log`);
  });
});
