import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '#test/support/reading-age.ts';
import { files, text } from './files.ts';

const OLDEST = 12;
const MOST_WORDS = 600;

/** What is read: without pictures, and with lines joined that were only broken. */
const proseOf = (page: string): string => page.replaceAll(/<img[^>]*>/gu, '').replaceAll(/\n(?![\n#-]|\d\.)/gu, ' ');

describe('The guides', () => {
  for (const path of files('docs/guides/*.md')) {
    it(`are a page each, and easily read: ${path}`, () => {
      const { words, age } = measure([proseOf(text(path))]);
      assert.ok(words <= MOST_WORDS, `${words} words`);
      assert.ok(age <= OLDEST, age.toFixed(1));
    });

    it(`show pictures that are there, and say in words what is on them: ${path}`, () => {
      const pictures = [...text(path).matchAll(/<img src="([^"]+)" alt="([^"]{5,})"/gu)];
      assert.ok(pictures.length > 0);
      for (const [, picture = ''] of pictures) assert.ok(existsSync(join('docs/guides', picture)), picture);
    });
  }
});
