import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { figures } from '../../bench/figures.ts';
import { figuresIn, RESULTS, tablesOf } from '../../bench/report.ts';
import { plain, ratios, spreadOf } from '../../bench/spread.ts';
import { files, text } from './files.ts';

describe('The figures', () => {
  it('have each a name of their own, by which one is taken alone', () => {
    const names = figures.map((one) => one.name);
    assert.equal(new Set(names).size, names.length);
  });

  it('are each taken by a file that is listed, but the soak, which is asked for by name', () => {
    assert.equal(files('bench/figures/*.ts').length, figures.length + 1);
  });

  it('are the same in README as in bench/RESULTS.md, once they were taken', () => {
    const shown = figuresIn(text('README.md'));
    if (existsSync(RESULTS)) assert.equal(shown, tablesOf(text('bench/RESULTS.md')));
    else assert.match(shown ?? '', /Not taken yet/u);
  });

  it('are medians of ratios of the same round', () => {
    assert.deepEqual(spreadOf([3, 1, 2]), { median: 2, least: 1, most: 3 });
    assert.deepEqual(spreadOf([4, 1, 2, 3]), { median: 2.5, least: 1, most: 4 });
    assert.deepEqual(ratios([2, 9, 4], [1, 3, 4]), { median: 2, least: 1, most: 3 });
    assert.deepEqual([plain(1_234.4), plain(12.34), plain(1.234)], ['1,234', '12.3', '1.23']);
  });
});
