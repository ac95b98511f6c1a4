import assert from 'node:assert/strict';
import type { PostingId } from '#src/domain/ids.ts';
import { cardById, changeCard } from '#src/store/cards.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { auditLog } from '#test/support/store-suite/audit-log.ts';
import { keepDirectory, keepPosted, keepPublished, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import { describeSharedStore } from '#test/support/store-suite.ts';

describeSharedStore('Publishers who settle the same posting at once', (kept) => {
  it('settle it once: one is told that it is done, the others that it was settled already', async () => {
    const posting = await kept.tx(async (tx) => {
      await keepDirectory(tx);
      return keepPosted(tx, await keepPublished(tx), await keepSettledTeam(tx));
    });
    await kept.tx((tx) => changeCard(tx, posting.cardId, { state: 'unconfirmed', why: 'unclear' }));
    const ways = ['post-again', 'it-is-there', 'post-again', 'it-is-there'] as const;
    const settled = await Promise.all(
      ways.map((as) => settlePosting(appOn(kept.store), { postingId: posting.id as PostingId, as, by: 'publisher' })),
    );
    const [done] = ways.filter((_, index) => settled[index]?.ok);
    assert.equal(settled.filter((one) => one.ok).length, 1);
    for (const one of settled) if (!one.ok) assert.equal(one.refusal, 'already-settled');
    const card = await kept.tx((tx) => cardById(tx, posting.cardId));
    assert.equal(card?.state, done === 'post-again' ? 'pending' : 'posted');
    const entries = await kept.tx(auditLog);
    assert.deepEqual(
      entries.map((one) => one.what),
      [`posting.${done}`],
    );
  });
});
