import assert from 'node:assert/strict';
import { keepCard } from '#src/store/cards.ts';
import { keepDelivery } from '#src/store/deliveries.ts';
import { discussionById } from '#src/store/discussions.ts';
import { minutesOf } from '#src/store/minutes.ts';
import { assertChained, auditLog } from '#test/support/store-suite/audit-log.ts';
import { deliveryRow } from '#test/support/store-suite/discussion-rows.ts';
import {
  keepApproved,
  keepDirectory,
  keepPosted,
  keepPublished,
  keepScene,
  keepSettledTeam,
} from '#test/support/store-suite/keep.ts';
import { briefingWith, cardRow } from '#test/support/store-suite/rows.ts';
import { type OtherProcesses, startProcesses } from '#test/support/store-suite/side-by-side.ts';
import { describeSharedStore } from '#test/support/store-suite.ts';

const numbered = (noun: string): string[] => Array.from({ length: 30 }, (_, index) => `${noun}-${index}`);

/** Every id that was leased, in order; an id that stands twice was leased twice. */
const leased = (answers: readonly (readonly string[])[]): string[] =>
  answers
    .flat()
    .flatMap((ids) => ids.split(','))
    .toSorted();

describeSharedStore('Processes side by side', (kept) => {
  let processes: OtherProcesses;

  before(async () => {
    processes = await startProcesses(kept.address, 4);
  });
  after(() => processes.close());

  it('never lease the same card', async () => {
    const ids = numbered('card');
    for (const id of ids) await kept.tx((tx) => keepCard(tx, cardRow({ id, placeId: id })));
    const answers = await processes.sideBySide(['leaseAllCards'], ['leaseAllCards'], ['leaseAllCards']);
    assert.deepEqual(leased(answers), ids.toSorted());
  });

  it('never lease the same delivery', async () => {
    const ids = numbered('delivery');
    await kept.tx(async (tx) => {
      const { minutesId } = await keepApproved(tx);
      for (const id of ids) await keepDelivery(tx, deliveryRow({ id, minutesId }));
    });
    const answers = await processes.sideBySide(['leaseAllDeliveries'], ['leaseAllDeliveries']);
    assert.deepEqual(leased(answers), ids.toSorted());
  });

  it('move a discussion on once where two click at once', async () => {
    const { discussionId: id } = await kept.tx((tx) => keepScene(tx));
    const answers = await processes.sideBySide(['move', { id }], ['move', { id }], ['move', { id }]);
    assert.deepEqual(answers.flat().toSorted(), ['already-moved', 'already-moved', 'moved to 1']);
    assert.equal((await kept.tx((tx) => discussionById(tx, id)))?.currentPoint, 1);
  });

  it('withdraw a briefing once, and miss no discussion of it that began at the same moment', async () => {
    for (const title of ['first', 'second', 'third', 'fourth']) {
      const { briefingId, postingId } = await kept.tx(async (tx) => {
        const published = await keepPublished(tx, briefingWith({ title }));
        const posting = await keepPosted(tx, published, await keepSettledTeam(tx));
        return { briefingId: published.of.briefingId, postingId: posting.id };
      });
      const withdraw = ['withdraw', { id: briefingId }] as const;
      const answers = await processes.sideBySide(withdraw, ['startPosting', { id: postingId }], withdraw);
      const [one, [started = ''] = [], other] = answers;
      assert.deepEqual([one, other].flat().toSorted(), ['already-withdrawn', 'withdrawn']);
      if (started === 'withdrawn') continue;
      const cards = await kept.tx((tx) => tx.selectFrom('card').selectAll().where('subjectId', '=', started).execute());
      assert.deepEqual(
        cards.map((card) => card.wanted),
        [2],
      );
    }
  });

  it('chain their audit entries without a gap', async () => {
    await kept.tx((tx) => keepDirectory(tx));
    const answers = await processes.sideBySide(['audit'], ['audit'], ['audit']);
    const entries = await kept.tx(auditLog);
    assert.deepEqual(entries.map((one) => one.onId).toSorted(), answers.flat().toSorted());
    assert.equal(entries.length, 60);
    assertChained(entries);
  });

  it('lose no response that was accepted beside an approval, and no approval', async () => {
    for (const title of ['first', 'second', 'third']) {
      const { discussionId: id } = await kept.tx((tx) => keepScene(tx, {}, briefingWith({ title })));
      const responding = ['respond', { id, times: 200 }] as const;
      const [first = [], second = [], approved] = await processes.sideBySide(responding, responding, [
        'finishAndApprove',
        { id },
      ]);
      assert.deepEqual(approved, ['approved']);
      const [minutes] = await kept.tx((tx) => minutesOf(tx, id));
      const minuted = minutes?.content.points[0]?.responses.map((one) => one.text) ?? [];
      assert.deepEqual(minuted.toSorted(), [...first, ...second].toSorted());
    }
  });

  it('go on where one of them is killed in the middle of its work, and what it had kept is whole', async () => {
    await kept.tx((tx) => keepDirectory(tx));
    const count = async () => (await kept.tx(auditLog)).length;
    await processes.killWhile(['audit', { times: 100_000 }], async () => (await count()) > 20);
    const before = await count();
    await processes.sideBySide(['audit'], ['audit']);
    assert.equal(await count(), before + 40);
    assertChained(await kept.tx(auditLog));
  });
});
