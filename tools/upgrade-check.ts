/**
 * `npm run upgrade-check`: the whole suite on the newest versions that renovate.json allows, in a folder of its own; nothing is
 * changed here. `-- check` runs that script of package.json instead of `test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestAllowed, raised } from './upgrade-check/newest.ts';

const npm = process.env['npm_execpath'];
const script = process.argv[2] ?? 'test';
if (npm === undefined) {
  console.error('Start it with npm run upgrade-check.');
  process.exit(2);
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'upgrade-check-'));
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
for (const file of listed.toString().split('\0').filter(Boolean)) cpSync(file, join(folder, file));

/** npm under this Node: an older one would be given older packages. */
const run = (...typed: readonly string[]): boolean =>
  spawnSync(process.execPath, [npm, ...typed], { cwd: folder, stdio: 'inherit' }).status === 0;

const newest = newestAllowed(json('package.json'), json('renovate.json').packageRules);
const isInstalled = run('install', '--save-exact', '--no-fund', '--no-audit', ...newest);
const changes = raised(json('package.json'), json(join(folder, 'package.json')));
console.log(changes.length === 0 ? 'Everything is the newest already.' : `Raised:\n  ${changes.join('\n  ')}`);

if (isInstalled && run('run', script)) {
  console.log(`${script} passes on them.`);
  rmSync(folder, { recursive: true });
} else {
  console.error(`${script} does not pass on them. They were left in ${folder} to be looked at.`);
  process.exitCode = 1;
}
