import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { personId } from '#src/domain/ids.ts';
import { accessibilityFaults } from '#test/support/accessibility.ts';
import { directoryWith } from '#test/support/builders/directory.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { keepEvidence } from '#test/support/evidence-scene.ts';
import { COUNTY, type EvidenceServer, OLIVIA, startEvidenceServer, TRUST } from '#test/support/evidence-server.ts';
import { requiresChromium } from '#test/support/requires.ts';

requiresChromium('The page of evidence in a browser', function suite() {
  this.timeout(60_000);
  let browser: Browser;
  let server: EvidenceServer;

  before(async () => {
    server = await startEvidenceServer({
      directory: directoryWith({ ...COUNTY, shareResponses: true }, { ...TRUST, shareResponses: true }),
      signIn: () => ({ kind: 'local', user: personId(OLIVIA) }),
    });
    await keepEvidence(server.app, ['county', 'trust']);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** The page as somebody opens it. The policy is left out only where axe has to be put in. */
  const open = async (options: BrowserContextOptions = {}, path = '/evidence'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    return page;
  };

  it('has no accessibility fault that axe finds: in light, in dark, on a telephone, and where its colours are forced', async () => {
    for (const options of [
      {},
      { colorScheme: 'dark' },
      { viewport: { width: 320, height: 640 } },
      { forcedColors: 'active' },
    ] satisfies BrowserContextOptions[]) {
      const page = await open({ ...options, bypassCSP: true });
      assert.deepEqual(await accessibilityFaults(page), [], JSON.stringify(options));
      await page.context().close();
    }
  });

  it('has none in what it opens, finds and narrows to', async () => {
    for (const path of ['/evidence?q=school&from=x', '/evidence?organisation=trust', '/evidence?to=2001-01-01']) {
      const page = await open({ bypassCSP: true }, path);
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.deepEqual(await accessibilityFaults(page), [], path);
      await page.context().close();
    }
  });

  it('never scrolls sideways, from 1280 pixels down to the 320 that 400% zoom leaves', async () => {
    for (const width of [320, 768, 1280]) {
      const page = await open({ viewport: { width, height: 800 } });
      for (const summary of await page.locator('summary').all()) await summary.click();
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(wide) <= width, `${width}: ${wide}`);
      await page.context().close();
    }
  });

  it('is used by the keyboard alone: skips ahead, chooses, opens a table, signs out', async () => {
    const page = await open();
    const focused = () => page.evaluate('document.activeElement.textContent.trim() || document.activeElement.id');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the evidence');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#ladder$/u);
    await page.reload();
    await page.locator('#organisation').focus();
    await page.keyboard.type('Seaford');
    const order: unknown[] = [];
    for (let press = 0; press < 12 && order.at(-1) !== 'Show'; press += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    assert.deepEqual([...new Set(order)], ['from', 'to', 'q', 'Show']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/organisation=trust/u);
    await page.locator('summary').nth(1).focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.getByRole('columnheader', { name: 'Week that begins on' }).isVisible());
    await page.getByRole('button', { name: 'Sign out' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  });

  it('shows where the focus is on everything that can have it', async () => {
    const page = await open();
    const unseen = await page.evaluate(`(() => {
      const all = [...document.querySelectorAll('a, button, input, select, summary, [tabindex]')];
      return all.filter((one) => one.checkVisibility()).filter((one) => {
        one.focus({ focusVisible: true });
        const style = getComputedStyle(one);
        return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
      }).map((one) => one.outerHTML.slice(0, 80));
    })()`);
    assert.deepEqual(unseen, []);
  });

  it('works without JavaScript, from signing in to a narrowed page', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.getByLabel('Briefing', { exact: true }).selectOption({ label: 'Care leavers' });
    await page.getByRole('button', { name: 'Show' }).click();
    assert.match(page.url(), /briefing=/u);
    assert.ok(await page.getByRole('table', { name: 'By organisation' }).isVisible());
  });

  it('is a table to whoever listens, also where it looks like cards', async () => {
    for (const width of [320, 1280]) {
      const page = await open({ viewport: { width, height: 800 } });
      const table = page.getByRole('table', { name: 'By organisation' });
      assert.equal(await table.getByRole('columnheader').count(), 8);
      assert.ok(
        await table.getByRole('row', { name: /^Seaford Community Health Trust (Posted: )?25% 1 of 4/u }).isVisible(),
      );
      await page.context().close();
    }
  });

  it('keeps to its policy: the browser reports nothing that was stopped', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${server.url}/evidence`);
    assert.deepEqual(said, []);
  });
});
