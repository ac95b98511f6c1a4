type Window = { readonly most: number; readonly within: number };

const HOUR_MS = 3_600_000;
/** A call that hangs for longer has arrived, or never will. */
const MOST_ON_ITS_WAY_MS = 4_000;

/** Microsoft Teams' limits on sends to one conversation: so many in so many milliseconds (PLATFORM: rates). */
const CONVERSATION_WINDOWS: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: HOUR_MS },
];

/** What cards may take of them: one in fifteen, and at least one, is left for answers to people who wait. */
const WINDOWS_FOR_CARDS = CONVERSATION_WINDOWS.map(({ most, within }) => ({
  most: most - Math.ceil(most / 15),
  within,
}));

/**
 * A second's worth is spread over the second: what leaves in two bursts a second apart may arrive within one, for not
 * every call takes equally long on its way.
 */
const tenantWindows = (rate: number): readonly Window[] => [
  { most: rate, within: 1_000 },
  { most: Math.ceil((rate * 2) / 9), within: 222 },
];

/** What Microsoft Teams allows beyond the rate, for answers and for calls that are long on their way: 50 where the rate is 45. */
const ceiling = (rate: number): readonly Window[] => [{ most: rate + Math.ceil(rate / 9), within: 1_000 }];

/** As many as a tenth of a second allows. */
const FEW = 5;

/** How long until so many more sends fit into every window, in milliseconds; 0 for now. `sent` holds past sends, oldest first. */
const waitFor = (sent: readonly number[], windows: readonly Window[], now: number, more = 1): number =>
  Math.max(
    0,
    ...windows.map(({ most, within }) => {
      const oldest = sent.at(Math.min(more, most) - 1 - most);
      return oldest === undefined ? 0 : oldest + within - now;
    }),
  );

/** How many more fit now. */
const roomIn = (sent: readonly number[], windows: readonly Window[], now: number): number =>
  Math.min(...windows.map(({ most, within }) => most - sent.filter((at) => at > now - within).length));

/** A conversation of a tenant. A thread counts as its whole channel, as it does to Microsoft Teams. */
export type Addressee = { readonly tenantId: string; readonly conversationId: string };

export type Budget = {
  /** Takes the send of one card, or answers how long to wait, in milliseconds. */
  take(to: Addressee): number;
  /**
   * Takes one answer to a person who waits in a turn, or says how long to wait. The rate leaves room for answers, and
   * they count in it; so do the conversation's windows.
   */
  takeAnswer(to: Addressee): number;
  /** Counts a call that was or will be made in any case, such as looking into a roster, for the tenant alone. */
  count(tenantId: string): void;
  /**
   * A call that was taken is on its way; call what is answered when it was answered. When it arrives is not known, so
   * that it counts until then, and from then: calls that are held up and arrive together exceed nothing.
   */
  sending(to: Addressee): () => void;
  /** How many sends fit into the tenant's budget now, and how long until the next one does, and the next few, in milliseconds. */
  room(tenantId: string): { readonly now: number; readonly nextInMs: number; readonly fewInMs: number };
  /** Replaces what is known of a tenant by what was sent, so many milliseconds ago. */
  remember(tenantId: string, sends: readonly { readonly conversationId: string; readonly agoMs: number }[]): void;
};

type Ledger = {
  of(key: string): number[];
  put(key: string, at: number): void;
  /** Counts what was put then, or just before, as of now. */
  renew(key: string, then: number): void;
  forget(prefix: string): void;
};

