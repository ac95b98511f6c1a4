import assert from 'node:assert/strict';
import {
  attendanceOf,
  changeDiscussion,
  discussionById,
  discussionOfConversation,
  discussionOfPosting,
  idleDiscussions,
  keepAttendance,
  keepDiscussion,
  takeDiscussion,
} from '#src/store/discussions.ts';
import type { Tx } from '#src/store/store.ts';
import { discussionRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepPosted, keepPublished, keepScene } from '#test/support/store-suite/keep.ts';
import { AT, anaId, briefingWith, here, inMinutes, priyaId } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

/** One more discussion of the same team, about another briefing. */
const keepAnother = async (tx: Tx, teamId: string, differing: Parameters<typeof discussionRow>[0]): Promise<void> => {
  const published = await keepPublished(tx, briefingWith({ title: `Briefing of ${differing?.id}` }));
  const posting = await keepPosted(tx, published, teamId);
  const { briefingVersionId } = published.of;
  await keepDiscussion(tx, discussionRow({ briefingVersionId, postingId: posting.id, teamId, ...differing }));
};

describeStore('Discussions', (kept) => {
  it('are read back as they were kept', async () => {
    const { discussionId, of, teamId, posting } = await kept.tx((tx) => keepScene(tx));
    const discussion = await kept.tx((tx) => discussionById(tx, discussionId));
    assert.equal(discussion?.briefingVersionId, of.briefingVersionId);
    assert.deepEqual(discussion?.facilitator, { id: priyaId, name: 'Priya Shah' });
    assert.deepEqual([discussion?.teamId, discussion?.state, discussion?.points], [teamId, 'open', 2]);
    assert.equal((await kept.tx((tx) => discussionOfPosting(tx, posting.id)))?.id, discussionId);
    assert.equal(await kept.tx((tx) => discussionById(tx, 'unknown')), undefined);
    assert.equal(await kept.tx((tx) => discussionOfPosting(tx, 'unknown')), undefined);
  });

  it('are one for each team and briefing', async () => {
    const { of, teamId, posting } = await kept.tx((tx) => keepScene(tx));
    const { briefingVersionId } = of;
    const second = discussionRow({ briefingVersionId, postingId: posting.id, teamId });
    assert.equal(await kept.tx((tx) => keepDiscussion(tx, second)), false);
    assert.equal(await kept.tx((tx) => discussionById(tx, second.id)), undefined);
  });

  it('raise their version whenever they are taken for writing, and are read as they then are', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const versionNow = () =>
      kept.tx((tx) =>
        tx.selectFrom('discussion').select('version').where('id', '=', discussionId).executeTakeFirstOrThrow(),
      );
    const { version } = await versionNow();
    await kept.tx(async (tx) => {
      await changeDiscussion(tx, discussionId, { currentPoint: 1 });
      assert.equal((await takeDiscussion(tx, discussionId))?.currentPoint, 1);
    });
    assert.equal((await versionNow()).version, version + 1);
    assert.equal(await kept.tx((tx) => takeDiscussion(tx, 'unknown')), undefined);
  });

  it('are found for a conversation: the open one, else the one in review, else the last', async () => {
    const { teamId, discussionId } = await kept.tx((tx) => keepScene(tx, { state: 'approved' }));
    const found = () => kept.tx(async (tx) => (await discussionOfConversation(tx, here))?.id);
    assert.equal(await found(), discussionId);
    await kept.tx((tx) => keepAnother(tx, teamId, { id: 'last', state: 'approved', startedAt: inMinutes(3) }));
    assert.equal(await found(), 'last');
    await kept.tx((tx) => keepAnother(tx, teamId, { id: 'review', state: 'review', startedAt: inMinutes(1) }));
    assert.equal(await found(), 'review');
    await kept.tx((tx) => keepAnother(tx, teamId, { id: 'open', startedAt: inMinutes(2) }));
    assert.equal(await found(), 'open');
  });

  it('are not found for the same conversation id in another tenant', async () => {
    await kept.tx((tx) => keepScene(tx));
    assert.equal(await kept.tx((tx) => discussionOfConversation(tx, { ...here, tenantId: 'another' })), undefined);
  });

  it('are idle when open without a response since', async () => {
    const { teamId, discussionId } = await kept.tx((tx) => keepScene(tx));
    await kept.tx((tx) => keepAnother(tx, teamId, { id: 'busy', lastResponseAt: inMinutes(9) }));
    await kept.tx((tx) => keepAnother(tx, teamId, { id: 'finished', state: 'review' }));
    assert.deepEqual(await kept.tx((tx) => idleDiscussions(tx, inMinutes(5))), [discussionId]);
    assert.deepEqual(await kept.tx((tx) => idleDiscussions(tx, AT)), []);
  });
});

describeStore('Attendance', (kept) => {
  it('lists each person once, in the order in which they came', async () => {
    const { discussionId } = await kept.tx((tx) => keepScene(tx));
    const ana = { discussionId, personId: anaId, name: 'Ana Ferreira', standing: 'guest', at: inMinutes(1) };
    const priya = { discussionId, personId: priyaId, name: 'Priya Shah', standing: 'member', at: AT };
    for (const one of [ana, priya, { ...ana, at: inMinutes(-5) }]) await kept.tx((tx) => keepAttendance(tx, one));
    assert.deepEqual(await kept.tx((tx) => attendanceOf(tx, discussionId)), [
      { name: 'Priya Shah', standing: 'member' },
      { name: 'Ana Ferreira', standing: 'guest' },
    ]);
  });
});
