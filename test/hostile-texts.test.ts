import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { formatRows } from '#src/cli/table.ts';
import { smtpMailer } from '#src/mail/smtp-mailer.ts';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { minutesWordFile } from '#src/minutes/minutes-word.ts';
import { plainLine } from '#src/minutes/plain-text.ts';
import type { Mailer } from '#src/ports/mailer.ts';
import { bytesOf, CARD_BYTES } from '#src/teams/cards/card-size.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { acknowledgePage } from '#src/web/acknowledge-page.ts';
import { type CardStage, openCardStage } from '#test/support/card-stage.ts';
import { HOSTILE_TEXTS } from '#test/support/hostile-texts.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';
import { requiresChromium } from '#test/support/requires.ts';
import { type SmtpInbox, smtpInbox } from '#test/support/smtp-inbox.ts';
import { FOREIGN, madeHostile } from './teams/cards/hostile.ts';
import { sampleViews } from './teams/cards/sample-views.ts';

const LINK = 'https://minutes.example.org/acknowledge/6f1c.abc';
const texts = Object.entries(HOSTILE_TEXTS);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const STEERING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** Minutes in which everything that people, documents or the directory may name is this text. */
const minutesOf = (text: string) =>
  minutesWith({
    briefing: { title: text, version: 1, partnership: text },
    organisation: text,
    team: text,
    place: text,
    facilitator: text,
    present: [{ name: text, standing: 'guest' }],
    points: [pointWith({ theme: text, text, responses: [responseWith({ said: text, text })], nothingToAdd: [text] })],
    agreedActions: [{ what: text, owner: text, byWhen: '', point: 1 }],
    distribution: [{ name: text, organisation: text, email: 'marit.olsen@example.org', deputy: false }],
    approved: { by: text, at: '2026-11-22T14:55:00.000Z' },
  });

/** What a reader sees of a name. */
const seen = (text: string | undefined): string => (text ?? '').replace(/\p{Cf}/gu, '').trim();

const linksIn = (markup: string): readonly (string | undefined)[] =>
  [...markup.matchAll(/\b(?:href|src|action)="([^"]*)"/gu)].map(([, address]) => address);

/** A spreadsheet's reading of CSV (RFC 4180): rows of cells. */
const cellsOf = (csv: string): readonly string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
};

