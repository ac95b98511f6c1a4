import type { Figure, Row } from '../figure.ts';
import { type Loaded, startLoaded } from '../load/product.ts';
import { CONNECTOR, startProgram } from '../load/program.ts';
import { send } from '../load/send.ts';
import { pairedRounds } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

/** Milliseconds that one response takes, one after another. */
const each = (product: Loaded, times: number) => async (): Promise<number> => {
  const { ms, answered } = await send({ ...product.orders, connections: 1, times });
  return ms / answered;
};

type Growth = { readonly what: string; readonly few: Size; readonly many: Size; readonly atMost: number };
type Size = { readonly discussions: number; readonly responsesInEach: number };

const inStore: Growth = {
  what: '30,000 responses in the store, to 10',
  few: { discussions: 10, responsesInEach: 1 },
  many: { discussions: 300, responsesInEach: 100 },
  atMost: 1.2,
};

/** Forty discussions take turns, so that what is measured adds little to each. */
const inDiscussion: Growth = {
  what: '1,000 responses in the discussion, to 10',
  few: { discussions: 40, responsesInEach: 10 },
  many: { discussions: 40, responsesInEach: 1_000 },
  atMost: 1.5,
};

const rowOf = async (growth: Growth, serviceUrl: string, size: { quick: boolean; rounds: number }): Promise<Row> => {
  const { responsesInEach } = growth.many;
  const many = size.quick ? { ...growth.many, responsesInEach: Math.ceil(responsesInEach / 20) } : growth.many;
  const [few, full] = [await startLoaded({ serviceUrl, ...growth.few }), await startLoaded({ serviceUrl, ...many })];
  const times = size.quick ? 20 : 80;
  await pairedRounds(1, { few: each(few, times), many: each(full, times) });
  const found = await pairedRounds(size.rounds, { many: each(full, times), few: each(few, times) });
  await few.end();
  await full.end();
  return {
    what: growth.what,
    ratio: ratios(found.many, found.few),
    aim: { atMost: growth.atMost },
    measured: `${plain(spreadOf(found.many).median)} ms beside ${plain(spreadOf(found.few).median)} ms`,
  };
};

/** What a response takes as records grow. */
export const growthFigure: Figure = {
  name: 'growth',
  title: 'The time of a response as records grow',
  take: async (size) => {
    const connector = await startProgram(CONNECTOR);
    const rows = [await rowOf(inStore, connector.url, size), await rowOf(inDiscussion, connector.url, size)];
    await connector.end();
    return { rows };
  },
};
