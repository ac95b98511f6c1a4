/** As many briefings as are discussed at once, and more. */
const MOST_KEPT = 50;

/**
 * Parses a JSON text that is read again and again, with each response, once. What is kept is told by the text itself as the
 * store holds it now, so it cannot be stale; nobody may change what is answered.
 */
export const parsedOnce = <T>(): ((json: string) => T) => {
  const kept = new Map<string, T>();
  return (json) => {
    const known = kept.get(json);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const parsed = JSON.parse(json) as T;
    kept.set(json, parsed);
    return parsed;
  };
};
