import assert from 'node:assert/strict';
import type { Minutes } from '#src/domain/minutes.ts';
import { minutesWordFile } from '#src/minutes/minutes-word.ts';
import { keepPictures, type Page, type Pages, pagesOfWordFiles, SIDES } from '#test/support/libreoffice.ts';
import { LOGO } from '#test/support/logo.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';
import { requiresLibreOffice } from '#test/support/requires.ts';

const LOOK = { logo: LOGO, colour: '#005A9C', footer: 'East Sussex County Council. Keep for seven years.' };
const STANDINGS = ['member', 'guest', 'other-organisation'] as const;
const standingOf = (index: number) => STANDINGS[index % 3] ?? 'member';
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const sentence = (number: number): string =>
  `Response number ${number}. We plan discharge later than we could, and parents told us that starting at twenty weeks would have given them time to get ready.`;

const with200: Minutes = minutesWith({
  present: numbers(40).map((number) => ({ name: `Colleague ${number}`, standing: standingOf(number) })),
  points: numbers(4).map((number) =>
    pointWith({
      number,
      responses: numbers(50).map((one) =>
        responseWith({ said: `Colleague ${one}`, text: sentence((number - 1) * 50 + one) }),
      ),
    }),
  ),
  agreedActions: numbers(60).map((number) => ({
    what: `Agreed action ${number}: ask for education advice at booking, and write down what was said`,
    owner: `Colleague ${number}`,
    byWhen: '2026-12-18',
    point: 1 + (number % 4),
  })),
});

/** Names and what their owners said: Arabic, Hebrew, Chinese, Greek, Cyrillic, Devanagari, accents and emoji. */
const SAID: readonly (readonly [name: string, text: string])[] = [
  ['محمد العربي', 'نبدأ التخطيط مبكراً مع الوالدين'],
  ['נועה כהן', 'אנחנו מתחילים מוקדם, לפני השבוע ה-20.'],
  ['王小明', '我们更早开始计划出院。'],
  ['Ελένη Παπαδοπούλου', 'Ξεκινάμε νωρίτερα τον σχεδιασμό.'],
  ['Дмитрий Шевченко', 'Мы начинаем планировать раньше.'],
  ['प्रिया शर्मा', 'हम योजना पहले शुरू करते हैं।'],
  ['Zoë Ångström-Łukasz', 'We plan earlier: naïve façade, “quoted”.'],
  ['Nguyễn Thị Hương', 'Chúng tôi lập kế hoạch sớm hơn.'],
  ['👩🏽‍⚕️ Sam', 'Agreed 👍🏽 ✅'],
];

const inManyAlphabets: Minutes = minutesWith({
  team: 'Equipo Ñandú צוות',
  present: SAID.map(([name], index) => ({ name, standing: standingOf(index) })),
  points: [
    pointWith({
      responses: SAID.map(([said, text], index) => responseWith({ said, text, standing: standingOf(index) })),
    }),
  ],
  agreedActions: SAID.map(([owner, what]) => ({ what, owner, byWhen: '2026-12-18', point: 1 })),
});

/** The most that the product takes, without a space at which a line could break. */
const longest: Minutes = minutesWith({
  briefing: { title: 'Briefing '.repeat(28), version: 12, partnership: 'P'.repeat(200) },
  organisation: 'Organisation'.repeat(16),
  team: 'T'.repeat(256),
  points: [
    pointWith({ text: 'Q'.repeat(600), responses: [responseWith({ said: 'N'.repeat(256), text: 'w'.repeat(4_000) })] }),
  ],
  agreedActions: [{ what: 'a'.repeat(500), owner: 'o'.repeat(100), byWhen: '2026-12-18', point: 1 }],
  distribution: [
    {
      name: 'n'.repeat(200),
      organisation: 'Organisation'.repeat(16),
      email: `${'e'.repeat(64)}@${'d'.repeat(180)}.org`,
      deputy: true,
    },
  ],
});

const files = async () => ({
  'with-1': await minutesWordFile(minutesWith(), { look: LOOK }),
  'with-200': await minutesWordFile(with200),
  'in-many-alphabets': await minutesWordFile(inManyAlphabets),
  longest: await minutesWordFile(longest, { look: LOOK }),
});

type Name = keyof Awaited<ReturnType<typeof files>>;

