import assert from 'node:assert/strict';
import { setTimeout as passing } from 'node:timers/promises';
import JSZip from 'jszip';
import type { NoticeView } from '#src/ports/cards.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { sendDeliveries } from '#src/runner/send-deliveries.ts';
import { type Delivery, deliveriesOf } from '#src/store/deliveries.ts';
import { keepPerson } from '#src/store/people.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { HOUR, MINUTE } from '#test/support/builders/app.ts';
import { county, directoryWith } from '#test/support/builders/directory.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana, COUNTY_TENANT, olivia } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { SERVICE_URL } from '#test/support/builders/team.ts';
import { cardsOf, fakeMailer } from './stage.ts';

const links = { publicUrl: 'https://briefings.example.org', secret: 'a secret of the tests' };
const AWAY = { kind: 'later', code: '451' } as const;

describe('Sending the minutes', () => {
  let open: OpenDiscussion;
  let mailer: ReturnType<typeof fakeMailer>;
  let minutesId: string;

  beforeEach(async () => {
    open = await openDiscussion();
    mailer = fakeMailer();
    await says(open, ana, 'We plan discharge earlier now.');
    minutesId = await approve(await finish(open));
    const reach = { userId: '29:olivia', conversationId: 'chat of Olivia', serviceUrl: SERVICE_URL, seenAt: '' };
    await open.app.store.transaction((tx) =>
      keepPerson(tx, { id: olivia.id, tenantId: COUNTY_TENANT, name: olivia.name, ...reach }),
    );
  });
  afterEach(() => open.app.store.close());

  const run = (worker = 'worker') =>
    sendDeliveries({ app: open.app, mailer, links, worker, telemetry: noTelemetry }).run();
  const deliveries = () => open.app.store.transaction((tx) => deliveriesOf(tx, minutesId));
  const toMarit = async (): Promise<Delivery> => {
    const found = (await deliveries()).find((one) => one.recipientName === 'Marit Olsen');
    assert.ok(found);
    return found;
  };
  const notices = async () =>
    (await cardsOf(open.app, 'notice')).map((one) => ({ ...one, view: JSON.parse(one.detail) as NoticeView }));

  it('sends one email to each lead and deputy, with the minutes as a Word file and a link of their own', async () => {
    await run();
    assert.deepEqual(mailer.sent.map((mail) => mail.to.address).toSorted(), [
      'marit.olsen@example.org',
      'tomasz.zielinski@example.org',
    ]);
    for (const mail of mailer.sent) {
      assert.match(mail.subject, /^Minutes: Care leavers – Duty and Assessment – /u);
      assert.equal(mail.attachments.length, 1);
      assert.match(mail.text, /https:\/\/briefings\.example\.org\/acknowledge\//u);
      assert.ok(mail.text.includes('We plan discharge earlier now.'));
    }
    const tokens = mailer.sent.map((mail) => /acknowledge\/\S+/u.exec(mail.text)?.[0]);
    assert.equal(new Set(tokens).size, 2);
    for (const one of await deliveries()) {
      assert.deepEqual([one.state, one.sentAt, one.attempts], ['sent', open.app.clock.now(), 1]);
      assert.equal(one.leasedUntil, null);
    }
  });

  it('gives the minutes the look that the directory has for the organisation now', async () => {
    const look = { colour: '#005A9C', footer: 'Keep for seven years.' };
    await loadDirectory(open.app, { directory: directoryWith({ ...county, minutes: look }), by: 'test' });
    await run();
    for (const mail of mailer.sent) {
      assert.match(mail.text, /Keep for seven years\./u);
      const file = await JSZip.loadAsync(mail.attachments[0]?.content ?? '');
      assert.match((await file.file('word/styles.xml')?.async('string')) ?? '', /w:val="005A9C"/u);
    }
    assert.equal(mailer.sent.length, 2);
  });

  it('says when there is nothing to do, sends nothing twice, and lets the card of the minutes know', async () => {
    const before = (await cardsOf(open.app, 'minutes'))[0]?.wanted ?? 0;
    assert.equal(await run(), true);
    assert.equal(await run(), false);
    assert.equal(mailer.sent.length, 2);
    assert.ok(((await cardsOf(open.app, 'minutes'))[0]?.wanted ?? 0) > before);
  });

  it('sends each once where two workers look at the same time', async () => {
    await Promise.all([run('one'), run('two')]);
    assert.equal(mailer.sent.length, 2);
  });

  it('tries again later, in half a minute at first, when the mail server is away or its answer was unclear', async () => {
    mailer.will(AWAY, AWAY);
    await run();
    const { state, attempts, notBefore, lastCode } = await toMarit();
    assert.deepEqual([state, attempts, lastCode], ['pending', 1, '451']);
    const pause = Date.parse(notBefore) - Date.parse(open.app.clock.now());
    assert.ok(pause > 22_000 && pause <= 30_000, `${pause} ms`);
    assert.deepEqual(await notices(), []);
    open.app.clock.forward(30_000);
    await run();
    assert.equal((await toMarit()).state, 'sent');
    assert.equal((await toMarit()).lastCode, null);
  });

  it('takes over what a worker that died had leased, once the lease has run out', async () => {
    const dying = { ...mailer, send: () => Promise.reject(new Error('the process died here')) };
    await assert.rejects(
      sendDeliveries({ app: open.app, mailer: dying, links, worker: 'one', telemetry: noTelemetry }).run(),
    );
    await run('two');
    assert.equal(mailer.sent.length, 0);
    open.app.clock.forward(5 * MINUTE);
    await run('two');
    assert.equal(mailer.sent.length, 2);
  });

  it('keeps what another worker has done meanwhile, where an answer comes after the lease ran out', async () => {
    for (const kind of ['never', 'later'] as const) {
      const { promise: answer, resolve } = Promise.withResolvers<{ kind: typeof kind; code: string }>();
      const slow = { ...mailer, send: () => answer };
      const heldUp = sendDeliveries({
        app: open.app,
        mailer: slow,
        links,
        worker: 'one',
        telemetry: noTelemetry,
      }).run();
      await passing(50);
      open.app.clock.forward(5 * MINUTE);
      await run('two');
      const before = await deliveries();
      resolve({ kind, code: '550' });
      await heldUp;
      assert.deepEqual(await deliveries(), before);
      assert.deepEqual(await notices(), []);
    }
  });

  it('believes that an email was taken, also where the answer comes after others gave up', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<{ kind: 'accepted' }>();
    const slow = { ...mailer, send: () => answer };
    const heldUp = sendDeliveries({ app: open.app, mailer: slow, links, worker: 'one', telemetry: noTelemetry }).run();
    await passing(50);
    open.app.clock.forward(5 * MINUTE);
    mailer.will({ kind: 'never', code: '550' }, { kind: 'never', code: '550' });
    await run('two');
    resolve({ kind: 'accepted' });
    await heldUp;
    const { state, sentAt, failedAt } = await toMarit();
    assert.deepEqual([state, sentAt, failedAt], ['sent', open.app.clock.now(), null]);
  });

  /** Runs whenever a delivery is due, until none is pending. */
  const runUntilSettled = async (): Promise<void> => {
    for (let times = 0; times < 200; times += 1) {
      const pending = (await deliveries()).filter((one) => one.state === 'pending').map((one) => one.notBefore);
      const [next] = pending.toSorted();
      if (next === undefined) return;
      if (next > open.app.clock.now()) open.app.clock.set(next);
      await run();
    }
    assert.fail('a delivery is tried for ever');
  };

  it('goes on for a day with ever longer pauses, under the same Message-ID, and then says that it failed', async () => {
    const began = Date.parse(open.app.clock.now());
    mailer.will(...Array.from({ length: 200 }, () => AWAY));
    await runUntilSettled();
    const { state, attempts, failedAt, lastCode } = await toMarit();
    assert.deepEqual([state, lastCode], ['failed', '451']);
    const tookMs = Date.parse(failedAt ?? '') - began;
    assert.ok(tookMs >= 24 * HOUR && tookMs <= 26 * HOUR, `${tookMs / HOUR} hours`);
    assert.ok(attempts > 12 && attempts < 40, `${attempts} attempts`);
    const mails = mailer.sent.filter((mail) => mail.to.name === 'Marit Olsen');
    assert.equal(mails.length, attempts);
    assert.equal(new Set(mails.map((mail) => mail.messageId)).size, 1);
    assert.equal(new Set(mailer.sent.map((mail) => mail.messageId)).size, 2);
  });

  it('gives up at once where the address is refused, and goes on with the others', async () => {
    mailer.will({ kind: 'never', code: '550' });
    await run();
    const states = (await deliveries()).map((one) => [one.state, one.lastCode]).toSorted();
    assert.deepEqual(states, [
      ['failed', '550'],
      ['sent', null],
    ]);
    assert.equal(mailer.sent.length, 2);
  });

  it('tells the facilitator’s conversation and every publisher, by name, what could not be delivered', async () => {
    mailer.will({ kind: 'never', code: '550' }, { kind: 'never', code: '550' });
    await run();
    const told = await notices();
    assert.deepEqual(
      [...new Set(told.map((one) => one.placeId))].toSorted(),
      ['chat of Olivia', open.here.conversationId].toSorted(),
    );
    assert.equal(told.length, 4);
    for (const name of ['Marit Olsen', 'Tomasz Zieliński'])
      assert.equal(told.filter((one) => one.view.text.includes(`could not be sent to ${name}`)).length, 2);
    assert.ok(told.every((one) => one.view.text.includes('Duty and Assessment')));
    assert.ok(told.every((one) => !one.view.text.includes('discharge') && !one.view.text.includes('@')));
  });
});
