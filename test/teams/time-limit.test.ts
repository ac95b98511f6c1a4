import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { useFakeTimers } from 'sinon';
import { TookTooLong, timeLimit } from '#src/teams/time-limit.ts';

describe('A time limit', () => {
  it('gives what was done in time', async () => {
    assert.equal(await timeLimit(Promise.resolve('done'), 1_000), 'done');
  });

  it('lets through how it failed in time', async () => {
    await assert.rejects(timeLimit(Promise.reject(new RangeError('failed')), 1_000), RangeError);
  });

  it('ends the waiting for what takes too long', async () => {
    await assert.rejects(timeLimit(pause(2_000, undefined, { ref: false }), 10), TookTooLong);
  });

  it('holds up no process once the work is done', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await timeLimit(Promise.resolve(), 60_000).finally(() => clock.restore());
    assert.equal(clock.countTimers(), 0);
  });

  it('lets what fails later fail unheard, instead of ending the process', async () => {
    const { promise, reject } = Promise.withResolvers<never>();
    await assert.rejects(timeLimit(promise, 5), TookTooLong);
    reject(new Error('too late'));
    await pause(5);
  });
});
