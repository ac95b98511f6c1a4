import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { files, text } from './files.ts';

/** Paths of this repository that a page names in code, such as `test/web/limits.test.ts`. */
const pathsIn = (page: string): readonly string[] =>
  [...text(page).matchAll(/`((?:src|test|docs|tools|bench)\/[\w./-]+)`/gu)].map(([, path]) => path ?? '');

describe('The documents', () => {
  for (const page of ['README.md', ...files('{docs,test}/**/*.md')])
    it(`name only what is there: ${page}`, () => {
      assert.deepEqual(
        pathsIn(page).filter((path) => !existsSync(path)),
        [],
      );
    });
});
