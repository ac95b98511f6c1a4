import assert from 'node:assert/strict';
import fc from 'fast-check';
import mammoth from 'mammoth';
import type { Minutes } from '#src/domain/minutes.ts';
import { smtpMailer } from '#src/mail/smtp-mailer.ts';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { minutesWordFile } from '#src/minutes/minutes-word.ts';
import type { Mailer } from '#src/ports/mailer.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';
import { type SmtpInbox, smtpInbox } from '#test/support/smtp-inbox.ts';

const LINK = 'https://minutes.example.org/acknowledge/6f1c2d4e-0000-4000-8000-000000000001.abcDEF-123_456';

describe('Minutes sent to a safeguarding lead through a mail server', () => {
  let inbox: SmtpInbox;
  let mailer: Mailer;
  before(async () => {
    inbox = await smtpInbox();
    mailer = smtpMailer({ url: inbox.url, from: 'minutes@example.org' });
  });
  after(async () => {
    await mailer.close();
    await inbox.close();
  });

  const sent = async (minutes: Minutes, name = 'Marit Olsen') => {
    const mail = minutesMail({
      minutes,
      recipient: { name, email: 'marit.olsen@example.org' },
      acknowledgeUrl: LINK,
      messageId: '<delivery-1@minutes.example.org>',
      attachment: await minutesWordFile(minutes),
    });
    assert.deepEqual(await mailer.send(mail), { kind: 'accepted' });
    return { mail, arrived: await inbox.mail() };
  };
  const lineEnds = (text: string | undefined): string => (text ?? '').replace(/\r\n/gu, '\n').trim();

  it('arrive as they were written: subject, both bodies, link and a Word file that opens', async () => {
    const { mail, arrived } = await sent(minutesWith());
    assert.equal(arrived.subject, mail.subject);
    assert.equal(lineEnds(arrived.text), mail.text.trim());
    assert.equal(lineEnds(arrived.html), mail.html.trim());
    assert.ok(arrived.text?.includes(LINK) && arrived.html?.includes(LINK));
    const [file] = arrived.attachments;
    assert.equal(file?.filename, mail.attachments[0]?.filename);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file?.content as ArrayBuffer) });
    assert.match(value, /Starting at 20 weeks would give the parent time\./u);
  });

  it('travel in lines that every mail server takes, however long a response is', async () => {
    const responses = [responseWith({ text: 'x'.repeat(28_000) })];
    const { mail, arrived } = await sent(minutesWith({ points: [pointWith({ responses })] }));
    assert.equal(lineEnds(arrived.text), mail.text.trim());
    const longest = Math.max(
      ...(inbox.received.at(-1)?.raw.toString('latin1').split('\r\n') ?? []).map((one) => one.length),
    );
    assert.ok(longest <= 998, `${longest} characters, and RFC 5322 allows 998`);
  });

  it('keep every header ours, whatever stands in a title, a team or a name', async () => {
    const keys = async (title: string, team: string, name: string) => {
      const { arrived } = await sent(minutesWith({ briefing: { title, version: 1, partnership: '' }, team }), name);
      assert.deepEqual(inbox.received.at(-1)?.to, ['marit.olsen@example.org']);
      assert.equal(arrived.to?.length, 1);
      return arrived.headers.map((one) => one.key);
    };
    const usual = await keys('Pre-birth assessments', 'Duty', 'Marit Olsen');
    const hostile = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('\r\n', '\n', '\r', '\u0000', '\u2028'))
      .map(([text, end]) => `${text}${end}Bcc: bo@example.org${end}${end}<b>${text}`);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, team, name) => {
        assert.deepEqual(await keys(title, team, name), usual);
      }),
      { numRuns: 25 },
    );
  });
});
