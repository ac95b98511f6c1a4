/** Every object within a card, each before what is within it. */
export function* partsOf(json: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(json)) {
    for (const part of json) yield* partsOf(part);
  } else if (typeof json === 'object' && json !== null) {
    yield json as Readonly<Record<string, unknown>>;
    for (const part of Object.values(json)) yield* partsOf(part);
  }
}

export const partsOfType = (json: unknown, type: string) => [...partsOf(json)].filter((part) => part['type'] === type);

export const titlesOf = (json: unknown): readonly unknown[] =>
  [...partsOf(json)].filter((part) => String(part['type']).startsWith('Action.')).map((part) => part['title']);
