import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong, by rule and place, with WCAG 2.2 AA and its good practices. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.target)))",
  );
};
