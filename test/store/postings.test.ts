import assert from 'node:assert/strict';
import { changeCard, keepCard } from '#src/store/cards.ts';
import { keepDiscussion } from '#src/store/discussions.ts';
import {
  keepPosting,
  postingById,
  postingOf,
  postingOfCard,
  postingsOfPublication,
  postingsOfTeam,
  renewPosting,
} from '#src/store/postings.ts';
import { currentPublications, keepPublication, publicationById } from '#src/store/publications.ts';
import { discussionRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepPosted, keepPublished, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import { briefingWith, cardRow, here, inMinutes, postingRow, publicationRow } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Publications', (kept) => {
  it('are read back with their audience, which is everybody where none was chosen', async () => {
    await kept.tx(async (tx) => {
      const { of, publicationId } = await keepPublished(tx);
      const chosen = publicationRow({ ...of, audience: ['county', 'hospital'] });
      await keepPublication(tx, chosen);
      assert.deepEqual(await publicationById(tx, chosen.id), chosen);
      assert.equal((await publicationById(tx, publicationId))?.audience, undefined);
      assert.equal(await publicationById(tx, 'unknown'), undefined);
    });
  });

  it('are current in the last one of each briefing, newest first', async () => {
    await kept.tx(async (tx) => {
      const neglect = await keepPublished(tx, briefingWith({ title: 'Neglect' }));
      const leavers = await keepPublished(tx, briefingWith({ title: 'Care leavers' }));
      await keepPublication(tx, publicationRow({ ...leavers.of, id: 'leavers', publishedAt: inMinutes(1) }));
      await keepPublication(tx, publicationRow({ ...neglect.of, id: 'neglect', publishedAt: inMinutes(2) }));
      assert.deepEqual(
        (await currentPublications(tx)).map((one) => one.id),
        ['neglect', 'leavers'],
      );
    });
  });
});

describeStore('Postings', (kept) => {
  it('are one for each briefing and team, so that none is posted twice', async () => {
    await kept.tx(async (tx) => {
      const published = await keepPublished(tx);
      const teamId = await keepSettledTeam(tx);
      const first = await keepPosted(tx, published, teamId);
      const card = cardRow({ kind: 'briefing' });
      await keepCard(tx, card);
      assert.equal(await keepPosting(tx, postingRow({ ...first, id: 'second', cardId: card.id })), false);
      assert.deepEqual(await postingOf(tx, { briefingId: published.of.briefingId, teamId }), first);
      assert.deepEqual(await postingById(tx, first.id), first);
      assert.equal(await postingById(tx, 'unknown'), undefined);
    });
  });

  it('point at a newer version once it is published, and keep their card', async () => {
    await kept.tx(async (tx) => {
      const published = await keepPublished(tx);
      const posting = await keepPosted(tx, published, await keepSettledTeam(tx));
      await keepPublication(tx, publicationRow({ ...published.of, id: 'newer' }));
      const { briefingVersionId } = published.of;
      await renewPosting(tx, { id: posting.id, publicationId: 'newer', briefingVersionId });
      assert.deepEqual(await postingById(tx, posting.id), { ...posting, publicationId: 'newer' });
    });
  });

  it('are listed for a team with how its discussions stand, newest first', async () => {
    await kept.tx(async (tx) => {
      const teamId = await keepSettledTeam(tx);
      const neglect = await keepPublished(tx, briefingWith({ title: 'Neglect' }));
      const leavers = await keepPublished(tx, briefingWith({ title: 'Care leavers' }));
      const earlier = await keepPosted(tx, neglect, teamId);
      await keepPosting(tx, { ...earlier, ...leavers.of, id: 'later', createdAt: inMinutes(1) });
      const inReview = { briefingVersionId: neglect.of.briefingVersionId, state: 'review' } as const;
      await keepDiscussion(tx, discussionRow({ ...inReview, postingId: earlier.id, teamId }));
      const listed = await postingsOfTeam(tx, teamId);
      assert.deepEqual(
        listed.map((one) => [one.title, one.discussionState]),
        [
          ['Care leavers', null],
          ['Neglect', 'review'],
        ],
      );
    });
  });

  it('are listed for a publication with how their cards stand, by team', async () => {
    await kept.tx(async (tx) => {
      const published = await keepPublished(tx);
      const midwifery = await keepPosted(tx, published, await keepSettledTeam(tx, { name: 'Midwifery' }));
      await keepPosted(tx, published, await keepSettledTeam(tx, { name: 'Duty and Assessment' }));
      await changeCard(tx, midwifery.cardId, { state: 'refused', why: 'not-installed' });
      const listed = await postingsOfPublication(tx, published.publicationId);
      assert.deepEqual(
        listed.map((one) => [one.team, one.organisationId, one.state, one.why]),
        [
          ['Duty and Assessment', 'county', 'pending', null],
          ['Midwifery', 'county', 'refused', 'not-installed'],
        ],
      );
    });
  });

  it('are found by the thread that their card began, in its own tenant only', async () => {
    await kept.tx(async (tx) => {
      const published = await keepPublished(tx);
      const posting = await keepPosted(tx, published, await keepSettledTeam(tx));
      assert.equal(await postingOfCard(tx, here), undefined);
      await changeCard(tx, posting.cardId, { conversationId: here.conversationId, activityId: '1', state: 'posted' });
      assert.deepEqual(await postingOfCard(tx, here), { id: posting.id });
      assert.equal(await postingOfCard(tx, { ...here, tenantId: 'another' }), undefined);
    });
  });
});
