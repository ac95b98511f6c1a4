import assert from 'node:assert/strict';
import { answeringChat } from '#src/runner/answering-chat.ts';
import { sendBudget } from '#src/runner/budget.ts';
import { fakeChat } from './stage.ts';

const PLACE = {
  kind: 'conversation',
  tenantId: 'tenant',
  serviceUrl: 'https://smba.example.org/',
  conversationId: 'a',
} as const;
const NOTICE = { kind: 'notice', title: 'Help', text: '' } as const;

describe('What is said in a turn', () => {
  it('counts in the budget of cards, without waiting for the tenant’s', async () => {
    const budget = sendBudget(9, () => 0);
    const chat = fakeChat();
    budget.take({ tenantId: 'tenant', conversationId: 'b' });
    assert.equal((await answeringChat(chat, budget).post(PLACE, NOTICE)).kind, 'posted');
    assert.equal(budget.room('tenant').nextInMs, 222);
  });

  it('is not sent where the conversation’s budget is spent, and says how long to wait', async () => {
    const chat = fakeChat();
    const answering = answeringChat(
      chat,
      sendBudget(45, () => 0),
    );
    for (let said = 0; said < 7; said += 1) await answering.post(PLACE, NOTICE);
    assert.deepEqual(await answering.post(PLACE, NOTICE), { kind: 'not-sent', retryAfterMs: 1_000 });
    assert.equal(chat.posts.length, 7);
  });

  it('counts a look into a roster', async () => {
    const budget = sendBudget(45, () => 0);
    await answeringChat(fakeChat(), budget).member(PLACE, 'ana');
    assert.equal(budget.room('tenant').now, 9);
  });

  it('is sent to a person, whose chat is not known before', async () => {
    const { tenantId, serviceUrl } = PLACE;
    const person = { kind: 'person', tenantId, serviceUrl, userId: 'ana' } as const;
    assert.equal(
      (
        await answeringChat(
          fakeChat(),
          sendBudget(45, () => 0),
        ).post(person, NOTICE)
      ).kind,
      'posted',
    );
  });
});
