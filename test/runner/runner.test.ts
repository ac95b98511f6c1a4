import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import { createSandbox, type SinonFakeTimers } from 'sinon';
import { noTelemetry, type Telemetry } from '#src/ports/telemetry.ts';
import { type Runner, startRunner, type Task } from '#src/runner/runner.ts';

/** A task that counts its runs, and does in each what it is told. */
const counting = (name: string, everyMs: number, run: (nth: number) => Promise<boolean> | boolean = () => false) => {
  const task = { runs: 0 };
  const runTask = async () => {
    task.runs += 1;
    return run(task.runs);
  };
  return Object.assign(task, { name, everyMs, run: runTask } satisfies Task);
};

describe('The runner', () => {
  const sandbox = createSandbox();
  let clock: SinonFakeTimers;
  let runner: Runner;

  beforeEach(() => {
    clock = sandbox.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(async () => {
    sandbox.restore();
    await runner.stop();
  });

  it('runs a task at once, and again each time its pause is over', async () => {
    const task = counting('cards', 500);
    runner = startRunner([task], noTelemetry);
    await soon();
    assert.equal(task.runs, 1);
    await clock.tickAsync(499);
    assert.equal(task.runs, 1);
    await clock.tickAsync(1);
    assert.equal(task.runs, 2);
  });

  it('runs a task again without a pause while there may be more to do', async () => {
    const task = counting('cards', 500, (nth) => nth < 4);
    runner = startRunner([task], noTelemetry);
    await soon();
    assert.equal(task.runs, 4);
  });

  it('looks at once when it is woken', async () => {
    const task = counting('cards', 60_000);
    runner = startRunner([task], noTelemetry);
    await soon();
    runner.wake();
    await soon();
    assert.equal(task.runs, 2);
  });

  it('looks once for what many do within a tenth of a second', async () => {
    const task = counting('cards', 60_000);
    runner = startRunner([task], noTelemetry);
    await soon();
    for (let call = 0; call < 20; call += 1) {
      runner.wake();
      await soon();
    }
    assert.equal(task.runs, 2);
    await clock.tickAsync(100);
    assert.equal(task.runs, 3);
  });

  it('leaves a task that is unhurried to the clock', async () => {
    const task = { ...counting('housekeeping', 500), unhurried: true as const };
    let runs = 0;
    runner = startRunner([{ ...task, run: async () => ++runs < 0 }], noTelemetry);
    await soon();
    runner.wake();
    await soon();
    assert.equal(runs, 1);
    await clock.tickAsync(500);
    assert.equal(runs, 2);
  });

  it('does not miss a call that comes while a task is at work', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const task = counting('cards', 60_000, (nth) => (nth === 1 ? promise : false));
    runner = startRunner([task], noTelemetry);
    runner.wake();
    resolve(false);
    await clock.tickAsync(0);
    assert.equal(task.runs, 2);
  });

  it('goes on with a task that threw, after its pause, and notes where', async () => {
    const faults: string[] = [];
    const telemetry: Telemetry = { ...noTelemetry, fault: (where) => faults.push(where) };
    const task = counting('deliveries', 1_000, (nth) => {
      if (nth === 1) throw new Error('the mail server is away');
      return false;
    });
    runner = startRunner([task], telemetry);
    await soon();
    assert.deepEqual(faults, ['deliveries']);
    await clock.tickAsync(1_000);
    assert.equal(task.runs, 2);
  });

  it('pauses longer, up to five seconds, while a task throws time after time, and as before once it goes well', async () => {
    const task = counting('cards', 500, (nth) => {
      if (nth <= 7) throw new Error('the database is away');
      return false;
    });
    runner = startRunner([task], noTelemetry);
    await clock.tickAsync(500 + 1_000 + 2_000 + 4_000 + 5_000);
    assert.equal(task.runs, 6);
    await clock.tickAsync(5_000 + 5_000);
    assert.equal(task.runs, 8);
    await clock.tickAsync(500);
    assert.equal(task.runs, 9);
  });

  it('does not let a slow task hold up another', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const slow = counting('deliveries', 1_000, () => promise);
    const quick = counting('cards', 500);
    runner = startRunner([slow, quick], noTelemetry);
    await clock.tickAsync(2_000);
    assert.equal(slow.runs, 1);
    assert.equal(quick.runs, 5);
    resolve(false);
  });

  it('stops when what is under way has come to its end, and begins nothing new', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const task = counting('deliveries', 1_000, () => promise);
    runner = startRunner([task], noTelemetry);
    await soon();
    let stopped = false;
    const stopping = runner.stop().then(() => {
      stopped = true;
    });
    await clock.tickAsync(5_000);
    assert.equal(stopped, false);
    resolve(true);
    await stopping;
    await clock.tickAsync(5_000);
    assert.equal(task.runs, 1);
  });

  it('lets a task end what it left under way, and notes where it cannot', async () => {
    const faults: string[] = [];
    const telemetry: Telemetry = { ...noTelemetry, fault: (where) => faults.push(where) };
    let ended = false;
    const stop = async () => {
      ended = true;
    };
    const failing = { ...counting('deliveries', 60_000), stop: () => Promise.reject(new Error('away')) };
    runner = startRunner([{ ...counting('cards', 60_000), stop }, failing], telemetry);
    await soon();
    await runner.stop();
    assert.deepEqual([ended, faults], [true, ['deliveries']]);
  });

  it('stops at once where every task pauses', async () => {
    const task = counting('cards', 60_000);
    runner = startRunner([task], noTelemetry);
    await soon();
    await runner.stop();
    assert.equal(task.runs, 1);
  });
});
