import assert from 'node:assert/strict';
import { loadedFileHash, readDirectory, saveDirectory } from '#src/store/directory.ts';
import { directoryWith } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const county = directoryWith();
const hospital = directoryWith({ id: 'hospital', name: 'Conquest Hospital' });

describeStore('The directory in the store', (kept) => {
  it('cannot be read before one was loaded, which a start does before it listens', async () => {
    await assert.rejects(kept.tx(readDirectory));
    assert.equal(await kept.tx(loadedFileHash), undefined);
  });

  it('is the one that was loaded last', async () => {
    await kept.tx((tx) => saveDirectory(tx, { directory: county, fileHash: 'first', at: AT }));
    await kept.tx((tx) => saveDirectory(tx, { directory: hospital, fileHash: 'second', at: AT }));
    assert.deepEqual(await kept.tx(readDirectory), hospital);
    assert.equal(await kept.tx(loadedFileHash), 'second');
  });

  it('remembers the file it came from when it is loaded by hand, so that the unchanged file does not undo that', async () => {
    await kept.tx((tx) => saveDirectory(tx, { directory: county, fileHash: 'file', at: AT }));
    await kept.tx((tx) => saveDirectory(tx, { directory: hospital, at: AT }));
    assert.deepEqual(await kept.tx(readDirectory), hospital);
    assert.equal(await kept.tx(loadedFileHash), 'file');
  });

  it('knows of no file when it was only ever loaded by hand', async () => {
    await kept.tx((tx) => saveDirectory(tx, { directory: county, at: AT }));
    assert.equal(await kept.tx(loadedFileHash), undefined);
  });
});
