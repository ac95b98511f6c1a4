import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/ports/clock.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { makeDemoYear } from '../../src/use-cases/make-demo-year.ts';
import { showCoverage } from '../../src/use-cases/show-coverage.ts';
import { appOn } from '../../test/support/store-suite/app.ts';
import type { Figure } from '../figure.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

/** So many invented years, and how to ask for coverage of them. */
const years = async (folder: string, times: number) => {
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
    const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
    const [one, ten] = [await years(folder, 1), await years(folder, quick ? 2 : 10)];
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
