import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smtpMailer } from '#src/mail/smtp-mailer.ts';
import type { Mailer } from '#src/ports/mailer.ts';
import { mailWith } from '#test/support/mail-builder.ts';
import { type SmtpInbox, smtpInbox } from '#test/support/smtp-inbox.ts';

const FROM = 'Safeguarding minutes <minutes@example.org>';
describe('Sending mail to a mail server', () => {
  let inbox: SmtpInbox;
  let mailer: Mailer;
  beforeEach(async () => {
    inbox = await smtpInbox();
    mailer = smtpMailer({ url: inbox.url, from: FROM, patience: 2_000 });
  });
  afterEach(async () => {
    await mailer.close();
    await inbox.close();
  });

  it('arrives with its two bodies, its file, its Message-ID and its recipient, and is accepted', async () => {
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'accepted' });
    const mail = await inbox.mail();
    assert.deepEqual(inbox.received[0]?.to, ['marit.olsen@example.org']);
    assert.deepEqual(mail.to, [{ name: 'Marit Olsen', address: 'marit.olsen@example.org' }]);
    assert.deepEqual(mail.from, { name: 'Safeguarding minutes', address: 'minutes@example.org' });
    assert.equal(mail.subject, mailWith().subject);
    assert.equal(mail.messageId, '<delivery-1@minutes.example.org>');
    assert.equal(mail.text?.trim(), 'Dear Marit Olsen,');
    assert.equal(mail.html?.trim(), '<p>Dear Marit Olsen,</p>');
    assert.equal(mail.attachments[0]?.filename, 'Minutes – Zieliński.docx');
    assert.deepEqual(Buffer.from(mail.attachments[0]?.content as ArrayBuffer), Buffer.of(80, 75, 3, 4, 0));
  });

  it('says when it was sent, and that no person sent it, so that absence notices stay away', async () => {
    await mailer.send(mailWith());
    const mail = await inbox.mail();
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
    assert.ok(Math.abs(Date.parse(mail.date ?? '') - Date.now()) < 60_000);
    assert.equal(header('auto-submitted'), 'auto-generated');
    assert.equal(header('x-auto-response-suppress'), 'OOF, AutoReply');
  });

  it('writes a name in any alphabet so that it is read as it was written, in headers of plain ASCII', async () => {
    for (const name of ['Tomasz Zieliński', 'שירה לוי', '王小明', 'O’Brien, "Mo" <x@example.org>']) {
      await mailer.send(mailWith({ to: { name, address: 'marit.olsen@example.org' } }));
      assert.deepEqual((await inbox.mail()).to, [{ name, address: 'marit.olsen@example.org' }]);
      const head = inbox.received.at(-1)?.raw.toString('latin1').split('\r\n\r\n')[0] ?? '';
      assert.match(head, /^[\t\r\n\x20-\x7e]*$/u);
    }
  });

  it('carries the same Message-ID when it is sent again', async () => {
    inbox.willAnswer({ kind: 'hang-up-after-data' });
    assert.equal((await mailer.send(mailWith())).kind, 'later');
    assert.equal((await mailer.send(mailWith())).kind, 'accepted');
    assert.equal((await inbox.mail(0)).messageId, (await inbox.mail(1)).messageId);
  });

  it('gives up where the server refuses the recipient or the message for good', async () => {
    inbox.willAnswer({ kind: 'refuse', at: 'recipient', code: 550 });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'never', code: 'SMTP 550' });
    inbox.willAnswer({ kind: 'refuse', at: 'data', code: 554 });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'never', code: 'SMTP 554' });
  });

  it('tries again later where the server says that it cannot just now', async () => {
    for (const at of ['sender', 'recipient', 'data'] as const) {
      inbox.willAnswer({ kind: 'refuse', at, code: 451 });
      assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'SMTP 451' });
    }
  });

  it('tries again later where the sender is refused, for the operator can mend that', async () => {
    inbox.willAnswer({ kind: 'refuse', at: 'sender', code: 550 });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'SMTP 550' });
  });

  it('tries again later where the server lost the thread or wants to know first who asks', async () => {
    for (const code of [503, 530]) {
      inbox.willAnswer({ kind: 'refuse', at: 'recipient', code });
      assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: `SMTP ${code}` });
    }
  });

  it('is unclear, and so tries again later, where the server hangs up after the message without an answer', async () => {
    inbox.willAnswer({ kind: 'hang-up-after-data' });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'ECONNECTION' });
    assert.equal(inbox.received.length, 1, 'nothing was sent a second time by itself');
  });

  it('does not wait for ever for a server that stays silent', async () => {
    const impatient = smtpMailer({ url: inbox.url, from: FROM, patience: 150 });
    inbox.willAnswer({ kind: 'silent-after-data' });
    assert.deepEqual(await impatient.send(mailWith()), { kind: 'later', code: 'ETIMEDOUT' });
    await impatient.close();
  });

  it('waits for a server that is only slow', async () => {
    inbox.willAnswer({ kind: 'accept', afterMs: 300 });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'accepted' });
  });

  it('sends many at once over two connections, each once', async () => {
    const mails = Array.from({ length: 20 }, (_, index) => mailWith({ messageId: `<delivery-${index}@example.org>` }));
    const outcomes = await Promise.all(mails.map((mail) => mailer.send(mail)));
    assert.ok(outcomes.every((one) => one.kind === 'accepted'));
    assert.equal(inbox.received.length, 20);
    assert.ok(inbox.connections() <= 2, `${inbox.connections()} connections`);
  });

  it('lets a mail under way finish when it is closed', async () => {
    inbox.willAnswer({ kind: 'accept', afterMs: 200 });
    const sending = mailer.send(mailWith());
    await mailer.close();
    assert.deepEqual(await sending, { kind: 'accepted' });
  });

  it('takes a mail after it was closed as one to send later', async () => {
    await mailer.close();
    assert.equal((await mailer.send(mailWith())).kind, 'later');
  });

  it('never gives the server’s words, which repeat addresses, as its code', async () => {
    for (const code of [421, 450, 452, 521, 550, 552, 571]) {
      inbox.willAnswer({ kind: 'refuse', at: 'recipient', code });
      assert.match(
        JSON.stringify(await mailer.send(mailWith())),
        /^\{"kind":"(?:later|never)","code":"SMTP \d{3}"\}$/u,
      );
    }
  });

  it('lets nothing that people wrote become a header or another recipient', async () => {
    const hostile = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => `${text}\r\nBcc: bo@example.org\nX-Mine: 1`);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, subject, filename) => {
        const attachments = [{ filename, contentType: 'text/plain', content: Uint8Array.of(1) }];
        const to = { name, address: 'marit.olsen@example.org' };
        assert.equal((await mailer.send(mailWith({ to, subject, attachments }))).kind, 'accepted');
        const mail = await inbox.mail();
        assert.deepEqual(inbox.received.at(-1)?.to, ['marit.olsen@example.org']);
        assert.equal(mail.to?.length, 1);
        assert.equal(mail.bcc, undefined);
        assert.deepEqual(
          mail.headers.map((one) => one.key).filter((key) => key === 'x-mine' || key === 'bcc'),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('asks the server for nobody else where an address holds more than an address', async () => {
    for (const address of ['ana@example.org\r\nRCPT TO:<bo@example.org>', 'ana@example.org>, <bo@example.org']) {
      const { kind } = await mailer.send(mailWith({ to: { name: 'Ana Ferreira', address } }));
      const asked = inbox.received.flatMap((one) => one.to);
      assert.ok(kind === 'never' || !asked.includes('bo@example.org'), `${kind}: ${asked.join(' ')}`);
    }
  });
});