describe('Text from people is text wherever it is shown:', () => {
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

  const mailed = async (text: string) => {
    const mail = minutesMail({
      minutes: minutesOf(text),
      recipient: { name: text, email: 'marit.olsen@example.org' },
      acknowledgeUrl: LINK,
      messageId: '<delivery-1@minutes.example.org>',
      attachment: Uint8Array.of(80, 75),
    });
    assert.deepEqual(await mailer.send(mail), { kind: 'accepted' });
    return { mail, arrived: await inbox.mail() };
  };

  for (const [what, text] of texts) {
    it(`${what}, in a mail as it arrives`, async () => {
      const usual = await mailed('Pre-birth assessments');
      const { mail, arrived } = await mailed(text);
      assert.deepEqual(inbox.received.at(-1)?.to, ['marit.olsen@example.org']);
      assert.deepEqual(
        arrived.headers.map((one) => one.key),
        usual.arrived.headers.map((one) => one.key),
      );
      const [to] = arrived.to ?? [];
      assert.equal(seen(to?.name), seen(mail.to.name));
      assert.equal(seen(arrived.subject), seen(mail.subject));
      assert.deepEqual(linksIn(arrived.html ?? ''), [LINK]);
      assert.deepEqual(arrived.attachments.length, 1);
      assert.doesNotMatch(arrived.html ?? '', /<(?:script|img|at|blockquote\/)\b/u);
    });

    it(`${what}, on the acknowledgement page`, () => {
      const page = acknowledgePage({
        minutes: minutesOf(text),
        recipientName: text,
        formAction: '/acknowledge/x',
        acknowledged: undefined,
      });
      assert.deepEqual(linksIn(page), ['/acknowledge/x']);
      assert.doesNotMatch(page, /<(?:script|img|at|b)\b/u);
      assert.doesNotMatch(page, STEERING);
    });

    it(`${what}, in the Word file, its properties and its footer`, async () => {
      const zip = await JSZip.loadAsync(await minutesWordFile(minutesOf(text)));
      const usual = await JSZip.loadAsync(await minutesWordFile(minutesOf('Pre-birth assessments')));
      assert.deepEqual(Object.keys(zip.files), Object.keys(usual.files));
      for (const name of Object.keys(zip.files)) {
        const part = (await zip.file(name)?.async('string')) ?? '';
        if (!/\.(?:xml|rels)$/u.test(name)) continue;
        assert.doesNotMatch(part, STEERING, name);
        assert.doesNotMatch(part, /TargetMode="External"|<w:hyperlink\b|w:instrText[^>]*>[^<]*(?:HYPERLINK|INCLUDE)/u);
        assert.ok(part.isWellFormed());
      }
    });

    it(`${what}, in a spreadsheet and on a terminal`, () => {
      const columns = ['team', 'number', 'organisation'];
      const rows = [{ team: text, number: -1, organisation: text }];
      const [, cells = [], ...more] = cellsOf(formatRows('csv', columns, rows));
      assert.deepEqual(more, []);
      assert.deepEqual([cells.length, cells[1]], [3, '-1']);
      for (const cell of [cells[0], cells[2]]) assert.match(cell ?? '', /^(?![\s\p{Cf}]*[=+\-@＝＋－＠])/u);
      const lines = formatRows('table', columns, rows).split('\n');
      assert.equal(lines.length, 2);
      for (const line of lines) assert.doesNotMatch(line, STEERING);
      assert.deepEqual(JSON.parse(formatRows('json', columns, rows)), rows);
    });

    it(`${what}, in what a card weighs, notifies and says to a client`, () => {
      for (const [kind, view] of Object.entries(sampleViews)) {
        const { card, summary } = renderCard(madeHostile(view, text));
        assert.ok(bytesOf(card) <= CARD_BYTES, `${kind}: ${bytesOf(card)} bytes`);
        assert.doesNotMatch(summary, /[\p{Cc}\u202A-\u202E\u2066\u2067]|\{\{(?:DATE|TIME)/u, kind);
        assert.equal(JSON.stringify(card).includes('"entities"'), false);
        assert.ok(JSON.stringify(card).isWellFormed());
      }
    });
  }

  it('and what is shortened keeps its emoji whole, in a subject and on a card', async () => {
    const family = '👩‍👩‍👧‍👦';
    const { arrived } = await mailed(family.repeat(200));
    const { summary } = renderCard(madeHostile(sampleViews.review, family.repeat(2_000)));
    for (const shown of [arrived.subject ?? '', summary])
      for (const piece of shown.match(/[\p{Extended_Pictographic}\u200D]+/gu) ?? [])
        assert.equal(piece.replaceAll(family, ''), '', shown.slice(0, 40));
  });

  it('and a name keeps its letters', () => {
    assert.equal(plainLine('Zoë\r\nÓ Briain'), 'Zoë Ó Briain');
  });
});

requiresChromium('Text from people, in Microsoft’s renderer,', () => {
  let stage: CardStage;
  before(async () => {
    stage = await openCardStage();
  });
  after(() => stage?.close());

  for (const [what, text] of texts)
    it(`makes no link, mention or markup of ${what}`, async () => {
      for (const [kind, view] of Object.entries(sampleViews)) {
        await stage.show(renderCard(madeHostile(view, text)).card, { width: 320, theme: 'light' });
        const foreign = await stage.page.locator(FOREIGN).allInnerTexts();
        assert.deepEqual(foreign, [], kind);
      }
    });
});
