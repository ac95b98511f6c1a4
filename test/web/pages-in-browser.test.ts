import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { acknowledgePage, unknownLinkPage } from '#src/web/acknowledge-page.ts';
import { healthPage } from '#src/web/health-page.ts';
import { PAGE_HEADERS } from '#src/web/page.ts';
import { refusalPage } from '#src/web/refusal-pages.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { minutesWith } from '#test/support/minutes-builder.ts';
import { requiresChromium } from '#test/support/requires.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const LONG = 'Duty-and-Assessment-of-the-whole-of-the-eastern-half-of-the-county';
/** Of refusals only the title differs. */
const REFUSALS = [404, 503] as const;
const MINUTES = minutesWith({ team: LONG });
const ASKED = { minutes: MINUTES, recipientName: 'Marit Olsen', formAction: '/asking' };
const PAGES: Readonly<Record<string, string>> = {
  asking: acknowledgePage(ASKED),
  thanking: acknowledgePage({ ...ASKED, acknowledged: { by: 'Marit Olsen', at: '2026-11-23T09:05:00.000Z' } }),
  unknown: unknownLinkPage(),
  shortest: acknowledgePage({
    minutes: minutesWith({ team: 'Duty', organisation: 'ESCC', briefing: { ...MINUTES.briefing, title: 'Neglect' } }),
    recipientName: 'Bo',
    formAction: '/asking',
  }),
  longest: acknowledgePage({
    minutes: minutesWith({
      team: LONG,
      organisation: LONG.repeat(4),
      briefing: { ...MINUTES.briefing, title: `What we learned from ${LONG}, and ${LONG.repeat(4)}` },
    }),
    recipientName: LONG.repeat(4),
    formAction: '/asking',
    acknowledged: { by: LONG.repeat(4), at: '2026-11-23T09:05:00.000Z' },
  }),
  'health-well': healthPage({ troubles: [], workload: undefined }),
  'health-wrong': healthPage({
    troubles: [{ what: 'database-away' }, { what: 'cards-late', count: 7, seconds: 1_200 }],
    workload: {
      cards: { count: 3, since: null },
      postings: { unconfirmed: 1, refused: 2 },
      deliveries: {
        count: 0,
        since: null,
        inVain: { count: 0, since: null, code: null },
        failed: 0,
        waiting: { 'no-lead': 4, 'organisation-unconfirmed': 5 },
        lastSentAt: null,
      },
      mostSent: 0,
    },
  }),
  ...Object.fromEntries(REFUSALS.map((status) => [`refused-${status}`, refusalPage(status)])),
};
const screens = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Screen = keyof typeof screens;
const SHOTS = process.env['CARD_SHOTS'];
const MAIL = minutesMail({
  minutes: MINUTES,
  recipient: { name: 'Marit Olsen', email: 'marit.olsen@example.org' },
  acknowledgeUrl: 'https://minutes.example.org/acknowledge/6f1c.abc',
  messageId: '<delivery-1@minutes.example.org>',
  attachment: new Uint8Array(),
}).html;

const serve = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const answer = request.method === 'POST' ? 'thanking' : (request.url ?? '').slice(1);
    // Apart, for restify changes writeHead in the whole process, and what it answers cannot be gone on with.
    response.writeHead(200, { ...PAGE_HEADERS });
    response.end(PAGES[answer]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** What axe finds wrong, by rule, with WCAG 2.2 AA and its good practices. Colours that the system forces are the reader's own. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  if (await page.evaluate('!globalThis.axe')) await page.addScriptTag({ path: AXE });
  return page.evaluate(`axe
    .run({ rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } } })
    .then((found) => found.violations.map((one) => one.id))`);
};

requiresChromium('A page in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  before(async () => {
    browser = await launchChromium();
    server = await serve();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const onPhone = async (screen: Screen, bypassCSP: boolean): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 320, height: 640 }, ...screens[screen], bypassCSP })).newPage();

  for (const screen of Object.keys(screens) as readonly Screen[]) {
    it(`has no fault that axe can find, in ${screen}, and does not scroll sideways on a phone or a desk`, async () => {
      // axe is a script, and the policy lets none run: for this look it is set aside.
      const page = await onPhone(screen, true);
      for (const name of Object.keys(PAGES)) {
        await page.goto(`${origin}/${name}`);
        for (const width of [1200, 320]) {
          await page.setViewportSize({ width, height: 640 });
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, name);
          assert.deepEqual(await faultsOf(page), [], name);
        }
        if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}, ${screen}.png`), fullPage: true });
      }
    });

    it(`is a letter without faults as an email too, in ${screen} and on a phone`, async () => {
      const page = await onPhone(screen, true);
      await page.setContent(MAIL);
      // axe takes a page without a ground for white; the ground that the browser really paints is this one.
      await page.addStyleTag({ content: 'body { background: Canvas }' });
      // A mail has no landmarks: the mail program around it has.
      assert.deepEqual(
        (await faultsOf(page)).filter((rule) => rule !== 'region' && rule !== 'landmark-one-main'),
        [],
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    });
  }

  it('keeps its style under its own policy, and breaks none of it', async () => {
    const page = await onPhone('light', false);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${origin}/asking`);
    assert.equal(
      await page.evaluate("getComputedStyle(document.querySelector('button')).backgroundColor"),
      'rgb(23, 74, 124)',
    );
    assert.deepEqual(said, []);
  });

  it('thanks after the button was pressed, by keyboard as well', async () => {
    const page = await onPhone('light', false);
    await page.goto(`${origin}/asking`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Receipt acknowledged' }).waitFor();
    assert.match(
      (await page.textContent('main')) ?? '',
      /Receipt acknowledged by Marit Olsen on Monday 23 November 2026/u,
    );
  });
});
