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
/** A line of text that has fewer characters is no line that one reads. */
const FEWEST = 18;

/** A client: `width` is the card's with its padding, in pixels. `forced`: the system's own high contrast is on. */
export type Look = { readonly theme: Theme; readonly width: number; readonly forced?: boolean };

/** Cards in Microsoft's own renderer, as Microsoft Teams would draw them, one below the other. */
export type CardStage = {
  readonly page: Page;
  /** By name: what is found is told with the name of its card. */
  show(cards: Readonly<Record<string, unknown>>, look: Look): Promise<void>;
  /** What axe finds wrong; empty for nothing. Half of its time goes into contrast, which no width changes: it may be left out. */
  faults(how?: { readonly contrast: boolean }): Promise<readonly string[]>;
  /** What is cut off at the sides or does not fit, and texts as narrow as towers; empty for none. */
  misfits(): Promise<readonly string[]>;
  /** Writes a picture of a shown card. */
  shoot(name: string, path: string): Promise<void>;
  close(): Promise<void>;
};

const preparedPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(
    '<!doctype html><html lang="en"><title>Cards</title><body><main id="cards"></main></body></html>',
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
    show: async (cards, { theme, width, forced = false }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', colorScheme: forced ? 'dark' : 'light' });
      await page.evaluate(`stage.show(${JSON.stringify({ cards, config: teamsHostConfig(theme), width, theme })})`);
    },
    faults: ({ contrast } = { contrast: true }) => page.evaluate(`stage.faults(${contrast})`),
    misfits: () => page.evaluate(`[...stage.spills(), ...stage.towers(${FEWEST})]`),
    shoot: async (name, path) => {
      await page.locator(`[data-card="${name}"]`).screenshot({ path, animations: 'disabled' });
    },
    close: () => browser.close(),
  };
};
