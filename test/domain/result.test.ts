import assert from 'node:assert/strict';
import { ok, type Result, refuse } from '#src/domain/result.ts';

/** As a use case would answer. */
const half = (number: number): Result<number, 'odd'> => (number % 2 === 0 ? ok(number / 2) : refuse('odd'));

describe('What a rule answers', () => {
  it('is a value where it was done', () => {
    assert.deepEqual(half(4), { ok: true, value: 2 });
  });

  it('is a refusal by name where it was not, and nothing is thrown', () => {
    assert.deepEqual(half(3), { ok: false, refusal: 'odd' });
  });

  it('can be a value that looks like nothing', () => {
    assert.deepEqual(ok(undefined), { ok: true, value: undefined });
  });
});
