import assert from 'node:assert/strict';
import { onceEnded, onceStarted } from '#src/domain/meeting.ts';

const NINE = '2026-11-23T09:00:00.000Z';
const HALF_PAST = '2026-11-23T09:30:00.000Z';
const TEN = '2026-11-23T10:00:00.000Z';
const FOUR = '2026-11-23T16:00:00.000Z';
const NEXT_WEEK = '2026-11-30T09:00:00.000Z';
const NEXT_WEEK_TEN = '2026-11-30T10:00:00.000Z';
const meeting = (startedAt: string | null, endedAt: string | null = null) => ({ startedAt, endedAt });

describe('Word that a meeting started', () => {
  it('begins it, and says nothing new the second time', () => {
    assert.deepEqual(onceStarted(meeting(null), NINE), meeting(NINE));
    assert.equal(onceStarted(meeting(NINE), NINE), undefined);
    assert.equal(onceStarted(meeting(NINE), HALF_PAST), undefined);
    assert.equal(onceStarted(meeting(HALF_PAST), NINE), undefined);
  });

  it('that comes after word of its end gives it its start, and does not open it again', () => {
    assert.deepEqual(onceStarted(meeting(null, TEN), NINE), meeting(NINE, TEN));
    assert.equal(onceStarted(meeting(NINE, TEN), NINE), undefined);
    assert.equal(onceStarted(meeting(null, NEXT_WEEK), NINE), undefined);
  });

  it('soon after its end goes on with the same meeting: everybody had left, and some came back', () => {
    assert.deepEqual(onceStarted(meeting(NINE, HALF_PAST), TEN), meeting(NINE));
    assert.deepEqual(onceStarted(meeting(null, HALF_PAST), TEN), meeting(TEN));
  });

  it('long after its end begins the next one, on the same day or in the next week', () => {
    assert.deepEqual(onceStarted(meeting(NINE, TEN), FOUR), meeting(FOUR));
    assert.deepEqual(onceStarted(meeting(NINE, TEN), NEXT_WEEK), meeting(NEXT_WEEK));
  });

  it('begins the next one also where nobody told of the end of the one before', () => {
    assert.deepEqual(onceStarted(meeting(NINE), NEXT_WEEK), meeting(NEXT_WEEK));
  });
});

describe('Word that a meeting ended', () => {
  it('ends it, and says nothing new the second time', () => {
    assert.deepEqual(onceEnded(meeting(NINE), TEN), meeting(NINE, TEN));
    assert.equal(onceEnded(meeting(NINE, TEN), TEN), undefined);
    assert.equal(onceEnded(meeting(NINE, HALF_PAST), TEN), undefined);
  });

  it('ends one of which nobody told that it had started', () => {
    assert.deepEqual(onceEnded(meeting(null), TEN), meeting(null, TEN));
    assert.deepEqual(onceEnded(meeting(null, TEN), NEXT_WEEK_TEN), meeting(null, NEXT_WEEK_TEN));
    assert.deepEqual(onceEnded(meeting(NINE, TEN), NEXT_WEEK_TEN), meeting(null, NEXT_WEEK_TEN));
  });

  it('is not taken for the end of the next one where it comes late', () => {
    assert.equal(onceEnded(meeting(FOUR), TEN), undefined);
    assert.equal(onceEnded(meeting(NEXT_WEEK), TEN), undefined);
  });
});
