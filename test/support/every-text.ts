import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What stands where a text has something to fill in: a word of one syllable, which makes no text easier or harder. */
const FILLED_IN = 'Sam';
const fill = () => FILLED_IN;
const filling: Readonly<Record<PropertyKey, () => unknown>> = {
  [Symbol.toPrimitive]: fill,
  [Symbol.iterator]: () => [filled, filled].values(),
  toString: fill,
  toLocaleString: fill,
};

/** Stands for whatever a text is given: a name, a number, a list of two, or an object with all that is asked of it. */
const filled: unknown = new Proxy(fill, {
  get: (_target, name) => {
    if (Object.hasOwn(filling, name)) return filling[name];
    if (name === 'length') return 2;
    const onLists: unknown = Reflect.get(Array.prototype, name);
    return typeof onLists === 'function' ? onLists.bind([filled, filled]) : filled;
  },
});

export type CatalogueText = { readonly path: string; readonly text: unknown };

const under = (value: unknown, path: string): readonly CatalogueText[] => {
  if (typeof value === 'function') return under(value(filled, filled), `${path}()`);
  if (typeof value !== 'object' || value === null) return [{ path, text: value }];
  return Object.entries(value).flatMap(([name, one]) => under(one, `${path}.${name}`));
};

/** Every text of a catalogue, in order, with the way to it. Those with something to fill in are filled in. */
export const textsOf = (catalogue: object): readonly CatalogueText[] =>
  Object.entries(catalogue).flatMap(([name, one]) => under(one, name));

/** How numbers are said within texts; no texts themselves. */
const HOW_NUMBERS_ARE_SAID = 'counted.ts';

/** Each file of texts, with what it exports. */
export const filesOfTexts = async (language: string): Promise<readonly { path: string; texts: object }[]> => {
  const paths = globSync(`src/words/${language}/**/*.ts`).filter((path) => basename(path) !== HOW_NUMBERS_ARE_SAID);
  return Promise.all(
    paths.toSorted().map(async (path) => ({ path, texts: await import(pathToFileURL(resolve(path)).href) })),
  );
};
