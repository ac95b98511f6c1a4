import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { words } from '#src/words/words.ts';
import { type HostileFile, hostileFiles } from './hostile-files.ts';
import { type Cost, costOfReading, tellsMemory } from './reading-cost.ts';

/** Five seconds, in milliseconds, and 300 MB: what docs/reliability.md promises of any file. */
const longest = 5_000;
const most = 300;

function holds({ refused, has, hasNot }: HostileFile, { read }: Cost): void {
  const told = read.ok ? JSON.stringify(read.value) : words().wordFiles.refusals[read.refusal];
  const allowed: readonly string[] = refused === undefined ? ['a draft'] : [refused].flat();
  const outcome = read.ok ? 'a draft' : read.refusal;
  assert.ok(allowed.includes(outcome), `${outcome}, and not ${allowed.join(' or ')}`);
  if (has !== undefined) assert.match(told, has);
  if (hasNot !== undefined) assert.doesNotMatch(told, hasNot);
}

describe('A hostile file is refused in words or read for what it is, and asks nowhere:', () => {
  let asked = 0;
  let away = '';
  let server: Server;

  before(async () => {
    server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('the server that nobody is to ask notices whoever does', async () => {
    await assert.rejects(fetch(away));
    assert.equal(asked, 1);
    asked = 0;
  });

  for (const [what, row] of Object.entries(hostileFiles)) {
    it(what, async () => {
      const cost = await costOfReading(await row.file(away));
      holds(row, cost);
      assert.ok(cost.took < longest, `took ${cost.took} ms`);
      assert.ok(cost.peak < most, `took ${cost.peak} MB`);
      assert.equal(
        tellsMemory && cost.peak === 0 && cost.took > 200,
        false,
        'the memory of the reading process was not seen',
      );
      assert.equal(asked, 0);
    });
  }
});
