import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Aim, type Figure, isMet, type Row, type Taken } from './figure.ts';
import { plain, type Spread } from './spread.ts';

export const RESULTS = new URL('RESULTS.md', import.meta.url);
export const README = new URL('../README.md', import.meta.url);

const BEGIN = '<!-- figures: npm run bench -->';
const END = '<!-- /figures -->';

const aimed = (aim: Aim): string => ('atLeast' in aim ? `at least ${aim.atLeast}` : `at most ${aim.atMost}`);

const verdict = (row: Row): string => {
  if (row.aim === undefined) return 'no aim';
  if (isMet(row)) return `${aimed(row.aim)}: met`;
  return `${aimed(row.aim)}, measured ${plain(row.ratio.median)}: not met`;
};

const shown = ({ median, least, most }: Spread): string => `${plain(median)} (${plain(least)} to ${plain(most)})`;

const HEAD = '| what | ratio: median (least to most) | aim | measured |\n| --- | --- | --- | --- |';

const table = (rows: readonly Row[]): string =>
  [HEAD, ...rows.map((row) => `| ${row.what} | ${shown(row.ratio)} | ${verdict(row)} | ${row.measured} |`)].join('\n');

const section = ({ title }: Figure, taken: Taken): string =>
  `## ${title}\n\n${'leftOut' in taken ? `Left out: ${taken.leftOut}` : table(taken.rows)}\n`;

const machine = (): string => {
  const [first, ...more] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${1 + more.length} × ${first?.model.trim() || 'processor of no name'}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
};

export type AllTaken = readonly (readonly [Figure, Taken])[];

/** The whole report; a quick one says that it is worth nothing. */
export const reportOf = (all: AllTaken, quick: boolean): string => {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date());
  const what = quick
    ? 'A trial of the harness with tiny sizes: these figures say nothing.'
    : 'Every ratio is of paired rounds in one run.';
  const head = `# What was measured\n\nMade by \`npm run bench\` on ${day}: ${machine()}. ${what}\n`;
  return [head, ...all.map(([figure, taken]) => section(figure, taken))].join('\n');
};

/** The tables of a report, as README shows them. */
export const tablesOf = (report: string): string =>
  report.slice(report.indexOf('\n## ')).trim().replaceAll('\n## ', '\n### ').replace(/^## /u, '### ');

export const figuresIn = (readme: string): string | undefined =>
  readme.includes(BEGIN) ? readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)).trim() : undefined;

const withFigures = (readme: string, tables: string): string =>
  `${readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length)}\n${tables}\n${readme.slice(readme.indexOf(END))}`;

/** Keeps a report as RESULTS.md, and its tables in README. */
export const keepReport = (report: string): void => {
  writeFileSync(RESULTS, report);
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), tablesOf(report)));
};
