/**
 * `npm run bench` takes every figure and keeps them in bench/RESULTS.md and README; about ten minutes on a quiet computer.
 * `-- --only NAME` takes one and prints it, `-- --quick` tries everything with tiny sizes, `-- --soak` is a day in ten minutes.
 */
import { parseArgs } from 'node:util';
import type { Figure, Size, Taken } from './figure.ts';
import { soakFigure } from './figures/soak.ts';
import { figures } from './figures.ts';
import { type AllTaken, keepReport, reportOf } from './report.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, soak: { type: 'boolean' }, only: { type: 'string' } },
});
const quick = values.quick === true;
const size: Size = { quick, rounds: quick ? 2 : 5 };

const chosen = (): readonly Figure[] => {
  if (values.soak === true) return [soakFigure];
  if (values.only === undefined) return figures;
  const found = figures.filter((one) => one.name === values.only);
  if (found.length === 0)
    throw new Error(`there is no figure ${values.only}: ${figures.map((one) => one.name).join(', ')}`);
  return found;
};

const taken = async (figure: Figure): Promise<Taken> => {
  const began = performance.now();
  process.stdout.write(`${figure.title}\n`);
  const result = await figure.take(size);
  process.stdout.write(`  ${Math.round((performance.now() - began) / 1_000)} s\n`);
  return result;
};

const all: [Figure, Taken][] = [];
for (const figure of chosen()) all.push([figure, await taken(figure)]);
const report = reportOf(all satisfies AllTaken, quick);
process.stdout.write(`\n${report}`);
const whole = !quick && values.only === undefined && values.soak !== true;
if (whole) keepReport(report);
process.exit(0);