describe('Sending mail where something is wrong with the way there', () => {
  it('says that nobody listens, and tries again later', async () => {
    const inbox = await smtpInbox();
    await inbox.close();
    const mailer = smtpMailer({ url: inbox.url, from: FROM });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'ECONNREFUSED' });
    await mailer.close();
  });

  it('says that the credentials were refused, and tries again later, for the operator can mend that', async () => {
    const inbox = await smtpInbox({ password: 'right' });
    const mailer = smtpMailer({ url: inbox.url.replace('//', '//operator:wrong@'), from: FROM });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'EAUTH' });
    await mailer.close();
    await inbox.close();
  });

  it('tries again later where the server wants credentials and has none', async () => {
    const inbox = await smtpInbox({ password: 'right' });
    const mailer = smtpMailer({ url: inbox.url, from: FROM });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'SMTP 530' });
    await mailer.close();
    await inbox.close();
  });

  it('signs in with the credentials of the address', async () => {
    const inbox = await smtpInbox({ password: 'right' });
    const mailer = smtpMailer({ url: inbox.url.replace('//', '//operator:right@'), from: FROM });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'accepted' });
    await mailer.close();
    await inbox.close();
  });

  it('sends no password over the network in the clear', async () => {
    const inbox = await smtpInbox({ password: 'right' });
    // An address of this computer that does not look like one, as another computer's would.
    const mailer = smtpMailer({ url: inbox.url.replace('//127.0.0.1', '//operator:right@0.0.0.0'), from: FROM });
    assert.deepEqual(await mailer.send(mailWith()), { kind: 'later', code: 'ETLS' });
    assert.equal(inbox.received.length, 0);
    await mailer.close();
    await inbox.close();
  });
});
