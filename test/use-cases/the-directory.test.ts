import assert from 'node:assert/strict';
import { theDirectory } from '#src/use-cases/the-directory.ts';
import { openApp } from '#test/support/builders/app.ts';
import { directoryWith } from '#test/support/builders/directory.ts';

describe('The directory in force', () => {
  it('is the one that was loaded last, whole', async () => {
    const app = await openApp();
    assert.deepEqual(await theDirectory(app), directoryWith());
    await app.store.close();
  });
});