/** Without the vowel marks of Arabic, which stand before or after their letter in a printed file. */
const unmarked = (text: string): string => text.normalize('NFC').replace(/[\u064B-\u0652]/gu, '');
const lettersOf = (text: string): readonly string[] =>
  unmarked(text).match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];

/** Every footer begins with the title, which begins with this word. */
const footerOf = ({ words }: Page): number => words.findLast((one) => one.text.startsWith('Minutes:'))?.top ?? 0;

requiresLibreOffice('Minutes as pages', () => {
  let pages: Pages<Name>;
  before(async function () {
    // LibreOffice starts and converts in seconds; a busy computer may need minutes.
    this.timeout(240_000);
    pages = await pagesOfWordFiles(await files());
    await keepPictures(pages);
  });
  after(() => pages?.close());

  const everyPage = (): readonly (readonly [string, Page])[] =>
    Object.entries(pages.of).flatMap(([name, all]) =>
      all.map((page, index) => [`${name}, page ${index + 1}`, page] as const),
    );

  it('take one or two for one response, and fewer than 25 for 200 with 60 actions', () => {
    assert.ok(pages.of['with-1'].length <= 2, `${pages.of['with-1'].length}`);
    const { length } = pages.of['with-200'];
    assert.ok(length > 12 && length < 25, `${length}`);
    assert.ok(pages.of['in-many-alphabets'].length <= 3, `${pages.of['in-many-alphabets'].length}`);
  });

  it('say on each which minutes they are of, and which page of how many', () => {
    for (const all of Object.values(pages.of))
      for (const [index, { text }] of all.entries()) {
        assert.match(text, new RegExp(`Minutes: [\\s\\S]*Page ${index + 1} of ${all.length}\\s`, 'u'));
      }
  });

  it('lose nothing: every response and every action of 200 and 60 is there, once', () => {
    const text = pages.of['with-200'].map((page) => page.text).join('\n');
    for (const number of numbers(200)) assert.equal(text.split(`Response number ${number}.`).length, 2, `${number}`);
    for (const number of numbers(60)) assert.equal(text.split(`Agreed action ${number}:`).length, 2, `${number}`);
    const short = pages.of['with-1'].map((page) => page.text).join('\n');
    for (const words of ['Ask for education advice', 'Bring the pathway', 'tomasz.zielinski@example.org'])
      assert.ok(short.includes(words), words);
  });

  it('repeat the header row of the actions on every page that has some, and never leave it alone', () => {
    const headed = pages.of['with-200'].filter(({ text }) => /Action\s+Owner\s+By when\s+From/u.test(text));
    const acted = pages.of['with-200'].filter(({ text }) => /Agreed action \d/u.test(text));
    assert.ok(acted.length >= 3);
    assert.deepEqual(headed, acted);
  });

  it('keep within their margins and above their footer, also the longest words', () => {
    for (const [name, page] of everyPage()) {
      const footer = footerOf(page);
      for (const { text, left, right, top, bottom } of page.words) {
        const what = `${name}: ${text.slice(0, 20)} at ${left}, ${top}`;
        assert.ok(left >= SIDES.left && right <= SIDES.right && top >= SIDES.top && bottom <= SIDES.bottom, what);
        assert.ok(bottom <= footer || top >= footer - 1, what);
      }
    }
  });

  it('show every alphabet: each word is printed as it was written', () => {
    const printed = unmarked(pages.of['in-many-alphabets'].map((page) => page.text).join('\n'));
    for (const [name, text] of SAID)
      for (const word of lettersOf(`${name} ${text}`)) assert.ok(printed.includes(word), word);
  });

  it('are headings, header cells and lists to a screen reader, and the logo is named', async () => {
    const { H1, H2, TH, LI, Figure } = await pages.structure('with-1');
    assert.deepEqual({ H1, H2, TH, LI, Figure }, { H1: 4, H2: 3, TH: 8, LI: 3, Figure: 1 });
  });

  it('show the organisation’s colour where it has one, and else ours', async () => {
    const blue = async (name: Name): Promise<number> => {
      const [first = Buffer.of()] = await pages.pictures(name, 'ppm');
      return first.toString('latin1').split('\x00\x5a\x9c').length - 1;
    };
    assert.ok((await blue('with-1')) > 20);
    assert.equal(await blue('with-200'), 0);
  });
});
