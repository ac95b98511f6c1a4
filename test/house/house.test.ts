import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files, lines, quantile, text } from './files.ts';
import { functionLengths } from './functions.ts';

const sources = files('src/**/*.ts');
const tests = files('test/**/*.test.ts');

/** Files that start something when they are imported. */
const STARTS = ['src/main.ts', 'src/cli/main.ts'];

describe('The house', () => {
  it('keeps files short: the median under 60 lines, all but one in twenty under 200', () => {
    const lengths = sources.map(lines);
    assert.ok(quantile(lengths, 0.5) < 60, `the median file has ${quantile(lengths, 0.5)} lines`);
    const long = sources.filter((path) => lines(path) >= 200);
    assert.ok(quantile(lengths, 0.95) < 200, `too many long files: ${long.join(', ')}`);
  });

  it('keeps functions short: the median under 12 lines, all but one in twenty under 40', () => {
    const lengths = sources.flatMap(functionLengths);
    assert.ok(quantile(lengths, 0.5) < 12, `the median function has ${quantile(lengths, 0.5)} lines`);
    assert.ok(quantile(lengths, 0.95) < 40, `one function in twenty has ${quantile(lengths, 0.95)} lines or more`);
  });

  it('has no drawer for odds and ends: a function lives beside its noun', () => {
    const drawer = /(^|\/)(utils?|helpers?|managers?|common|types|misc|shared)(\/|\.ts$)/;
    assert.deepEqual(
      [...sources, ...files('test/**/*.ts'), ...files('tools/**/*.ts')].filter((path) => drawer.test(path)),
      [],
    );
  });

  it('leaves no test skipped, focused or unfinished', () => {
    const onWindows = /if \(process\.platform === 'win32'\) this\.skip\(\);/g;
    const dodge = /\b(describe|context|it|test)\.(skip|only)\(|\bx(describe|it)\(|\bthis\.skip\(|\b(TODO|FIXME)\b/;
    const isDodged = (path: string): boolean => dodge.test(text(path).replaceAll(onWindows, ''));
    assert.deepEqual(
      [...sources, ...tests].filter((path) => !path.startsWith('test/house/') && isDodged(path)),
      [],
    );
  });

  it('can load every file of src', async () => {
    for (const path of sources.filter((one) => !STARTS.includes(one))) {
      await assert.doesNotReject(import(pathToFileURL(resolve(path)).href), `${path} cannot be loaded`);
    }
  });
});
