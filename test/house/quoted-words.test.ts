import assert from 'node:assert/strict';
import { files, text } from './files.ts';

/** All that the product says, as it is written down; runs of spaces count as one, as where a line was broken. */
const said = [...files('src/words/en-gb/**/*.ts'), 'src/words/en-gb.ts', 'tools/package-app.ts']
  .map((path) => text(path).replaceAll("\\'", "'"))
  .join('\n')
  .replaceAll('**', '')
  .replaceAll('’', "'")
  .replaceAll(/\s+/gu, ' ');

const found = (pattern: RegExp, page: string): readonly string[] =>
  [...page.matchAll(pattern)].map(([, words]) => (words ?? '').replaceAll(/\s+/gu, ' ').replaceAll('’', "'"));

const unsaid = (words: readonly string[]): readonly string[] => words.filter((one) => !said.includes(one));

/** In a guide only what can be pressed or filled in, or is a card's own heading, is bold. */
describe('What a page says that the product says', () => {
  for (const page of files('docs/guides/*.md')) {
    it(`is what stands on its buttons and inputs: ${page}`, () => {
      const labels = found(/\*\*([^*]+?)\.?\*\*/gu, text(page));
      assert.ok(labels.length > 1);
      assert.deepEqual(unsaid(labels), []);
    });
  }

  for (const page of [...files('docs/guides/*.md'), 'docs/operating.md'])
    it(`is quoted word for word: ${page}`, () => {
      assert.deepEqual(unsaid(found(/“([^”]+)”/gu, text(page).replaceAll(/<!--.*?-->/gsu, ''))), []);
    });
});
