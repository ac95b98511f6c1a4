import assert from 'node:assert/strict';
import { briefingOfTitle, newestVersion } from '#src/store/briefings.ts';
import { keepPerson, personById } from '#src/store/people.ts';
import { keepPublication } from '#src/store/publications.ts';
import { keepPublished } from '#test/support/store-suite/keep.ts';
import { AT, personRow, priyaId, publicationRow } from '#test/support/store-suite/rows.ts';
import { describeStore, newFile, openAt } from '#test/support/store-suite.ts';

describeStore('A transaction', (kept) => {
  it('answers what its work answers, and keeps what it wrote', async () => {
    const answer = await kept.tx(async (tx) => {
      await keepPerson(tx, personRow());
      return 'kept';
    });
    assert.equal(answer, 'kept');
    assert.equal((await kept.tx((tx) => personById(tx, priyaId)))?.name, 'Priya Shah');
  });

  it('keeps nothing of work that throws half-way, and lets the error through', async () => {
    const failing = kept.tx(async (tx) => {
      await keepPerson(tx, personRow());
      throw new Error('half-way');
    });
    await assert.rejects(failing, { message: 'half-way' });
    assert.equal(await kept.tx((tx) => personById(tx, priyaId)), undefined);
  });

  it('keeps nothing of work whose last row the database refuses', async () => {
    const failing = kept.tx(async (tx) => {
      await keepPerson(tx, personRow());
      const { of } = await keepPublished(tx);
      await keepPublication(tx, publicationRow({ ...of, briefingId: 'nowhere' }));
    });
    await assert.rejects(failing, /foreign key/iu);
    assert.equal(await kept.tx((tx) => personById(tx, priyaId)), undefined);
  });

  it('waits for those before it, so that many at once all count', async () => {
    const many = Array.from({ length: 20 }, (_, index) => index);
    const title = { title: 'One briefing', createdAt: AT };
    const ids = await Promise.all(
      many.map((index) => kept.tx((tx) => briefingOfTitle(tx, { ...title, id: `b${index}` }))),
    );
    assert.equal(new Set(ids).size, 1);
    assert.equal(await kept.tx((tx) => newestVersion(tx, 'One briefing')), undefined);
  });

  it('says that the database answers', async () => {
    assert.equal(await kept.store.ready(), true);
  });
});

describe('A store that was closed', () => {
  it('does not answer, and what was kept is there when it is opened again', async () => {
    const { address, remove } = await newFile();
    const first = await openAt(address);
    await first.transaction((tx) => keepPerson(tx, personRow()));
    await first.close();
    assert.equal(await first.ready(), false);
    const second = await openAt(address);
    assert.equal((await second.transaction((tx) => personById(tx, priyaId)))?.userId, '29:priya');
    await second.close();
    await remove();
  });
});
