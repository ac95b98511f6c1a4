import assert from 'node:assert/strict';
import { exportMinutes } from '#src/use-cases/export-minutes.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { everythingKept, refuses } from './refusal.ts';

describe('Exporting minutes', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  const exported = async () => done(await exportMinutes(open.app, open.discussionId));

  it('gives the draft while nothing is approved, and says that it is one', async () => {
    const draft = await exported();
    assert.equal(draft.approved, undefined);
    assert.equal(draft.points[0]?.responses[0]?.text, 'We ask earlier.');
  });

  it('gives the newest approved version, also while the discussion is open again', async () => {
    await finish(open);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    await says(open, ana, 'Not yet approved.');
    const minutes = await exported();
    assert.deepEqual([minutes.version, minutes.approved?.by], [1, 'Priya Shah']);
    assert.equal(JSON.stringify(minutes).includes('Not yet approved.'), false);
  });

  it('changes nothing', async () => {
    const before = await everythingKept(open.app);
    await exported();
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('is refused for a discussion that does not exist', async () => {
    await refuses(open.app, 'unknown-discussion', () => exportMinutes(open.app, 'made-up'));
  });
});
