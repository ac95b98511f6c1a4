import type { CompiledQuery } from 'kysely';
import type { Tx } from './store.ts';

type Compilable<Row> = { compile(): CompiledQuery<Row> };
type Values = readonly unknown[];
type Read = (values: Values) => unknown;

/** Stands in a query for a value that is given later. */
class Slot {
  readonly read: Read;

  constructor(read: Read) {
    this.read = read;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** More than any of ours has. */
const MOST_SHAPES = 50;

const fixed = new Set<string>();

/** Whether these words are a fixed query's: those are few, so a database may keep what it made of each. */
export const isFixed = (words: string): boolean => fixed.has(words);

/** What of the values can change the words of a query: which columns a row has, and how many a list. */
const shapeOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`;
  if (isRecord(value)) return `{${Object.keys(value).map((key) => `${key}:${shapeOf(value[key])}`)}}`;
  return value === undefined ? '-' : '?';
};

const slotsFor = (value: unknown, read: Read): unknown => {
  if (Array.isArray(value)) return value.map((one, at) => slotsFor(one, (values) => (read(values) as Values)[at]));
  if (isRecord(value)) {
    const at = (key: string) => (values: Values) => (read(values) as Record<string, unknown>)[key];
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, slotsFor(one, at(key))]));
  }
  return value === undefined ? undefined : new Slot(read);
};

/**
 * A query that is put into words once, and from then on only given its values: for what every response asks, where the
 * building would take longer than the database. Only a value's being undefined, a row's columns and a list's length may
 * change its words, so `build` may hand its values on and do nothing else with them. No answer is kept.
 */
export const fixedQuery = <Given extends Values, Row>(
  build: (tx: Tx, ...given: Given) => Compilable<Row>,
): ((tx: Tx, ...given: Given) => Promise<Row[]>) => {
  /** By the plugin that comes last, for each database has one of its own, and by the shape of what is given. */
  const known = new WeakMap<object, Map<string, CompiledQuery<Row>>>();
  const compile = (tx: Tx, given: Given): CompiledQuery<Row> => {
    const query = build(tx, ...(given.map((value, at) => slotsFor(value, (values) => values[at])) as unknown as Given));
    const compiled = query.compile();
    fixed.add(compiled.sql);
    return compiled;
  };
  const compiledFor = (tx: Tx, given: Given): CompiledQuery<Row> => {
    const { adapter, plugins } = tx.getExecutor();
    const database = plugins.at(-1) ?? adapter;
    const ofDatabase = known.get(database) ?? new Map<string, CompiledQuery<Row>>();
    known.set(database, ofDatabase);
    const shape = shapeOf(given);
    const compiled = ofDatabase.get(shape) ?? compile(tx, given);
    if (ofDatabase.size >= MOST_SHAPES) ofDatabase.clear();
    ofDatabase.set(shape, compiled);
    return compiled;
  };
  return async (tx, ...given) => {
    const compiled = compiledFor(tx, given);
    const parameters = compiled.parameters.map((one) => (one instanceof Slot ? one.read(given) : one));
    return (await tx.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
};
