import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/ports/clock.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { App } from '../../src/use-cases/app.ts';
import { showCoverage } from '../../src/use-cases/show-coverage.ts';
import { appOn } from '../../test/support/store-suite/app.ts';
import type { Figure } from '../figure.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

type MakeDemoYear = (
  app: App,
  wanted: { readonly seed: number; readonly times: number },
) => Promise<{ readonly ok: boolean }>;

/** Named at run time: where a version cannot invent a year, this figure is left out. */
const demoYear = async (): Promise<MakeDemoYear | undefined> => {
  const file = '../../src/use-cases/make-demo-year.ts';
  const made = (await import(file).catch(() => undefined)) as { readonly makeDemoYear: MakeDemoYear } | undefined;
  return made?.makeDemoYear;
};

const years = async (makeDemoYear: MakeDemoYear, folder: string, times: number) => {
  const store = await openSqlite(join(folder, `${times}.sqlite`));
  const app = appOn(store, { clock: systemClock });
  if (!(await makeDemoYear(app, { seed: 1, times })).ok) throw new Error('no year was made');
  return { store, ask: () => took(() => showCoverage(app)) };
};

/** What coverage takes as years go by. */
export const coverageFigure: Figure = {
  name: 'coverage',
  title: 'The time of coverage as years go by',
  take: async ({ quick, rounds }) => {
    const makeDemoYear = await demoYear();
    if (makeDemoYear === undefined) return { leftOut: 'this version has no `demo-year` to measure with.' };
    const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
    const [one, ten] = [await years(makeDemoYear, folder, 1), await years(makeDemoYear, folder, quick ? 2 : 10)];
    const found = await pairedRounds(rounds, { one: one.ask, ten: ten.ask });
    await one.store.close();
    await ten.store.close();
    rmSync(folder, { recursive: true, force: true });
    return {
      rows: [
        {
          what: 'ten years, to one',
          ratio: ratios(found.ten, found.one),
          aim: { atMost: 12 },
          measured: `${plain(spreadOf(found.ten).median)} ms beside ${plain(spreadOf(found.one).median)} ms`,
        },
      ],
    };
  },
};
