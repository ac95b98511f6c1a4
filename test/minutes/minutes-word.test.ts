import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Minutes } from '#src/domain/minutes.ts';
import type { Copy } from '#src/minutes/minutes-copy.ts';
import { minutesWordFile } from '#src/minutes/minutes-word.ts';
import { plainText } from '#src/minutes/plain-text.ts';
import { HOSTILE_TEXTS } from '#test/support/hostile-texts.ts';
import { LOGO } from '#test/support/logo.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';

const opened = async (differing: Partial<Minutes> = {}, copy: Copy = {}) => {
  const file = await minutesWordFile(minutesWith(differing), copy);
  const zip = await JSZip.loadAsync(file);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const parts = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/footer1.xml'] as const;
  const [body, styles, properties, footer] = await Promise.all(parts.map(part));
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  return { file, body: body ?? '', styles: styles ?? '', properties: properties ?? '', footer: footer ?? '', text };
};

const withResponse = (text: string): Partial<Minutes> => ({
  points: [pointWith({ responses: [responseWith({ text })] })],
});

describe('Minutes as a Word file', () => {
  it('read from top to bottom as the minutes do', async () => {
    const { text } = await opened();
    const inOrder = [
      'Minutes: Pre-birth assessments and care leavers',
      'Sunday 22 November 2026, 2.05pm to 2.40pm',
      'Priya Shah\n\nAna Ferreira\n\nBo Lindqvist (guest)',
      'Points discussed',
      'No response was left out, and no detail was removed.',
      '1. What have you/your team learnt from this audit?',
      'Theme: Applying learning',
      'We plan discharge later than we could.',
      'Starting at 20 weeks would give the parent time.',
      'Nothing to add: Bo Lindqvist, A practitioner',
      'No response was recorded for this point.',
      'Agreed actions',
      '18 December 2026',
      'Distribution and acknowledgement',
      'Tomasz Zieliński',
      'Each of them is asked to acknowledge receipt.',
      'Approved by Priya Shah on Sunday 22 November 2026 at 2.55pm.',
      'This is a record of a discussion about practice. It is not a referral.',
    ];
    const places = inOrder.map((one) => text.indexOf(one));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(!places.includes(-1), `missing: ${inOrder[places.indexOf(-1)]}`);
  });

  it('have a title and headings that Word’s navigation pane and screen readers follow', async () => {
    const { value: markup } = await mammoth.convertToHtml(
      { buffer: Buffer.from((await opened()).file) },
      { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
    );
    const headings = [...markup.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/gu)].map(
      ([, level, words]) => `${level} ${words}`,
    );
    assert.deepEqual(headings, [
      '1 Minutes: Pre-birth assessments and care leavers',
      '1 Points discussed',
      '2 1. What have you/your team learnt from this audit?',
      '2 2. How might you/your team apply that learning?',
      '2 3. What are your agency’s thresholds for discharge planning?',
      '1 Agreed actions',
      '1 Distribution and acknowledgement',
      '1 Approval',
    ]);
    const { styles } = await opened();
    assert.match(styles, /w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/u);
    assert.match(styles, /w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/u);
  });

  it('repeat the header row of actions and of the distribution on every page', async () => {
    const { body } = await opened();
    const tables = body.split('<w:tbl>').slice(1);
    assert.equal(tables.length, 3);
    assert.deepEqual(
      tables.map((table) => table.split('<w:tblHeader/>').length - 1),
      [0, 1, 1],
    );
    assert.match(tables[0] ?? '', /w:firstColumn="(?:1|true)"/u);
    assert.match(tables[1] ?? '', /w:firstRow="(?:1|true)"/u);
  });

  it('leave out the table where there is nothing to put into it, and say so', async () => {
    const { body, text } = await opened({ agreedActions: [], distribution: [] });
    assert.equal(body.split('<w:tbl>').length - 1, 1);
    assert.match(text, /No action was agreed\./u);
    assert.match(text, /No safeguarding lead was on file/u);
  });

  it('are A4, in British English and in 11 point Calibri', async () => {
    const { body, styles } = await opened();
    assert.match(body, /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz [^>]*w:h="16838"[^>]*w:w="11906"/u);
    assert.match(
      styles,
      /<w:rPrDefault>.*w:ascii="Calibri".*<w:sz w:val="22"\/>.*<w:lang w:val="en-GB"\/>.*<\/w:rPrDefault>/u,
    );
  });

  it('count their pages in the footer', async () => {
    const { footer } = await opened();
    assert.match(footer.replace(/<w:t[ >][^<]*?Page /u, 'Page '), /Page .*PAGE.* of .*NUMPAGES/su);
    assert.match(footer, /Duty and Assessment/u);
  });

  it('name their subject and the organisation in their properties, and no person', async () => {
    const { properties } = await opened();
    assert.match(properties, /<dc:title>Minutes: Pre-birth assessments and care leavers<\/dc:title>/u);
    assert.match(properties, /<dc:subject>Duty and Assessment, 22 November 2026<\/dc:subject>/u);
    const makers = 'East Sussex County Council, East Sussex Safeguarding Children Partnership';
    assert.ok(properties.includes(`<dc:creator>${makers}</dc:creator>`));
    assert.ok(properties.includes(`<cp:lastModifiedBy>${makers}</cp:lastModifiedBy>`));
    assert.match(properties, /<cp:keywords>minutes; safeguarding; audit briefing; Pre-birth assessments/u);
    assert.match(properties, /<dc:language>en-GB<\/dc:language>/u);
    assert.match(properties, /<dcterms:created [^>]*>2026-11-22T14:55:00\.000Z</u);
    assert.doesNotMatch(properties, /Priya|Marit|Un-named/u);
  });

  it('list who was present as a list that is counted, and in one run where they are more than 30', async () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `Person ${index}`, standing: 'member' as const }));
    const items = async (count: number) => (await opened({ present: people(count) })).body.split('<w:numId').length - 1;
    assert.deepEqual([await items(1), await items(2), await items(30), await items(31)], [0, 2, 30, 0]);
  });

  it('keep a header row with the rows below it, and the approval with its closing line', async () => {
    const { body } = await opened();
    const kept = (words: string) => body.split('<w:p>').find((one) => one.includes(words)) ?? '';
    for (const words of ['By when', 'Ask for education advice', 'Approved by'])
      assert.match(kept(words), /<w:keepNext\/>/u, words);
    assert.doesNotMatch(kept('Bring the pathway'), /<w:keepNext\/>/u);
    const { styles } = await opened();
    assert.match(styles, /<w:pPrDefault>.*<w:widowControl\/>.*<\/w:pPrDefault>/su);
  });

  it('carry the organisation’s logo with its name in words, its colour in the headings, and its line at the foot', async () => {
    const look = { logo: LOGO, colour: '#005A9C', footer: 'Keep for seven years.' };
    const { body, styles, footer } = await opened({}, { look });
    assert.match(body, /<wp:docPr [^>]*descr="Logo of East Sussex County Council"/u);
    assert.ok(body.indexOf('<w:drawing>') < body.indexOf('Minutes: Pre-birth'));
    for (const id of ['Title', 'Heading1', 'Heading2'])
      assert.match(styles, new RegExp(`w:styleId="${id}".*?<w:color w:val="005A9C"`, 'u'));
    assert.match(footer, /Keep for seven years\./u);
    const plain = await opened();
    assert.doesNotMatch(plain.body, /<w:drawing>/u);
    assert.doesNotMatch(plain.styles, /005A9C/u);
  });

  it('say in a later copy who acknowledged receipt and when, or that nobody had yet', async () => {
    const asOf = '2026-11-24T10:00:00.000Z';
    const acknowledged = [{ by: 'Marit Olsen', at: '2026-11-23T09:05:00.000Z' }];
    const told = await opened({}, { receipts: { acknowledged, asOf } });
    assert.match(told.text, /Receipt acknowledged by Marit Olsen on Monday 23 November 2026 at 9\.05am\./u);
    const none = await opened({}, { receipts: { acknowledged: [], asOf } });
    assert.match(
      none.text,
      /Nobody had acknowledged receipt when this copy was made, on Tuesday 24 November 2026 at 10/u,
    );
    assert.doesNotMatch((await opened({ approved: undefined })).text, /acknowledge receipt/u);
  });

  it('say at their head that a draft is one', async () => {
    const { text } = await opened({ approved: undefined });
    assert.ok(text.indexOf('Draft: not approved') < text.indexOf('Points discussed'));
    assert.doesNotMatch(text, /Approved by/u);
  });

  for (const [what, hostile] of Object.entries(HOSTILE_TEXTS)) {
    it(`hold a response with ${what} as the text it is`, async () => {
      const { text, body } = await opened(withResponse(hostile));
      for (const line of plainText(hostile).split('\n')) assert.ok(text.includes(line), line.slice(0, 60));
      assert.ok(body.isWellFormed());
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      assert.doesNotMatch(body, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u);
    });
  }

  it('start a line on the right where it reads from the right, and its neighbours on the left', async () => {
    const { body } = await opened(withResponse('We start early.\nאנחנו מתחילים מוקדם'));
    const paragraph = (words: string) => body.split('<w:p>').find((one) => one.includes(words)) ?? '';
    assert.match(paragraph('מוקדם'), /<w:bidi\/>.*<w:rtl\/>/u);
    assert.doesNotMatch(paragraph('We start early.'), /<w:bidi\/>|<w:rtl\/>/u);
  });

  it('hold 200 responses, every one of them', async () => {
    const responses = Array.from({ length: 200 }, (_, index) => responseWith({ text: `Response number ${index}.` }));
    const { text } = await opened({ points: [pointWith({ responses })] });
    for (const { text: said } of responses) assert.ok(text.includes(said));
  });
});
