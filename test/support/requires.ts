import { chromiumPath } from './chromium.ts';
import { canShowPages } from './libreoffice.ts';
import { canServePostgres } from './postgres/cluster.ts';

/** Suites of this run that could not run, each with the reason and what to do about it. */
const leftOut: string[] = [];

const sayWhatWasLeftOut = (): void => {
  console.error(`\nLeft out on this computer:\n${leftOut.map((line) => `  - ${line}`).join('\n')}\n`);
};

/** Registers the suite's title alone: pending, or failing where REQUIRE_ALL=1 forbids leaving anything out. */
const leaveOut = (title: string, reason: string): void => {
  describe(title, () => {
    if (process.env['REQUIRE_ALL'] === '1') {
      it('can run here', () => {
        throw new Error(`REQUIRE_ALL=1, but ${reason}`);
      });
      return;
    }
    it(`left out: ${reason}`);
  });
  if (leftOut.length === 0) process.once('exit', sayWhatWasLeftOut);
  leftOut.push(`${title}: ${reason}`);
};

/** A suite that needs a browser: pages and cards in Chromium, and the Playground. */
export const requiresChromium = (title: string, suite: (this: Mocha.Suite) => void): void => {
  if (chromiumPath() !== undefined) describe(title, suite);
  else leaveOut(title, "no Chromium was found; install Debian's chromium or set CHROMIUM_PATH");
};

/** A suite that looks at Word files as printed pages. */
export const requiresLibreOffice = (title: string, suite: (this: Mocha.Suite) => void): void => {
  if (canShowPages()) describe(title, suite);
  else
    leaveOut(
      title,
      "LibreOffice, Poppler or fonts were not found; install Debian's libreoffice-writer-nogui, poppler-utils, fonts-crosextra-carlito, fonts-noto-core, fonts-droid-fallback and fonts-symbola",
    );
};

/** A suite that needs PostgreSQL; freshDatabase gives it one of its own. */
export const requiresPostgres = (title: string, suite: (this: Mocha.Suite) => void): void => {
  if (canServePostgres()) describe(title, suite);
  else leaveOut(title, "no PostgreSQL was found; install Debian's postgresql or set TEST_DATABASE_URL");
};
