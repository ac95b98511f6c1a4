import type { Aim, Figure, Row, Size } from '../figure.ts';
import { countResponses } from '../load/discussions.ts';
import { durablePostgres } from '../load/durable-postgres.ts';
import { type Loaded, startLoaded } from '../load/product.ts';
import { atRest, BOTBUILDER, CONNECTOR, startProgram, TEAMS_AI } from '../load/program.ts';
import { rateOf } from '../load/send.ts';
import { pairedRounds } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

const CONNECTIONS = [1, 16, 64];
/** As many teams as may discuss at once. */
const DISCUSSIONS = 200;

type Side = 'sqlite' | 'postgres' | 'botbuilder' | 'teamsAi';
type Rates = Readonly<Partial<Record<Side, readonly number[]>>>;

const stores = [
  { side: 'sqlite', name: 'SQLite', aims: { botbuilder: { atLeast: 0.7 }, teamsAi: { atLeast: 1 } } },
  { side: 'postgres', name: 'PostgreSQL', aims: { botbuilder: { atLeast: 0.5 }, teamsAi: { atLeast: 0.8 } } },
] as const satisfies readonly { side: Side; name: string; aims: Record<string, Aim> }[];

const peers = { botbuilder: 'a botbuilder echo bot', teamsAi: 'a teams-ai bot that counts in memory' } as const;

const rowsOf = (rates: Rates, connections: number): Row[] =>
  stores.flatMap(({ side, name, aims }) =>
    (['botbuilder', 'teamsAi'] as const).flatMap((peer) => {
      const [ours, theirs] = [rates[side], rates[peer]];
      if (ours === undefined || theirs === undefined) return [];
      const measured = `${plain(spreadOf(ours).median)} beside ${plain(spreadOf(theirs).median)} a second`;
      const what = `${name}, ${connections} at once, to ${peers[peer]}`;
      return [{ what, ratio: ratios(ours, theirs), aim: aims[peer], measured }];
    }),
  );

/** Every response that was answered is kept: otherwise its speed is worth nothing. */
const assertKept = async (product: Loaded, answered: number): Promise<void> => {
  const kept = await countResponses(product.address);
  if (kept < answered) throw new Error(`${answered} responses were answered, and ${kept} are kept`);
};

type Measured = { readonly orders: Loaded['orders']; readonly pid: number; answered: number };

const measuring =
  (one: Measured, { connections, ms }: { connections: number; ms: number }) =>
  async () => {
    const rate = await rateOf({ ...one.orders, connections, ms });
    one.answered += Math.floor((rate * ms) / 1_000);
    await atRest(one.pid);
    return rate;
  };

const measureAll = async (sides: Readonly<Partial<Record<Side, Measured>>>, { quick, rounds }: Size) => {
  const ms = quick ? 400 : 1_500;
  const rows: Row[] = [];
  const entries = Object.entries(sides);
  const at = (connections: number, during: number) =>
    Object.fromEntries(entries.map(([side, one]) => [side, measuring(one, { connections, ms: during })]));
  // Until Node has compiled what is used most, of each of them.
  await pairedRounds(1, at(16, quick ? 400 : 10_000));
  for (const connections of CONNECTIONS)
    rows.push(...rowsOf(await pairedRounds(rounds, at(connections, ms)), connections));
  return rows;
};

/** A durable response by card, over HTTP. */
export const responsesFigure: Figure = {
  name: 'responses',
  title: 'A response by card, kept for good, over HTTP: how many a second',
  take: async (size) => {
    const connector = await startProgram(CONNECTOR);
    const databaseUrl = await durablePostgres();
    const wanted = { serviceUrl: connector.url, discussions: size.quick ? 20 : DISCUSSIONS, responsesInEach: 0 };
    const sqlite = await startLoaded(wanted);
    const postgres = databaseUrl === undefined ? undefined : await startLoaded({ ...wanted, databaseUrl });
    const [botbuilder, teamsAi] = [await startProgram(BOTBUILDER), await startProgram(TEAMS_AI)];
    const { orders } = sqlite;
    const sides = {
      sqlite: { orders, pid: sqlite.pid, answered: 0 },
      ...(postgres && { postgres: { orders: postgres.orders, pid: postgres.pid, answered: 0 } }),
      botbuilder: {
        orders: { ...orders, url: botbuilder.url, as: 'message' as const },
        pid: botbuilder.pid,
        answered: 0,
      },
      teamsAi: { orders: { ...orders, url: teamsAi.url }, pid: teamsAi.pid, answered: 0 },
    };
    const rows = await measureAll(sides, size);
    await assertKept(sqlite, sides.sqlite.answered);
    if (postgres !== undefined && sides.postgres !== undefined) await assertKept(postgres, sides.postgres.answered);
    for (const one of [botbuilder, teamsAi, sqlite, postgres, connector]) await one?.end();
    return { rows };
  },
};
