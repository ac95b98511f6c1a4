import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Theme, teamsHostConfig } from './card-stage/host-config.ts';
import { launchChromium } from './chromium.ts';

const require = createRequire(import.meta.url);

const SCRIPTS = [
  require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  // The package names no path to its browser build; it lies beside what it does name.
  join(dirname(require.resolve('markdown-it')), 'browser/markdown-it.umd.min.js'),
  require.resolve('axe-core/axe.min.js'),
  new URL('./card-stage/page.js', import.meta.url),
];
const STYLES = [
  require.resolve('adaptivecards/dist/adaptivecards.css'),
  new URL('./card-stage/look.css', import.meta.url),
];

/** A client: `width` is the card's with its padding, in pixels. */
export type Look = { readonly theme: Theme; readonly width: number };

/** A card in Microsoft's own renderer, as Microsoft Teams would draw it. */
export type CardStage = {
  readonly page: Page;
  show(card: unknown, look: Look): Promise<void>;
  /** What axe finds wrong with the shown card, one line for each rule; empty for nothing. */
  faults(): Promise<readonly string[]>;
  /** Texts, inputs and buttons that stand out of the card's sides; empty for none. */
  spills(): Promise<readonly string[]>;
  /** Writes a picture of the shown card. */
  shoot(path: string): Promise<void>;
  close(): Promise<void>;
};

const preparedPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(
    '<!doctype html><html lang="en"><title>Card</title><body><main id="card"></main></body></html>',
  );
  for (const path of SCRIPTS) await page.addScriptTag({ content: readFileSync(path, 'utf8') });
  for (const path of STYLES) await page.addStyleTag({ content: readFileSync(path, 'utf8') });
  return page;
};

/** Opens a browser for cards; close it when done. */
export const openCardStage = async (): Promise<CardStage> => {
  const browser = await launchChromium();
  const page = await preparedPage(browser);
  return {
    page,
    show: async (card, { theme, width }) => {
      await page.setViewportSize({ width, height: 800 });
      const drawing = JSON.stringify({ card, config: teamsHostConfig(theme), width, theme });
      await page.evaluate(`stage.show(${drawing})`);
    },
    faults: () => page.evaluate('stage.faults()'),
    spills: () => page.evaluate('stage.spills()'),
    shoot: async (path) => {
      await page.locator('#card').screenshot({ path, animations: 'disabled' });
    },
    close: () => browser.close(),
  };
};
