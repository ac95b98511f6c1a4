import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreAway } from '#src/ports/store-away.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { InTime } from '#src/teams/in-time.ts';

describe('Answering in time', () => {
  let faults: string[];
  let inTime: InTime;
  beforeEach(() => {
    faults = [];
    const telemetry = { ...noTelemetry, fault: (where: string) => faults.push(where) };
    inTime = new InTime(telemetry, { patienceMs: 20, pausesMs: [1, 1] });
  });

  it('gives what is ready in time, and says nothing late', async () => {
    assert.equal(await inTime.answer(Promise.resolve('done'), async () => assert.fail()), 'done');
    await assert.rejects(
      inTime.answer(Promise.reject(new Error('no')), async () => assert.fail()),
      /no/u,
    );
    await inTime.atRest();
  });

  it('lets what takes too long go on, and gives its outcome when it is there', async () => {
    const said: string[] = [];
    const answer = await inTime.answer(pause(60, 'done'), async (outcome) => void said.push(outcome));
    assert.equal(answer, undefined);
    assert.deepEqual(said, []);
    await inTime.atRest();
    assert.deepEqual(said, ['done']);
  });

  it('throws what fails in time, for Microsoft Teams to bring it again', async () => {
    await assert.rejects(
      inTime.take(() => Promise.reject(new StoreAway())),
      StoreAway,
    );
  });

  it('does again what was answered before the database went away', async () => {
    let tries = 0;
    await inTime.take(async () => {
      tries += 1;
      await pause(30);
      if (tries < 3) throw new StoreAway();
    });
    await inTime.atRest();
    assert.equal(tries, 3);
    assert.deepEqual(faults, []);
  });

  it('gives up in the end, and says that in the log', async () => {
    let tries = 0;
    await inTime.take(async () => {
      tries += 1;
      await pause(30);
      throw new StoreAway();
    });
    await inTime.atRest();
    assert.equal(tries, 3);
    assert.deepEqual(faults, ['late']);
  });

  it('never does again what failed for another reason', async () => {
    let tries = 0;
    await inTime.take(async () => {
      tries += 1;
      await pause(30);
      throw new Error('a broken promise');
    });
    await inTime.atRest();
    assert.equal(tries, 1);
    assert.deepEqual(faults, ['late']);
  });
});
