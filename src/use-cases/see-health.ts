import { StoreAway } from '../ports/store-away.ts';
import type { App } from './app.ts';
import { seeWorkload, type Workload } from './see-workload.ts';

const MINUTE_S = 60;
/** A broadcast to a thousand channels takes half a minute. */
const CARDS_LATE_S = 15 * MINUTE_S;
/** Emails are looked for every second. */
const DELIVERIES_LATE_S = 5 * MINUTE_S;
const MEGABYTE = 1_000_000;
const ENOUGH_BYTES = 500 * MEGABYTE;

/** Something that somebody has to see to. Counts and instants alone, so that anybody may read it. */
export type Trouble =
  | { readonly what: 'database-away' }
  | {
      readonly what: 'mail-refusing';
      readonly count: number;
      readonly since: string;
      readonly code: string;
      /** When the mail server last took one. */
      readonly at: string | null;
    }
  | {
      readonly what:
        | 'deliveries-failed'
        | 'deliveries-without-lead'
        | 'deliveries-unconfirmed'
        | 'postings-unconfirmed'
        | 'directory-faults';
      readonly count: number;
    }
  | { readonly what: 'cards-late' | 'deliveries-late'; readonly count: number; readonly seconds: number }
  | { readonly what: 'disk-nearly-full'; readonly megabytes: number };

export type Health = { readonly troubles: readonly Trouble[]; readonly workload: Workload | undefined };

/** What the service stands on, beside its store. */
export type Ground = {
  /** How many faults the directory file has; one where it cannot be read. */
  readonly directoryFaults: () => Promise<number>;
  /** Bytes that are free where the data are; undefined where that cannot be known. */
  readonly freeBytes: () => Promise<number | undefined>;
};

const counted = <W extends string>(what: W, count: number): readonly { what: W; count: number }[] =>
  count === 0 ? [] : [{ what, count }];

const late = <W extends string>(
  what: W,
  queue: { count: number; since: string | null },
  than: { now: string; s: number },
) => {
  const seconds = queue.since === null ? 0 : (Date.parse(than.now) - Date.parse(queue.since)) / 1_000;
  return seconds > than.s ? [{ what, count: queue.count, seconds: Math.round(seconds) }] : [];
};

const refusing = ({ inVain, lastSentAt }: Workload['deliveries']): readonly Trouble[] =>
  inVain.since === null
    ? []
    : [{ what: 'mail-refusing', count: inVain.count, since: inVain.since, code: inVain.code ?? '', at: lastSentAt }];

const troublesIn = ({ cards, postings, deliveries }: Workload, now: string): readonly Trouble[] => [
  ...refusing(deliveries),
  ...counted('deliveries-failed', deliveries.failed),
  ...counted('deliveries-without-lead', deliveries.waiting['no-lead']),
  ...counted('deliveries-unconfirmed', deliveries.waiting['organisation-unconfirmed']),
  ...counted('postings-unconfirmed', postings.unconfirmed),
  ...late('cards-late', cards, { now, s: CARDS_LATE_S }),
  ...late('deliveries-late', deliveries, { now, s: DELIVERIES_LATE_S }),
];

const workloadOf = async (app: Pick<App, 'store' | 'clock'>): Promise<Workload | undefined> => {
  try {
    return await seeWorkload(app);
  } catch (error) {
    if (error instanceof StoreAway) return undefined;
    throw error;
  }
};

const ofGround = async ({ directoryFaults, freeBytes }: Ground): Promise<readonly Trouble[]> => {
  const free = await freeBytes();
  const full = free !== undefined && free < ENOUGH_BYTES;
  return [
    ...counted('directory-faults', await directoryFaults()),
    ...(full ? [{ what: 'disk-nearly-full', megabytes: Math.floor(free / MEGABYTE) } as const] : []),
  ];
};

/** Whether all is well, and else what is wrong: in the order in which it should be seen to. Changes nothing. */
export const seeHealth = async (app: Pick<App, 'store' | 'clock'>, ground: Ground): Promise<Health> => {
  const workload = await workloadOf(app);
  const ofWork: readonly Trouble[] =
    workload === undefined ? [{ what: 'database-away' }] : troublesIn(workload, app.clock.now());
  return { troubles: [...ofWork, ...(await ofGround(ground))], workload };
};
