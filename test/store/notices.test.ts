import assert from 'node:assert/strict';
import { cardById } from '#src/store/cards.ts';
import { tellConversation, tellPerson } from '#src/store/notices.ts';
import { keepPerson } from '#src/store/people.ts';
import { AT, here, personRow, priyaId } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

const notice = { id: 'notice', at: AT, title: 'New facilitator', text: 'Ana Ferreira is now the facilitator.' };

describeStore('Notices', (kept) => {
  it('to a conversation are cards that wait to be posted there', async () => {
    await kept.tx((tx) => tellConversation(tx, here, { ...notice, concern: 'Call 999.' }));
    const card = await kept.tx((tx) => cardById(tx, 'notice'));
    assert.deepEqual([card?.kind, card?.placeKind, card?.placeId], ['notice', 'conversation', here.conversationId]);
    const { id: _id, at: _at, ...said } = notice;
    assert.deepEqual(JSON.parse(card?.detail ?? ''), { kind: 'notice', ...said, concern: 'Call 999.' });
  });

  it('to a person go to their own chat', async () => {
    await kept.tx((tx) => keepPerson(tx, personRow()));
    await kept.tx((tx) => tellPerson(tx, priyaId, notice));
    const card = await kept.tx((tx) => cardById(tx, 'notice'));
    assert.deepEqual([card?.placeKind, card?.placeId], ['conversation', 'a:priya']);
  });

  it('to a person without a chat open one, and say where else it is said if that cannot be', async () => {
    await kept.tx((tx) => keepPerson(tx, personRow({ conversationId: null })));
    await kept.tx((tx) => tellPerson(tx, priyaId, { ...notice, elseIn: here.conversationId }));
    const card = await kept.tx((tx) => cardById(tx, 'notice'));
    assert.deepEqual([card?.placeKind, card?.placeId], ['person', '29:priya']);
    assert.equal(JSON.parse(card?.detail ?? '').elseIn, here.conversationId);
  });

  it('to a person who never met the bot are not kept', async () => {
    await kept.tx((tx) => tellPerson(tx, priyaId, notice));
    assert.equal(await kept.tx((tx) => cardById(tx, 'notice')), undefined);
  });
});
