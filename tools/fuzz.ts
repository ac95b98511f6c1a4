/** `npm run fuzz -- --runs N [--seed S] [--postgres]`: sends so many hostile activities to the whole product. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const MOCHA = 'node_modules/mocha/bin/mocha.js';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, postgres: { type: 'boolean' } },
});
const runs = Number(values.runs ?? 20_000);
const seed = Number(values.seed ?? randomInt(2 ** 31));
if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed))) {
  console.error('Usage: npm run fuzz -- --runs N [--seed S] [--postgres]');
  process.exit(2);
}
console.log(`Sending ${runs} activities. To repeat this round: npm run fuzz -- --runs ${runs} --seed ${seed}`);
const env = {
  ...process.env,
  FUZZ_RUNS: String(runs),
  FC_SEED: String(seed),
  FUZZ_ON: values.postgres ? 'postgres' : 'sqlite',
};
const { status } = spawnSync(process.execPath, [MOCHA, 'test/fuzz/**/*.test.ts'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
