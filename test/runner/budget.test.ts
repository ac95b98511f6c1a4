import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Budget, sendBudget } from '#src/runner/budget.ts';

const to = (conversationId: string, tenantId = 'tenant') => ({ tenantId, conversationId });

/** Takes as many as fit now. */
const takeAll = (budget: Budget, of: ReturnType<typeof to>, most = 1_000): number => {
  let taken = 0;
  while (taken < most && budget.take(of) === 0) taken += 1;
  return taken;
};

/** How many instants lie in the window that ends with the last of them, its beginning left out. */
const inWindow = (sent: readonly number[], within: number): number =>
  sent.filter((at) => at > (sent.at(-1) ?? 0) - within).length;

describe('The budget for sends', () => {
  it('lets 6 cards go to one conversation at once, and says how long the seventh must wait', () => {
    const budget = sendBudget(500, () => 0);
    assert.equal(takeAll(budget, to('thread')), 6);
    assert.equal(budget.take(to('thread')), 1_000);
  });

  it('lets others go meanwhile: another conversation, and the same id in another tenant', () => {
    const budget = sendBudget(500, () => 0);
    takeAll(budget, to('thread'));
    assert.equal(budget.take(to('another thread')), 0);
    assert.equal(budget.take(to('thread', 'another tenant')), 0);
  });

  it('lets so many a second go for one tenant, whatever the conversations, spread over the second', () => {
    let now = 0;
    const budget = sendBudget(45, () => now);
    const takenAt: number[] = [];
    for (let thread = 0; now < 2_000; thread += 1) {
      const wait = budget.take(to(`thread ${thread}`));
      if (wait === 0) takenAt.push(now);
      now += wait;
    }
    assert.equal(takenAt.filter((at) => at < 1_000).length, 45);
    assert.equal(takenAt.filter((at) => at >= 1_000).length, 45);
    for (const at of takenAt) assert.ok(takenAt.filter((one) => one >= at && one < at + 1_100).length <= 50);
    assert.equal(budget.take(to('thread', 'another tenant')), 0);
  });

  it('says how much room a tenant has now, and when there will be for one more and for a few', () => {
    let now = 0;
    const budget = sendBudget(45, () => now);
    assert.deepEqual(budget.room('tenant'), { now: 10, nextInMs: 0, fewInMs: 0 });
    for (const thread of ['a', 'b', 'c']) budget.take(to(thread));
    assert.deepEqual(budget.room('tenant'), { now: 7, nextInMs: 0, fewInMs: 0 });
    now = 50;
    for (const thread of 'defghij') budget.take(to(thread));
    assert.deepEqual(budget.room('tenant'), { now: 0, nextInMs: 172, fewInMs: 222 });
    now = 222;
    assert.deepEqual(budget.room('tenant'), { now: 3, nextInMs: 0, fewInMs: 50 });
  });

  it('counts a thread as its channel, as Microsoft Teams does', () => {
    const budget = sendBudget(500, () => 0);
    assert.equal(takeAll(budget, to('channel;messageid=1')), 6);
    assert.equal(budget.take(to('channel;messageid=2')), 1_000);
    assert.equal(budget.take(to('channel')), 1_000);
  });

  it('lets an answer go to a person who waits although the tenant’s budget is spent, but not the conversation’s', () => {
    const budget = sendBudget(45, () => 0);
    for (const thread of 'abcdefghij') budget.take(to(thread));
    assert.equal(budget.take(to('chat')), 222);
    assert.equal(budget.takeAnswer(to('chat')), 0);
    for (let more = 0; more < 6; more += 1) budget.takeAnswer(to('chat'));
    assert.equal(budget.takeAnswer(to('chat')), 1_000);
  });

  it('leaves room in a conversation for an answer, however many cards it is to get', () => {
    let now = 0;
    const budget = sendBudget(45, () => now);
    const waits: number[] = [];
    for (; now < 60_000; now += 50) {
      takeAll(budget, to('chat'));
      if (now % 15_000 === 0) waits.push(budget.takeAnswer(to('chat')));
    }
    assert.deepEqual(waits, [0, 0, 0, 0]);
  });

  it('lets no more answers go than Microsoft Teams takes in a second', () => {
    const budget = sendBudget(45, () => 0);
    for (let chat = 0; chat < 50; chat += 1) assert.equal(budget.takeAnswer(to(`chat ${chat}`)), 0);
    assert.equal(budget.takeAnswer(to('one more')), 1_000);
  });

  it('counts answers and looks into rosters, so that cards give way to them', () => {
    const budget = sendBudget(45, () => 0);
    budget.takeAnswer(to('chat'));
    budget.count('tenant');
    assert.equal(budget.room('tenant').now, 8);
    assert.equal(budget.room('another tenant').now, 10);
  });

  const latencies = fc.array(fc.oneof(fc.nat(150), fc.integer({ min: 100, max: 3_500 })), {
    minLength: 300,
    maxLength: 300,
  });

  it('exceeds no window where calls arrive, though they are held up on their way and arrive together', () => {
    fc.assert(
      fc.property(latencies, (onTheirWay) => {
        let now = 0;
        const budget = sendBudget(45, () => now);
        const arrived: number[] = [];
        const answers: { at: number; answered: () => void }[] = [];
        for (const [index, way] of onTheirWay.entries()) {
          const thread = `thread ${index}`;
          for (let wait = budget.take(to(thread)); wait > 0; wait = budget.take(to(thread))) {
            now += Math.min(wait, 5);
            for (const one of answers.filter(({ at }) => at <= now)) one.answered();
            answers.splice(0, answers.length, ...answers.filter(({ at }) => at > now));
          }
          arrived.push(now + way);
          answers.push({ at: now + way, answered: budget.sending(to(thread)) });
        }
        for (const at of arrived) assert.ok(arrived.filter((one) => one > at - 1_000 && one <= at).length <= 50);
      }),
      { numRuns: 40 },
    );
  });

  it('goes on from what another process sent, in place of what it knew itself', () => {
    const budget = sendBudget(500, () => 10_000_000);
    takeAll(budget, to('known before'));
    takeAll(budget, to('thread', 'another tenant'));
    const sends = Array.from({ length: 6 }, () => ({ conversationId: 'thread', agoMs: 400 }));
    budget.remember('tenant', [...sends, { conversationId: 'quiet', agoMs: 20_000 }]);
    assert.equal(budget.take(to('thread')), 600);
    assert.equal(budget.take(to('quiet')), 0);
    assert.equal(budget.take(to('known before')), 0);
    assert.equal(budget.take(to('thread', 'another tenant')), 1_000);
  });

  it('lets no burst through at the edge of a second, as counting by the clock would', () => {
    let now = 900;
    const budget = sendBudget(500, () => now);
    assert.equal(takeAll(budget, to('thread')), 6);
    now = 1_100;
    assert.equal(budget.take(to('thread')), 800);
  });

  const WINDOWS = [
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1_800, 3_600_000],
  ] as const;
  const steps = fc.array(
    fc.record({ pause: fc.oneof(fc.nat(40), fc.nat(400), fc.nat(30_000)), thread: fc.constantFrom('a', 'b', 'c') }),
    { minLength: 50, maxLength: 400 },
  );

  it('never exceeds a window of Microsoft Teams, however sends fall', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 50 }), (taken, rate) => {
        let now = 0;
        const budget = sendBudget(rate, () => now);
        const sent: Record<string, number[]> = { a: [], b: [], c: [], tenant: [] };
        for (const { pause, thread } of taken) {
          now += pause;
          if (budget.take(to(thread)) > 0) continue;
          sent[thread]?.push(now);
          sent['tenant']?.push(now);
          for (const [most, within] of WINDOWS) assert.ok(inWindow(sent[thread] ?? [], within) <= most);
          assert.ok(inWindow(sent['tenant'] ?? [], 1_000) <= rate);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives way once the wait that it named is over, and not a millisecond before', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let now = 0;
        const budget = sendBudget(5, () => now);
        for (const { pause, thread } of taken) {
          now += pause;
          const wait = budget.take(to(thread));
          if (wait === 0) continue;
          now += wait - 1;
          assert.equal(budget.take(to(thread)), 1);
          now += 1;
          assert.equal(budget.take(to(thread)), 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('remembers an hour: 1,680 cards to one conversation, and then no more until the first is an hour old', () => {
    let now = 0;
    const budget = sendBudget(50, () => now);
    for (let sent = 0; sent < 1_680; sent += 1) {
      const wait = budget.take(to('thread'));
      if (wait > 0) {
        now += wait;
        assert.equal(budget.take(to('thread')), 0);
      }
    }
    assert.ok(now < 3_600_000);
    assert.equal(budget.take(to('thread')), 3_600_000 - now);
  });

  it('forgets conversations that were silent for an hour, so that it does not grow for ever', () => {
    let now = 0;
    const budget = sendBudget(50, () => now);
    for (let thread = 0; thread < 10_010; thread += 1) {
      now += 1_000;
      assert.equal(budget.take(to(`thread ${thread}`)), 0);
    }
    assert.equal(budget.take(to('thread 0')), 0);
  });
});
