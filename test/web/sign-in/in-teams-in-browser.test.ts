import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults } from '#test/support/accessibility.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type EvidenceServer, MARIT, startEvidenceServer } from '#test/support/evidence-server.ts';
import { requiresChromium } from '#test/support/requires.ts';

requiresChromium('The tab in Microsoft Teams, in a browser', function suite() {
  this.timeout(60_000);
  let browser: Browser;
  let server: EvidenceServer;

  before(async () => {
    server = await startEvidenceServer();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (library?: string): Promise<{ page: Page; said: string[] }> => {
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    if (library !== undefined)
      await page.route('**/assets/teamsLibrary-*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: library }),
      );
    await page.goto(`${server.url}/evidence/teams?to=%2Fevidence%3Fq%3Dschool`);
    return { page, said };
  };

  /** What Microsoft's library is to the page, where it stands in Microsoft Teams. */
  const libraryGiving = (token: string): string =>
    `window.microsoftTeams = { app: { initialize: async () => {} }, authentication: { getAuthToken: async () => ${JSON.stringify(token)} } };`;

  it('asks for a token, brings it, and goes on to the page that was asked for', async () => {
    const { page, said } = await open(libraryGiving(server.issuer.teamsToken(MARIT)));
    await page.waitForURL(/\/evidence\?q=school$/u);
    await page.getByText('You are signed in as a safeguarding lead of East Sussex County Council').waitFor();
    assert.deepEqual(said, []);
  });

  it('says so where the token is refused', async () => {
    const { page } = await open(libraryGiving(server.issuer.teamsToken(MARIT, { signing: 'stranger' })));
    await page.getByRole('alert').getByText('Microsoft Teams could not sign you in').waitFor();
  });

  it('does not go round and round where the browser keeps no cookies', async () => {
    const { page } = await open('');
    await page.route('**/evidence/session', (route) => route.fulfill({ status: 401 }));
    const library = libraryGiving(server.issuer.teamsToken(MARIT));
    await page.route('**/assets/teamsLibrary-*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: library }),
    );
    await page.reload();
    await page.getByRole('alert').getByText('Microsoft Teams could not sign you in').waitFor();
    assert.match(page.url(), /\/evidence\/teams/u);
  });

  it('has no accessibility fault that axe finds, signed in or refused', async () => {
    for (const path of ['/evidence/teams', '/evidence/signed-in', '/evidence/signed-in?error=x']) {
      const page = await (await browser.newContext({ bypassCSP: true })).newPage();
      await page.goto(`${server.url}${path}`);
      assert.deepEqual(await accessibilityFaults(page), [], path);
    }
  });

  it('runs Microsoft’s own library within its policy, which finds that it is not in Microsoft Teams', async () => {
    const { page, said } = await open();
    await page.getByRole('alert').getByText('Microsoft Teams could not sign you in').waitFor();
    assert.deepEqual(
      said.filter((line) => /unsafe-eval|script-src|style-src/u.test(line)),
      [],
    );
  });
});
