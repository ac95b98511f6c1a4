import assert from 'node:assert/strict';
import { text } from './files.ts';

type Versions = Record<string, string>;
type Manifest = { dependencies: Versions; devDependencies: Versions; optionalDependencies: Versions };
type Locked = { resolved?: string; optionalDependencies?: Versions };

const manifest: Manifest = JSON.parse(text('package.json'));
const lock: { packages: Record<string, Locked> } = JSON.parse(text('package-lock.json'));
const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** The names in the first column of README's table of packages. */
const namesInReadme = (): string[] => {
  const table = /^\| package \|.*\n\|[ -|]+\n((?:\|.*\n)+)/m.exec(text('README.md'))?.[1] ?? '';
  const firstCells = [...table.matchAll(/^\|([^|]*)\|/gm)].map(([, cell]) => cell ?? '');
  return firstCells.flatMap((cell) => cell.replaceAll('`', '').split(',')).map((name) => name.trim());
};

describe('The packages', () => {
  it('are wanted in exact versions, so that every installation is the one that was tested', () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    assert.deepEqual(loose, []);
  });

  it("each have a row in README's table, and the table names no other", () => {
    assert.deepEqual(namesInReadme().sort(), Object.keys(wanted).sort());
  });

  it('are locked without the address of any registry, so that each installation uses its own', () => {
    const withAddress = Object.entries(lock.packages).filter(([, locked]) => locked.resolved !== undefined);
    assert.deepEqual(withAddress, []);
  });

  it('are locked for every system, so that npm ci agrees to install on each of them', () => {
    const optional = Object.values(lock.packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
    const missing = optional.filter(
      (name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)),
    );
    assert.deepEqual([...new Set(missing)], []);
  });
});
