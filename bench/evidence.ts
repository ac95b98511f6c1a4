/**
 * Measures what evidence asks of an invented year, or of so many times as much (the first argument; 1): the questions of a
 * page, medians of five, and the pack. On SQLite in a file of its own; on PostgreSQL where DATABASE_URL names an empty
 * database. Prints milliseconds, those that this process itself computed (a
 * busy computer makes the others longer), and the peak of resident memory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefingId } from '../src/domain/ids.ts';
import { systemClock } from '../src/ports/clock.ts';
import { openPostgres } from '../src/store/postgres.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import type { App } from '../src/use-cases/app.ts';
import { makeDemoYear } from '../src/use-cases/make-demo-year.ts';
import { makeEvidencePack } from '../src/use-cases/make-evidence-pack.ts';
import { showActions } from '../src/use-cases/show-actions.ts';
import { showChanges } from '../src/use-cases/show-changes.ts';
import { showEvidence, showTeams } from '../src/use-cases/show-evidence.ts';
import { showWeeklyProgress } from '../src/use-cases/show-weekly-progress.ts';
import { showWhoIsLate } from '../src/use-cases/show-who-is-late.ts';
import { showPoints, showWordsSaid } from '../src/use-cases/show-words-said.ts';
import { appOn } from '../test/support/store-suite/app.ts';

const times = Number(process.argv[2] ?? 1);
const url = process.env['DATABASE_URL'];
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const ROUNDS = 5;

type Took = { readonly passed: number; readonly computed: number };

const took = async (work: () => Promise<{ readonly ok: boolean }>): Promise<Took> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  if (!(await work()).ok) throw new Error('was refused');
  const { user, system } = process.cpuUsage(before);
  return { passed: performance.now() - began, computed: (user + system) / 1_000 };
};

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

const measured = async (
  what: string,
  work: () => Promise<{ readonly ok: boolean }>,
  rounds = ROUNDS,
): Promise<void> => {
  const figures: Took[] = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await took(work));
  const [passed, computed] = [figures.map((figure) => figure.passed), figures.map((figure) => figure.computed)].map(
    median,
  );
  console.log(`${what}: ${Math.round(passed ?? 0)} ms, of which this process computed ${Math.round(computed ?? 0)} ms`);
};

const scope = { kind: 'partnership' } as const;
const page = { page: 1, aPage: 20 };
const all = { scope, asked: {} };
const one = { scope, asked: { briefingId: 'demo-briefing-07' as BriefingId } };

/** What a page asks for its first byte: of all, and of one briefing. */
const pageOf = (app: App, ask: typeof all | typeof one) => async () => {
  await showEvidence(app, ask);
  await showWeeklyProgress(app, ask);
  await showWhoIsLate(app, { ...ask, most: 20 });
  return showActions(app, { ...ask, ...page });
};

const measureQuestions = async (app: App): Promise<void> => {
  await measured('ladder of all', () => showEvidence(app, all));
  await measured('ladder of one briefing', () => showEvidence(app, one));
  await measured('ladder by team', () => showTeams(app, all));
  await measured('progress by week', () => showWeeklyProgress(app, all));
  await measured('who is late', () => showWhoIsLate(app, { ...all, most: 20 }));
  await measured('points of one briefing', () => showPoints(app, one));
  await measured('responses of one briefing, a page', () => showWordsSaid(app, { ...one, ...page }));
  await measured('search in all responses', () => showWordsSaid(app, { ...all, ...page, search: 'chronology' }));
  await measured('actions, a page', () => showActions(app, { ...all, ...page }));
  await measured('what changed, a page', () => showChanges(app, { ...all, ...page }));
  await measured('ladder, weeks, late and actions together, of all', pageOf(app, all));
  await measured('the same of one briefing', pageOf(app, one));
};

try {
  const store = url === undefined ? await openSqlite(join(folder, 'briefings.sqlite')) : await openPostgres(url);
  const app = appOn(store, { clock: systemClock });
  console.log(`${url === undefined ? 'SQLite' : 'PostgreSQL'}, ${times} times a year`);
  await measured('making it', () => makeDemoYear(app, { seed: 1, times }), 1);
  await measureQuestions(app);
  await measured('pack of all', () => makeEvidencePack(app, all), 1);
  await measured('pack of one briefing', () => makeEvidencePack(app, one), 1);
  await store.close();
  console.log(`peak of resident memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
