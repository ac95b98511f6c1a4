/** `npm run icons`: draws appPackage/*.png from their SVG sources with Chromium. */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../test/support/chromium.ts';

const ICONS = { color: 192, outline: 32 };

const browser = await launchChromium();
for (const [name, size] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(`appPackage/icons/${name}.svg`, 'utf8');
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `appPackage/${name}.png`, omitBackground: true });
}
await browser.close();
