import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Minutes } from '#src/domain/minutes.ts';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { minutesWordFile } from '#src/minutes/minutes-word.ts';
import { acknowledgePage, unknownLinkPage } from '#src/web/acknowledge-page.ts';
import { refusalPage } from '#src/web/refusal-pages.ts';
import { enGB } from '#src/words/en-gb.ts';
import { speak } from '#src/words/words.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';
import { pseudoWords } from '#test/support/pseudo-words.ts';

/** Every name and text that people gave is in figures here, so that a plain letter is one that we wrote. */
const minutesInFigures = (differing: Partial<Minutes> = {}): Minutes =>
  minutesWith({
    briefing: { title: '11', version: 2, partnership: '12' },
    organisation: '13',
    team: '14',
    place: '15',
    meeting: { title: '16', organiser: '17', startedAt: undefined, endedAt: '2026-11-22T14:40:00.000Z', planned: true },
    facilitator: '18',
    present: [
      { name: '19', standing: 'guest' },
      { name: '20', standing: 'other-organisation' },
    ],
    points: [
      pointWith({
        theme: '21',
        text: '22',
        responses: [responseWith({ said: 'The team', text: '[detail removed]' })],
        nothingToAdd: ['A practitioner', 'A practitioner', '23'],
      }),
      pointWith({ number: 2, theme: '', text: '24' }),
    ],
    leftOut: 2,
    detailsRemoved: 1,
    agreedActions: [
      { what: '25', owner: '', byWhen: '', point: 1 },
      { what: '[name removed]', owner: 'A practitioner', byWhen: '2026-12-18', point: 2 },
    ],
    replaces: { version: 1, approvedAt: '2026-11-22T14:50:00.000Z' },
    distribution: [
      { name: 'A safeguarding lead', organisation: '26', email: '', deputy: false },
      { name: '27', organisation: '28', email: '', deputy: true, onceConfirmed: true },
    ],
    approved: { by: '29', at: '2026-11-22T14:55:00.000Z' },
    nameRemovedAt: '2026-11-23T14:55:00.000Z',
    ...differing,
  });

const EVERY_FORM: readonly Minutes[] = [
  minutesInFigures(),
  minutesInFigures({
    how: 'written-up',
    leftOut: 0,
    detailsRemoved: 0,
    agreedActions: [],
    distribution: [],
    present: [],
  }),
  minutesInFigures({ how: 'closed-itself', approved: undefined, finishedAt: '2026-11-24T14:40:00.000Z' }),
];

const plainLetters = (text: string): readonly string[] => text.match(/[A-Za-z]{2,}/gu) ?? [];

const readable = (markup: string): string => markup.replace(/<[^>]*>/gu, ' ').replace(/&\w+;/gu, ' ');

const mailOf = (minutes: Minutes) =>
  minutesMail({
    minutes,
    recipient: { name: '30', email: '31@32' },
    acknowledgeUrl: '//33',
    messageId: '<34@35>',
    attachment: new Uint8Array(),
  });

const partsOf = async (minutes: Minutes) => {
  const file = Buffer.from(await minutesWordFile(minutes));
  const zip = await JSZip.loadAsync(file);
  const part = async (name: RegExp): Promise<string> =>
    (await Promise.all(zip.file(name).map((one) => one.async('string')))).join('\n');
  const said = (xml: string): string =>
    (xml.match(/<w:t[ >][^<]*/gu) ?? []).map((one) => one.replace(/<[^>]*>/u, '')).join('\n');
  return {
    text: (await mammoth.extractRawText({ buffer: file })).value,
    margins: said(await part(/^word\/(?:header|footer)\d\.xml$/u)),
    styles: await part(/^word\/styles\.xml$/u),
    // Its times and its language are no words.
    properties: readable((await part(/^docProps\/core\.xml$/u)).replace(/<dc:language>.*?<|\d\S*Z/gu, '<')),
  };
};

describe('In another language', () => {
  beforeEach(() => speak(pseudoWords));
  afterEach(() => speak(enGB));

  it('every word of minutes as a Word file is of that language, in its margins and properties too', async () => {
    for (const minutes of EVERY_FORM) {
      const { text, margins, properties, styles } = await partsOf(minutes);
      assert.deepEqual(plainLetters([text, margins, properties].join('\n')), []);
      assert.match(styles, /<w:lang w:val="el"/u);
    }
  });

  it('every word of the email is, in its subject, in both bodies and in the name of its file', () => {
    for (const minutes of EVERY_FORM) {
      const { subject, text, html, attachments } = mailOf(minutes);
      const names = attachments.map((one) => one.filename.replace(/\.docx$/u, ''));
      assert.deepEqual(plainLetters([subject, text, readable(html), ...names].join('\n')), []);
      assert.match(html, /<html lang="el">/u);
    }
  });

  it('every word of the pages is', () => {
    const asked = { minutes: minutesInFigures(), recipientName: '30', formAction: '/36' };
    const pages = [
      acknowledgePage(asked),
      acknowledgePage({ ...asked, acknowledged: { by: '30', at: '2026-11-23T09:05:00.000Z' } }),
      unknownLinkPage(),
      ...([404, 405, 413, 429, 503] as const).map(refusalPage),
    ];
    for (const page of pages) {
      assert.deepEqual(plainLetters(readable(page.replace(/<style>.*?<\/style>/su, ''))), []);
      assert.match(page, /<html lang="el">/u);
    }
  });
});
