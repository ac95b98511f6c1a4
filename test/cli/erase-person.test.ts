import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepAgreedAction } from '#src/store/agreed-actions.ts';
import { changeCard } from '#src/store/cards.ts';
import { changeDelivery, keepDelivery } from '#src/store/deliveries.ts';
import { changeDiscussion, keepAttendance } from '#src/store/discussions.ts';
import { keepImpact } from '#src/store/impact.ts';
import { tellConversation } from '#src/store/notices.ts';
import { keepPerson } from '#src/store/people.ts';
import { keepResponse } from '#src/store/responses.ts';
import type { Schema } from '#src/store/schema.ts';
import type { Store } from '#src/store/store.ts';
import { runCli } from '#test/support/run-cli.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { agreedActionRow, deliveryRow, impactRow, responseRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved } from '#test/support/store-suite/keep.ts';
import { AT, anaId, here, personRow } from '#test/support/store-suite/rows.ts';
import { describeStore, newFile, openAt } from '#test/support/store-suite.ts';

/** Ana Ferreira took part in a discussion whose minutes are approved and sent. */
const keepAna = (store: Store) =>
  store.transaction(async (tx) => {
    const { discussionId, minutesId, posting } = await keepApproved(tx);
    await changeCard(tx, posting.cardId, { detail: '{}' });
    await keepPerson(tx, personRow({ id: anaId, name: 'Ana Ferreira', userId: '29:ana', conversationId: 'a:ana' }));
    await keepAttendance(tx, { discussionId, personId: anaId, name: 'Ana Ferreira', standing: 'member', at: AT });
    await keepResponse(tx, responseRow({ discussionId, text: 'I, Ana Ferreira, said so.' }));
    await keepAgreedAction(tx, agreedActionRow({ discussionId, recordedBy: anaId, doneAt: AT, doneBy: anaId }));
    await keepImpact(tx, impactRow({ discussionId, text: 'Ana Ferreira asks at booking now.' }));
    const text = 'Ana Ferreira is now the facilitator of this discussion.';
    await tellConversation(tx, here, { id: 'notice', at: AT, title: 'New facilitator', text });
    const delivery = deliveryRow({ minutesId });
    await keepDelivery(tx, delivery);
    await changeDelivery(tx, delivery.id, { state: 'sent', sentAt: AT });
    return { discussionId, minutesId };
  });

const cli = (store: Store, ...typed: readonly string[]) => runCli(appOn(store), ...typed);

const LOOKED_AT = [
  'person',
  'card',
  'discussion',
  'attendance',
  'meeting',
  'meetingPresence',
  'discussionMeeting',
  'response',
  'agreedAction',
  'impact',
  'reminder',
  'minutes',
  'delivery',
] as const satisfies readonly (keyof Schema)[];

describeStore('erase-person', (kept) => {
  it('leaves nothing of them, says what it changed, and what it could not', async () => {
    const { minutesId } = await keepAna(kept.store);
    const { exit, said } = await cli(kept.store, 'erase-person', anaId.toUpperCase());
    assert.equal(exit, 0);
    for (const words of [
      `${anaId} was erased`,
      '1 response of theirs',
      '1 place among those present',
      '1 response in which somebody had written their name',
      '1 agreed action',
      '1 answer to what had changed',
      '1 version of approved minutes',
      '1 notice',
      'cannot be called back',
      `minutes ${minutesId}: Marit Olsen`,
      'the audit log, which keeps their id',
    ])
      assert.ok(said.includes(words), words);
    for (const table of LOOKED_AT) {
      const rows = await kept.tx((tx) => tx.selectFrom(table).selectAll().execute());
      for (const trace of [anaId, 'Ferreira', '29:ana', 'a:ana'])
        assert.equal(JSON.stringify(rows).includes(trace), false, `${trace} in ${table}`);
    }
    assert.equal((await cli(kept.store, 'audit', 'verify')).exit, 1, 'rows that no use case made have no entries');
  });

  it('says that nothing is kept when it is repeated', async () => {
    await keepAna(kept.store);
    await cli(kept.store, 'erase-person', anaId);
    const { exit, said } = await cli(kept.store, 'erase-person', anaId);
    assert.equal(exit, 0);
    assert.match(said, /Nothing is kept of/u);
  });

  it('says why not, and what to do first', async () => {
    const { discussionId } = await keepAna(kept.store);
    await kept.tx((tx) => changeDiscussion(tx, discussionId, { state: 'open', facilitatorId: anaId }));
    const { exit, said } = await cli(kept.store, 'erase-person', anaId);
    assert.equal(exit, 1);
    assert.match(said, /Nothing was changed\. Have a colleague press "Take over"/u);
  });

  it('is wrong usage without TENANT/OBJECTID', async () => {
    for (const typed of [[], ['Ana Ferreira'], ['tenant'], ['tenant/']])
      assert.equal((await cli(kept.store, 'erase-person', ...typed)).exit, 2);
  });
});

describe('What was erased or purged', () => {
  it('is not left in the embedded store’s file either, once that is closed', async () => {
    const { address, remove } = await newFile();
    const bytes = () =>
      Buffer.concat(readdirSync(dirname(address)).map((file) => readFileSync(join(dirname(address), file)))).toString(
        'latin1',
      );
    let store = await openAt(address);
    await keepAna(store);
    await store.close();
    assert.ok(bytes().includes('Ferreira'), 'it was there before');
    store = await openAt(address);
    await cli(store, 'erase-person', anaId);
    await store.close();
    assert.equal(bytes().includes('Ferreira'), false);
    await remove();
  });
});
