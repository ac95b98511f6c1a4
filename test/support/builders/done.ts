import assert from 'node:assert/strict';
import type { Result } from '#src/domain/result.ts';

/** What a use case answered, where a test needs it to have been done. */
export const done = <T>(result: Result<T>): T => {
  assert.ok(result.ok, `refused: ${result.ok ? '' : result.refusal}`);
  return result.value;
};