/** Past sends by key, those forgotten that are older than `keepMs`. */
const ledgerOver = (keepMs: number, now: () => number): Ledger => {
  const sent = new Map<string, number[]>();
  const sweep = () => {
    for (const [key, times] of sent) if ((times.at(-1) ?? 0) < now() - keepMs) sent.delete(key);
  };
  const of = (key: string): number[] => {
    const times = sent.get(key) ?? [];
    const fresh = times.findIndex((at) => at > now() - keepMs);
    if (fresh !== 0) times.splice(0, fresh < 0 ? times.length : fresh);
    return times;
  };
  const put = (key: string, at: number) => {
    if (sent.size > 10_000) sweep();
    const times = of(key);
    const later = times.findLastIndex((one) => one <= at) + 1;
    times.splice(later, 0, at);
    sent.set(key, times);
  };
  const forget = (prefix: string) => {
    for (const key of sent.keys()) if (key.startsWith(prefix)) sent.delete(key);
  };
  const renew = (key: string, then: number) => {
    const times = of(key);
    const index = times.findLastIndex((one) => one <= then);
    if (index < 0) return;
    times.splice(index, 1);
    times.push(now());
  };
  return { of, put, renew, forget };
};

const channelOf = (conversationId: string): string => conversationId.split(';', 1)[0] ?? conversationId;

const keyOf = ({ tenantId, conversationId }: Addressee): string => `${tenantId}\n${channelOf(conversationId)}`;

/** A sliding ledger of what was sent, for a tenant and for a conversation. `now` in milliseconds, never stepping back. */
export const sendBudget = (ratePerTenant: number, now: () => number): Budget => {
  const tenants = ledgerOver(1_000, now);
  const arrivals = ledgerOver(10_000, now);
  const conversations = ledgerOver(HOUR_MS, now);
  const windows = tenantWindows(ratePerTenant);
  const putInTenant = (tenantId: string, at: number) => {
    tenants.put(tenantId, at);
    arrivals.put(tenantId, at);
  };
  const put = (to: Addressee, at = now()) => {
    putInTenant(to.tenantId, at);
    conversations.put(keyOf(to), at);
  };
  const waitIn = (to: Addressee, allowed: readonly Window[]): number =>
    waitFor(conversations.of(keyOf(to)), allowed, now());
  const onTheirWay = new Set<{ readonly tenantId: string; readonly since: number }>();
  /** What may yet arrive counts as arriving now. */
  const arriving = (tenantId: string): readonly number[] => {
    const late = [...onTheirWay].filter(
      ({ tenantId: of, since }) => of === tenantId && since <= now() - 1_000 && since > now() - MOST_ON_ITS_WAY_MS,
    );
    return [...arrivals.of(tenantId), ...late.map(() => now())];
  };
  const waitAtCeiling = (tenantId: string, more?: number): number =>
    waitFor(arriving(tenantId), ceiling(ratePerTenant), now(), more);
  const waitOf = (tenantId: string, more?: number): number =>
    Math.max(waitFor(tenants.of(tenantId), windows, now(), more), waitAtCeiling(tenantId, more));
  const takeUnless = (wait: number, to: Addressee): number => {
    if (wait === 0) put(to);
    return wait;
  };
  return {
    take: (to) => takeUnless(Math.max(waitOf(to.tenantId), waitIn(to, WINDOWS_FOR_CARDS)), to),
    takeAnswer: (to) => takeUnless(Math.max(waitAtCeiling(to.tenantId), waitIn(to, CONVERSATION_WINDOWS)), to),
    count: (tenantId) => putInTenant(tenantId, now()),
    sending: (to) => {
      const call = { tenantId: to.tenantId, since: now() };
      onTheirWay.add(call);
      return () => {
        onTheirWay.delete(call);
        arrivals.renew(to.tenantId, call.since);
        conversations.renew(keyOf(to), call.since);
      };
    },
    room: (tenantId) => ({
      now: Math.max(
        0,
        Math.min(
          roomIn(tenants.of(tenantId), windows, now()),
          roomIn(arriving(tenantId), ceiling(ratePerTenant), now()),
        ),
      ),
      nextInMs: waitOf(tenantId),
      fewInMs: waitOf(tenantId, FEW),
    }),
    remember: (tenantId, sends) => {
      tenants.forget(tenantId);
      arrivals.forget(tenantId);
      conversations.forget(`${tenantId}\n`);
      for (const { conversationId, agoMs } of sends) put({ tenantId, conversationId }, now() - agoMs);
    },
  };
};
