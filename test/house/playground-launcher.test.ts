import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const launch = async (env: Record<string, string>): Promise<{ code: number; said: string }> => {
  const child = spawn(process.execPath, ['tools/playground.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (words: Buffer) => {
    said += words.toString();
  });
  child.stderr.on('data', (words: Buffer) => {
    said += words.toString();
  });
  const [code] = await once(child, 'close');
  return { code, said };
};

describe('npm run playground', () => {
  it('says which port is taken and how to choose another, and starts nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, said } = await launch({ PORT: `${port}` });
    other.close();
    assert.equal(code, 1);
    assert.match(said, new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm run playground`, 's'));
  });
});
