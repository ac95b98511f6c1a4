import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openAt } from '../../test/support/store-suite.ts';
import type { Figure, Row } from '../figure.ts';
import { type Loaded, startLoaded } from '../load/product.ts';
import { CONNECTOR, PRODUCT, residentMegabytes, startProgram } from '../load/program.ts';
import { send } from '../load/send.ts';
import { plain, spreadOf } from '../spread.ts';

const DAY_S = 86_400;
const DURATION_S = 600;
/** After this, what a start loads late is there. */
const SETTLED_S = 60;
const SAMPLES_IN_MINUTE = 12;

type Sample = { readonly megabytes: number; readonly handles: number; readonly leases: number };

const leasesIn = async (address: string): Promise<number> => {
  const store = await openAt(address);
  const counted = await store.transaction(async (tx) => {
    const cards = await tx.selectFrom('card').select('id').where('leasedBy', 'is not', null).execute();
    const deliveries = await tx.selectFrom('delivery').select('id').where('leasedBy', 'is not', null).execute();
    const tenants = await tx.selectFrom('tenantLease').select('tenantId').execute();
    return cards.length + deliveries.length + tenants.length;
  });
  await store.close();
  return counted;
};

const sample = async ({ pid, address }: Loaded): Promise<Sample> => ({
  megabytes: residentMegabytes(pid),
  handles: readdirSync(`/proc/${pid}/fd`).length,
  leases: await leasesIn(address),
});

const grown = (what: string, atMost: number, [early, late]: readonly [readonly number[], readonly number[]]): Row => {
  const before = spreadOf(early).median;
  return {
    what,
    ratio: spreadOf(late.map((value) => value / before)),
    aim: { atMost },
    measured: `${plain(spreadOf(late).median)} in the last minute beside ${plain(before)} after the first`,
  };
};

const rowsOf = (samples: readonly Sample[], everyMs: number): readonly Row[] => {
  const settled = samples.slice(Math.floor((SETTLED_S * 1_000) / everyMs));
  const of = (name: keyof Sample) => {
    const values = settled.map((one) => one[name]);
    return [values.slice(0, SAMPLES_IN_MINUTE), values.slice(-SAMPLES_IN_MINUTE)] as const;
  };
  return [
    grown('resident memory (MB)', 1.05, of('megabytes')),
    grown('open handles', 1, of('handles')),
    grown('leases held', 1, of('leases')),
  ];
};

/** A day squeezed into ten minutes: the product's clock runs 144 times as fast, and ten responses come each second. */
export const soakFigure: Figure = {
  name: 'soak',
  title: 'A day squeezed into ten minutes: the last minute to the second',
  take: async ({ quick }) => {
    const seconds = quick ? SETTLED_S + 10 : DURATION_S;
    const everyMs = 5_000;
    const connector = await startProgram(CONNECTOR);
    const settings = {
      HASTENED_SINCE: String(Date.now()),
      HASTENED_TIMES: String(DAY_S / DURATION_S),
      DISCUSSION_IDLE_HOURS: '8760',
    };
    const program = ['--import', './test/crash/hastened-clock.ts', ...PRODUCT];
    const product = await startLoaded({
      serviceUrl: connector.url,
      discussions: 200,
      responsesInEach: 0,
      program,
      settings,
    });
    const sending = send({ ...product.orders, connections: 4, perSecond: 10, ms: seconds * 1_000 });
    const samples: Sample[] = [];
    for (let passed = 0; passed < seconds * 1_000; passed += everyMs) {
      await pause(everyMs);
      const latest = await sample(product);
      samples.push(latest);
      process.stdout.write(
        `  ${(passed + everyMs) / 1_000} s: ${plain(latest.megabytes)} MB, ${latest.handles} handles, ${latest.leases} leases\n`,
      );
    }
    await sending;
    await product.end();
    await connector.end();
    return { rows: rowsOf(samples, everyMs) };
  },
};
