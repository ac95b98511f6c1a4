import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Packages that plants import: empty, so that only the arrow to them counts. */
const dependencies = [
  'applicationinsights',
  'botbuilder',
  'docx',
  'jose',
  'kysely',
  'mammoth',
  'nodemailer',
  'pg',
  'write-excel-file',
  'zod',
];
const devDependencies = ['sinon'];

const packageFiles = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: '',
});

const manifest = JSON.stringify({
  name: 'planted',
  type: 'module',
  dependencies: Object.fromEntries(dependencies.map((name) => [name, '1.0.0'])),
  devDependencies: Object.fromEntries(devDependencies.map((name) => [name, '1.0.0'])),
});

/** A house of our own shape in a temporary folder, which goes when the caller's scope ends. */
export const plantedTree = async (files: Record<string, string>): Promise<AsyncDisposable & { path: string }> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'planted-')));
  const packages = Object.assign({}, ...[...dependencies, ...devDependencies].map(packageFiles));
  for (const [name, text] of Object.entries<string>({ 'package.json': manifest, ...packages, ...files })) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};
