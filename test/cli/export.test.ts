import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { exportDiscussion } from '#src/cli/export.ts';
import { approve, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';

describe('The command export', () => {
  let open: OpenDiscussion;
  let folder: string;
  let to: string;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
    folder = await mkdtemp(join(tmpdir(), 'export-'));
    to = join(folder, 'minutes.docx');
  });
  afterEach(async () => {
    await open.app.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const exported = (options: { to?: string } = { to }) => exportDiscussion(open.app, [open.discussionId], options);
  const text = async () => (await mammoth.extractRawText({ path: to })).value;

  it('writes the draft, and says that it is one', async () => {
    assert.deepEqual(await exported(), { exit: 0, print: `The draft was written to ${to}.` });
    assert.match(await text(), /Draft: not approved[\s\S]*We ask earlier\./u);
  });

  it('writes the approved version, and whether anybody acknowledged it by now', async () => {
    await approve(await finish(open));
    assert.deepEqual(await exported(), { exit: 0, print: `Version 1 was written to ${to}.` });
    assert.match(await text(), /Nobody had acknowledged receipt when this copy was made[\s\S]*Approved by Priya Shah/u);
  });

  it('writes over no file, and nothing for a discussion that does not exist or where no file is named', async () => {
    await exported();
    const before = await readFile(to);
    assert.deepEqual(await exported(), {
      exit: 1,
      why: [`${to} could not be written: it is there already, or its folder is not.`],
    });
    assert.deepEqual(await readFile(to), before);
    const unknown = await exportDiscussion(open.app, ['made-up'], { to: join(folder, 'other.docx') });
    assert.deepEqual(unknown, { exit: 1, why: ['There is no such discussion. Nothing was written.'] });
    assert.equal((await exported({})).exit, 2);
  });
});
