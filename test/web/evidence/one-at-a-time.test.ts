import assert from 'node:assert/strict';
import { oneAtATime } from '#src/web/evidence/one-at-a-time.ts';

describe('Doing one thing at a time', () => {
  it('begins each when the one before has ended, also where that one failed', async () => {
    const inTurn = oneAtATime(2);
    const first = Promise.withResolvers<string>();
    const begun: string[] = [];
    const doing = [
      inTurn(() => {
        begun.push('first');
        return first.promise;
      }),
      inTurn(async () => begun.push('second')),
    ];
    await Promise.resolve();
    assert.deepEqual(begun, ['first']);
    first.reject(new Error('failed'));
    await Promise.allSettled(doing);
    assert.deepEqual(begun, ['first', 'second']);
  });

  it('takes no more than may wait, and again when there is room', async () => {
    const inTurn = oneAtATime(1);
    const first = Promise.withResolvers<void>();
    const doing = [inTurn(() => first.promise), inTurn(async () => undefined)];
    assert.equal(
      inTurn(async () => undefined),
      undefined,
    );
    first.resolve();
    await Promise.all(doing);
    await inTurn(async () => undefined);
    assert.ok(inTurn(async () => undefined));
  });
});
