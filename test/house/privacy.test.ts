import assert from 'node:assert/strict';
import { text } from './files.ts';

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const schema = /export type Schema = \{\n([\s\S]*?)\n\};/u.exec(text('src/store/schema.ts'))?.[1] ?? '';
const tables = [...schema.matchAll(/^ {2}(\w+): /gmu)].map(([, name]) => snakeCase(name ?? ''));

describe('The page on privacy', () => {
  it('says of every table what it holds of people, why, and until when, and names no other', () => {
    const list = /## Table by table\n([\s\S]*?)\n## /u.exec(text('docs/privacy.md'))?.[1] ?? '';
    const rows = [...list.matchAll(/^\| (\w+) \|(?:[^|\n]{4,}\|){3}$/gmu)].map(([, name]) => name);
    assert.deepEqual(rows.filter((name) => name !== 'table').sort(), tables.toSorted());
  });
});
