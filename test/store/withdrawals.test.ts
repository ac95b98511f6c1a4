import assert from 'node:assert/strict';
import { briefingVersionById, keepBriefingVersion } from '#src/store/briefings.ts';
import { cardById, changeCard, keepCard } from '#src/store/cards.ts';
import { cardsOfBriefingChanged, postAnew } from '#src/store/cards-of-briefing.ts';
import { changeDiscussion } from '#src/store/discussions.ts';
import { channelsOf } from '#src/store/postings.ts';
import { currentPublications, keepPublication } from '#src/store/publications.ts';
import type { Tx } from '#src/store/store.ts';
import {
  holdOffered,
  isWithdrawn,
  keepWithdrawal,
  offerToTeams,
  sinceBegun,
  withdrawalOf,
} from '#src/store/withdrawals.ts';
import { keepPosted, keepPublished, keepScene, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import {
  AT,
  briefingWith,
  cardRow,
  freshId,
  inMinutes,
  publicationRow,
  versionRow,
} from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const keepVersion = async (tx: Tx, briefingId: string, number: number, audience?: readonly string[]) => {
  const version = versionRow({ briefingId, number, briefing: briefingWith({ summary: [`Version ${number}.`] }) });
  await keepBriefingVersion(tx, version);
  const publication = publicationRow({
    briefingId,
    briefingVersionId: version.id,
    audience,
    publishedAt: inMinutes(number),
  });
  await keepPublication(tx, publication);
  return { versionId: version.id, publicationId: publication.id };
};

describeStore('A withdrawal', (kept) => {
  it('is kept once, with when and why, and ends where the briefing is offered again', async () => {
    await kept.tx(async (tx) => {
      const { briefingId } = (await keepPublished(tx)).of;
      assert.equal(await isWithdrawn(tx, briefingId), false);
      assert.equal(await holdOffered(tx, briefingId), true);
      assert.equal(await keepWithdrawal(tx, { briefingId, because: 'A case can be recognised.', at: AT }), true);
      assert.equal(await keepWithdrawal(tx, { briefingId, because: 'Twice.', at: inMinutes(1) }), false);
      assert.deepEqual(await withdrawalOf(tx, briefingId), { at: AT, because: 'A case can be recognised.' });
      assert.equal(await holdOffered(tx, briefingId), false);
      await offerToTeams(tx, briefingId);
      assert.equal(await isWithdrawn(tx, briefingId), false);
      assert.equal(await isWithdrawn(tx, 'unknown'), false);
    });
  });

  it('leaves out what is current, and no other briefing', async () => {
    await kept.tx(async (tx) => {
      const { of } = await keepPublished(tx, briefingWith({ title: 'Neglect' }));
      const other = await keepPublished(tx, briefingWith({ title: 'Care leavers' }));
      await keepWithdrawal(tx, { briefingId: of.briefingId, because: '', at: AT });
      assert.deepEqual(
        (await currentPublications(tx)).map((one) => one.id),
        [other.publicationId],
      );
    });
  });
});

describeStore('What is current of a briefing with several versions', (kept) => {
  it('is the newest version for whoever was sent an older one, whomever the newest names', async () => {
    await kept.tx(async (tx) => {
      const { briefingId } = (await keepPublished(tx)).of;
      await keepVersion(tx, briefingId, 2, ['county']);
      const newest = await keepVersion(tx, briefingId, 3, ['hospital']);
      const current = await currentPublications(tx, ({ audience }) => audience?.includes('county') === true);
      assert.deepEqual(
        current.map((one) => one.id),
        [newest.publicationId],
      );
      assert.deepEqual(await currentPublications(tx, ({ audience }) => audience?.includes('police') === true), []);
    });
  });

  it('says to a discussion of an older one which is the newest that came out, and that all was withdrawn', async () => {
    await kept.tx(async (tx) => {
      const { briefingId, briefingVersionId } = (await keepPublished(tx)).of;
      await keepVersion(tx, briefingId, 2);
      await keepVersion(tx, briefingId, 3);
      await keepBriefingVersion(tx, versionRow({ briefingId, number: 4, state: 'draft' }));
      const first = await briefingVersionById(tx, briefingVersionId);
      assert.ok(first);
      assert.deepEqual((await sinceBegun(tx, first)).newer, { version: 3, at: inMinutes(3) });
      await keepWithdrawal(tx, { briefingId, because: '', at: AT });
      assert.deepEqual((await sinceBegun(tx, first)).withdrawn, { at: AT, because: '' });
      assert.equal((await sinceBegun(tx, { ...first, number: 3 })).newer, undefined);
    });
  });
});

describeStore('The cards that speak of a briefing', (kept) => {
  it('are those in channels, of discussions that are not over, and of publishers, and have all something else to say', async () => {
    await kept.tx(async (tx) => {
      const scene = await keepScene(tx);
      const ofOther = await keepPosted(tx, await keepPublished(tx, briefingWith({ title: 'Neglect' })), scene.teamId);
      const point = cardRow({ kind: 'point', subjectId: scene.discussionId });
      const progress = cardRow({ kind: 'publication', subjectId: scene.publicationId });
      for (const card of [point, progress]) await keepCard(tx, card);
      const wanted = async (id: string) => (await cardById(tx, id))?.wanted;
      const all = () => Promise.all([scene.posting.cardId, point.id, progress.id, ofOther.cardId].map(wanted));
      await cardsOfBriefingChanged(tx, scene.of.briefingId);
      assert.deepEqual(await all(), [2, 2, 2, 1]);
      await changeDiscussion(tx, scene.discussionId, { state: 'approved' });
      await cardsOfBriefingChanged(tx, scene.of.briefingId);
      assert.deepEqual(await all(), [3, 2, 3, 1]);
    });
  });

  it('are posted anew as if they had never been', async () => {
    await kept.tx(async (tx) => {
      const card = cardRow();
      await keepCard(tx, card);
      await changeCard(tx, card.id, { state: 'unconfirmed', why: 'unclear', shown: 1, conversationId: 'there' });
      await postAnew(tx, card.id, { placeKind: 'new-thread', placeId: 'channel', at: inMinutes(5) });
      const { state, why, shown, conversationId, placeKind, placeId, notBefore } = (await cardById(tx, card.id)) ?? {};
      assert.deepEqual([state, why, shown, conversationId], ['pending', null, 0, null]);
      assert.deepEqual([placeKind, placeId, notBefore], ['new-thread', 'channel', inMinutes(5)]);
    });
  });

  it('are counted by channel, those that never came to one left out', async () => {
    await kept.tx(async (tx) => {
      const published = await keepPublished(tx);
      for (const state of ['posted', 'unconfirmed', 'refused'] as const) {
        const posting = await keepPosted(tx, published, await keepSettledTeam(tx, { name: freshId('name') }));
        await changeCard(tx, posting.cardId, { state });
      }
      assert.equal(await channelsOf(tx, published.of.briefingId), 2);
    });
  });
});
