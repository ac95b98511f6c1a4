import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { minutesMail } from '#src/minutes/minutes-mail.ts';
import { acknowledgePage, unknownLinkPage } from '#src/web/acknowledge-page.ts';
import { PAGE_HEADERS } from '#src/web/page.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { minutesWith } from '#test/support/minutes-builder.ts';
import { requiresChromium } from '#test/support/requires.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MINUTES = minutesWith({ team: 'Duty-and-Assessment-of-the-whole-of-the-eastern-half-of-the-county' });
const ASKED = { minutes: MINUTES, recipientName: 'Marit Olsen', formAction: '/asking' };
const PAGES: Readonly<Record<string, string>> = {
  asking: acknowledgePage(ASKED),
  thanking: acknowledgePage({ ...ASKED, acknowledged: { by: 'Marit Olsen', at: '2026-11-23T09:05:00.000Z' } }),
  unknown: unknownLinkPage(),
};
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

/** What axe finds wrong, by rule, with WCAG 2.2 AA and its good practices. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate('axe.run().then((found) => found.violations.map((one) => one.id))');
};

requiresChromium('The acknowledgement page in a browser', () => {
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

  const onPhone = async (colorScheme: 'light' | 'dark', bypassCSP: boolean): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP })).newPage();

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, on a ${scheme} screen, and does not scroll sideways on a phone`, async () => {
      // axe is a script, and the policy lets none run: for this look it is set aside.
      const page = await onPhone(scheme, true);
      for (const name of Object.keys(PAGES)) {
        await page.goto(`${origin}/${name}`);
        assert.deepEqual(await faultsOf(page), [], name);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, name);
      }
    });

    it(`is a letter without faults as an email too, on a ${scheme} screen and on a phone`, async () => {
      const page = await onPhone(scheme, true);
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
