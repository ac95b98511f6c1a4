import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DeliveryTable } from '#src/store/schema.ts';
import { anyCourseOfADelivery, type DeliveryPlayed, type DeliveryStep, playDeliveries } from './any-course/delivery.ts';

/** Each delivery that was there before a step and is there after it. */
const kept = ({ before, after }: DeliveryPlayed): { before: DeliveryTable; after: DeliveryTable }[] =>
  before.flatMap((one) => {
    const now = after.find(({ id }) => id === one.id);
    return now === undefined ? [] : [{ before: one, after: now }];
  });

/** What holds after whatever course the deliveries of minutes took. */
const invariants: Record<string, (course: readonly DeliveryPlayed[]) => void> = {
  'once everything works again every delivery is sent, failed, or waiting with its reason': (course) => {
    for (const { state, waitingFor, lastCode } of course.at(-1)?.after ?? []) {
      assert.ok(['sent', 'failed', 'waiting'].includes(state), state);
      if (state === 'waiting') assert.ok(waitingFor);
      if (state === 'failed') assert.ok(lastCode);
    }
  },
  'what is acknowledged stays acknowledged, by the same person and from the same instant': (course) => {
    for (const one of course.flatMap(kept))
      if (one.before.acknowledgedAt !== null)
        assert.deepEqual(
          [one.after.acknowledgedAt, one.after.acknowledgedBy],
          [one.before.acknowledgedAt, one.before.acknowledgedBy],
        );
  },
  'what was sent stays sent, from the instant at which it was': (course) => {
    for (const one of course.flatMap(kept))
      if (one.before.state === 'sent')
        assert.deepEqual([one.after.state, one.after.sentAt], ['sent', one.before.sentAt]);
  },
  'no email goes out again once its delivery is sent, and before that only under the same Message-ID': (course) => {
    const { mails = [], after = [] } = course.at(-1) ?? {};
    assert.deepEqual(
      mails.filter((one) => one.again),
      [],
    );
    const ids = new Set(after.map((one) => one.messageId));
    for (const { messageId } of mails) assert.ok(ids.has(messageId));
  },
  'each version of the minutes has one delivery for each recipient, and none is gone that was ever tried': (course) => {
    for (const step of course) {
      const recipients = step.after.map((one) => `${one.minutesId} to ${one.recipientName}`);
      assert.deepEqual(recipients, [...new Set(recipients)]);
      const gone = step.before.filter((one) => step.after.every(({ id }) => id !== one.id));
      assert.ok(gone.every((one) => one.attempts === 0 && one.leasedBy === null));
      for (const { minutesId } of gone) assert.ok(step.after.some((one) => one.minutesId === minutesId));
    }
  },
  'nothing goes out before a publisher has confirmed the organisation': (course) => {
    for (const { confirmed, mails, after } of course)
      if (!confirmed) assert.deepEqual([mails, after.filter((one) => one.state !== 'waiting')], [[], []]);
  },
};

describe('Whatever course the deliveries of minutes take, with any answer, late or never, at any time', () => {
  // Every invariant looks at the same courses, so that each course is played once.
  const known = new Map<string, Promise<readonly DeliveryPlayed[]>>();
  const played = (steps: readonly DeliveryStep[]): Promise<readonly DeliveryPlayed[]> => {
    const key = JSON.stringify(steps);
    const playing = known.get(key) ?? playDeliveries(steps);
    known.set(key, playing);
    return playing;
  };

  for (const [invariant, holds] of Object.entries(invariants))
    it(invariant, () =>
      fc.assert(
        fc.asyncProperty(anyCourseOfADelivery, async (steps) => holds(await played(steps))),
        { numRuns: 30 },
      ),
    );

  it('is tried far enough: deliveries wait, are sent, fail, are acknowledged, and are tried again', async () => {
    const courses = await Promise.all(known.values());
    const last = courses.flatMap((course) => course.at(-1)?.after ?? []);
    const count = (which: (one: DeliveryTable) => boolean) => last.filter(which).length;
    for (const state of ['waiting', 'sent', 'failed']) assert.ok(count((one) => one.state === state) >= 2, state);
    assert.ok(count((one) => one.acknowledgedAt !== null) >= 2);
    assert.ok(count((one) => one.attempts > 1) >= 2);
  });
});
