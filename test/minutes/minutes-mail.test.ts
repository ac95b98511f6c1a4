import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Minutes } from '#src/domain/minutes.ts';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { plainText } from '#src/minutes/plain-text.ts';
import { HOSTILE_TEXTS } from '#test/support/hostile-texts.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';

const LINK = 'https://minutes.example.org/acknowledge/6f1c.abc-DEF_1?a=1&b=2';
const ATTACHMENT = Uint8Array.of(80, 75, 3, 4);

const mailOf = (
  differing: Partial<Minutes> = {},
  recipient = { name: 'Marit Olsen', email: 'marit.olsen@example.org' },
) =>
  minutesMail({
    minutes: minutesWith(differing),
    recipient,
    acknowledgeUrl: LINK,
    messageId: '<delivery-1@minutes.example.org>',
    attachment: ATTACHMENT,
  });

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a person reads of an HTML body, its line breaks kept. */
const readAloud = (markup: string): string =>
  markup
    .replace(/^.*<body[^>]*>/su, '')
    .replace(/<br>\n?/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
const unindented = (text: string): string => text.replace(/^ {2}/gmu, '');

describe('Minutes as an email', () => {
  it('have the subject "Minutes: BRIEFING – TEAM – DATE", with the day of the discussion', () => {
    assert.equal(
      mailOf().subject,
      'Minutes: Pre-birth assessments and care leavers – Duty and Assessment – 22 November 2026',
    );
  });

  it('keep a subject on one line and at a length that can be read', () => {
    const briefing = { title: `A\r\nBcc: bo@example.org ${'long '.repeat(100)}`, version: 1, partnership: '' };
    const { subject } = mailOf({ briefing, team: 'T'.repeat(300) });
    assert.match(subject, /^Minutes: A Bcc: bo@example\.org long .*… – T+… – 22 November 2026$/u);
    assert.ok(subject.length < 250, `${subject.length}`);
  });

  it('go to one recipient by name, with a Message-ID of their delivery', () => {
    const { to, messageId } = mailOf();
    assert.deepEqual(to, { name: 'Marit Olsen', address: 'marit.olsen@example.org' });
    assert.equal(messageId, '<delivery-1@minutes.example.org>');
  });

  it('ask at the top, in both bodies, to acknowledge receipt by the recipient’s own link', () => {
    const { text, html } = mailOf();
    assert.ok(text.includes(`Please acknowledge receipt: ${LINK}\n`));
    assert.ok(text.indexOf(LINK) < text.indexOf('Points discussed'));
    assert.ok(html.includes(`href="${LINK.replaceAll('&', '&amp;')}"`));
    assert.match(readAloud(html), /Please acknowledge receipt:\s+Acknowledge receipt/u);
  });

  it('say the same in both bodies, line by line', () => {
    const { text, html } = mailOf({ leftOut: 2, detailsRemoved: 1 });
    const read = readAloud(html);
    const lines = text
      .split('\n')
      .map((line) => line.replace(/^(?: {2}|- )/u, '').trim())
      .filter((line) => line !== '' && !/^[=-]+$/u.test(line) && !line.includes(LINK));
    for (const line of lines) assert.ok(read.includes(line), line);
  });

  it('hold what the Word file holds: facts, points, responses, actions, distribution, approval and closing line', () => {
    for (const body of [mailOf().text, readAloud(mailOf().html)]) {
      for (const words of [
        'Briefing: Pre-birth assessments and care leavers (version 1)',
        'Present (3): Priya Shah, Ana Ferreira, Bo Lindqvist (guest)',
        'Nothing to add: Bo Lindqvist, A practitioner',
        'No response was recorded for this point.',
        'Owner: Ana Ferreira. By when: 18 December 2026. From: Point 2.',
        'Tomasz Zieliński, deputy safeguarding lead',
        'Approved by Priya Shah on Sunday 22 November 2026 at 2.55pm.',
        'This is a record of a discussion about practice. It is not a referral.',
      ])
        assert.ok(body.includes(words), words);
    }
  });

  it('end with the organisation’s own line in both bodies, where it has one', () => {
    const look = { colour: '#005A9C', footer: 'Keep for seven years.' };
    const { text, html } = minutesMail({
      minutes: minutesWith(),
      recipient: { name: 'Marit Olsen', email: 'marit.olsen@example.org' },
      acknowledgeUrl: LINK,
      messageId: '<delivery-1@minutes.example.org>',
      look,
      attachment: ATTACHMENT,
    });
    assert.match(text, /It is not a referral\.\n\nKeep for seven years\.\n$/u);
    assert.match(readAloud(html), /Keep for seven years\.\s*$/u);
  });

  it('carry the minutes as a Word file with a name that says what it is', () => {
    const [file, ...more] = mailOf().attachments;
    assert.deepEqual(more, []);
    assert.equal(
      file?.filename,
      'Minutes - Pre-birth assessments and care leavers - Duty and Assessment - 2026-11-22.docx',
    );
    assert.equal(file?.contentType, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    assert.equal(file?.content, ATTACHMENT);
  });

  it('name the file so that every computer can save it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (title, team) => {
        const briefing = { title: `..\\${title}/:*?"<>|`, version: 1, partnership: '' };
        const name = mailOf({ briefing, team }).attachments[0]?.filename ?? '';
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        assert.doesNotMatch(name, /[\\/:*?"<>|\u0000-\u001F\u007F]/u);
        assert.match(name, /^Minutes - .*2026-11-22\.docx$/u);
        assert.ok(Buffer.byteLength(name) <= 255, `${Buffer.byteLength(name)} bytes`);
      }),
    );
  });

  it('are British English that a phone and a dark screen can show, with nothing loaded from elsewhere', () => {
    const { html } = mailOf();
    assert.match(html, /<html lang="en-GB">/u);
    assert.match(html, /<meta name="viewport"/u);
    assert.match(html, /<meta name="color-scheme" content="light dark">/u);
    assert.doesNotMatch(html, /<(?:table|img|script|style|link|form|iframe)\b/u);
    assert.doesNotMatch(html, /(?:[^-]color|background)[a-z-]*\s*:/u);
  });

  for (const [what, hostile] of Object.entries(HOSTILE_TEXTS)) {
    it(`show ${what} as the text it is, in a response, a name and a title`, () => {
      const { text, html } = mailOf({
        briefing: { title: hostile, version: 1, partnership: hostile },
        team: hostile,
        facilitator: hostile,
        points: [pointWith({ text: hostile, responses: [responseWith({ said: hostile, text: hostile })] })],
      });
      assert.ok(unindented(text).includes(plainText(hostile)));
      assert.ok(readAloud(html).includes(plainText(hostile)));
      assert.deepEqual(
        [...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href),
        [LINK.replaceAll('&', '&amp;')],
        'the only link is ours',
      );
      assert.deepEqual(new Set(Array.from(html.matchAll(/<([a-z0-9]+)/gu), ([, tag]) => tag)).has('script'), false);
    });
  }

  it('hold every response, whatever people wrote', () => {
    const written = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(written, (texts) => {
        const { text, html } = mailOf({
          points: [pointWith({ responses: texts.map((one) => responseWith({ text: one })) })],
        });
        const read = readAloud(html);
        for (const one of texts) {
          assert.ok(unindented(text).includes(unindented(plainText(one))), `text: ${JSON.stringify(one)}`);
          assert.ok(read.includes(plainText(one)), `html: ${JSON.stringify(one)}`);
        }
      }),
    );
  });

  it('do not let a response pass for a part of the minutes in plain text', () => {
    const forged = 'Fine.\n\nBo Lindqvist:\nI did nothing.\n\nApproval\n--------';
    const { text } = mailOf({ points: [pointWith({ responses: [responseWith({ text: forged })] })] });
    assert.equal(text.match(/^Bo Lindqvist:$/gmu), null);
    assert.equal(text.match(/^Approval$/gmu)?.length, 1);
  });
});
