import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mayImport, pairs } from './every-arrow.ts';
import { files } from './files.ts';
import { arrowsIn, diagramsIn, framesIn } from './mermaid.ts';

const [house = '', ...flows] = diagramsIn('docs/architecture.md');
const drawn = [...framesIn(house).values()].flat();

describe('The diagrams of the architecture', () => {
  it('show every room of the house, and no other', () => {
    const rooms = files('src/*/').map((path) => path.split('/')[1] ?? '');
    assert.deepEqual(drawn.toSorted(), rooms.sort());
  });

  it('draw the arrows that the house allows, and no other', () => {
    const allowed = pairs.filter(([from, to]) => from !== to && mayImport(from, to));
    const named = (arrows: readonly (readonly [string, string])[]) => arrows.map((arrow) => arrow.join(' to ')).sort();
    assert.deepEqual(named(arrowsIn(house)), named(allowed));
  });

  it('show the five flows of data, by files that are there', () => {
    assert.equal(flows.length, 5);
    for (const flow of flows) {
      const named = [...flow.matchAll(/\[\(?((?:[\w-]+\/)+[\w-]+\.ts)\)?\]/gu)].map(([, path]) => path ?? '');
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((path) => !existsSync(`src/${path}`)),
        [],
      );
    }
  });
});
