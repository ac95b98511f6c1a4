import assert from 'node:assert/strict';
import { attendanceOf } from '#src/store/discussions.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { takeOverDiscussion } from '#src/use-cases/take-over.ts';
import { by, finish, keptDiscussion, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { lastAudited, notices } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Taking a discussion over', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('makes the member who asks the facilitator, and says so to everybody', async () => {
    done(await takeOverDiscussion(open.app, by(ana, open)));
    assert.deepEqual((await keptDiscussion(open)).facilitator, { id: ana.id, name: 'Ana Ferreira' });
    const [notice, ...others] = await notices(open.app);
    assert.deepEqual(others, []);
    assert.equal(notice?.to, open.here.conversationId);
    assert.match(notice?.text ?? '', /^Ana Ferreira is now the facilitator .* in place of Priya Shah\.$/u);
    const entry = { who: ana.id, what: 'discussion.taken-over', onId: open.discussionId };
    assert.deepEqual(await lastAudited(open.app), entry);
  });

  it('lists who took over as present, beside who started', async () => {
    done(await takeOverDiscussion(open.app, by(ana, open)));
    const present = await open.app.store.transaction((tx) => attendanceOf(tx, open.discussionId));
    assert.deepEqual(present.map((one) => one.name).toSorted(), ['Ana Ferreira', 'Priya Shah']);
  });

  it('works at review too: the new facilitator approves, and the one before no longer can', async () => {
    await finish(open);
    done(await takeOverDiscussion(open.app, by(ana, open)));
    await refuses(open.app, 'not-facilitator', () => approveMinutes(open.app, by(priya, open)));
    done(await approveMinutes(open.app, by(ana, open)));
  });

  it('is refused to guests and people of another organisation', async () => {
    for (const who of [kwame, sunita])
      await refuses(open.app, 'not-a-member', () => takeOverDiscussion(open.app, by(who, open)));
  });

  it('is refused to who facilitates already', async () => {
    await refuses(open.app, 'already-facilitator', () => takeOverDiscussion(open.app, by(priya, open)));
  });

  itIsDoneOnlyInItsOwnConversation({
    to: () => openDiscussion(),
    act: ({ app }, claim) => takeOverDiscussion(app, { ...claim, who: ana }),
  });
});
