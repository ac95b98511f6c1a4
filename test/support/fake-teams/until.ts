import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 10;

/**
 * Waits until a condition gives something true, and gives it. A condition that throws is tried again.
 * Fails with what `showing` tells, so that the reason can be read.
 */
export const until = async <T>(
  condition: () => T | Promise<T>,
  wait: { readonly withinMs: number; readonly showing: () => string },
): Promise<Exclude<T, undefined | null | false | 0 | ''>> => {
  const deadline = performance.now() + wait.withinMs;
  for (;;) {
    const { value, error } = await attempt(condition);
    if (value) return value as Exclude<T, undefined | null | false | 0 | ''>;
    if (performance.now() > deadline) throw new Error(complaint(condition, wait, error));
    await pause(EVERY_MS);
  }
};

const attempt = async <T>(
  condition: () => T | Promise<T>,
): Promise<{ readonly value?: T; readonly error?: unknown }> => {
  try {
    return { value: await condition() };
  } catch (error) {
    return { error };
  }
};

const complaint = (
  condition: () => unknown,
  { withinMs, showing }: { readonly withinMs: number; readonly showing: () => string },
  error: unknown,
): string => {
  const last = error === undefined ? '' : `\nIt last threw: ${String(error)}`;
  return `Not within ${withinMs} ms: ${String(condition)}${last}\n\nMicrosoft Teams shows:\n${showing()}`;
};
