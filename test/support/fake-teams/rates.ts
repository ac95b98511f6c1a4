import type { ConnectorRequest } from './connector/request.ts';
import { splitThreadId } from './ids.ts';

type Window = { readonly seconds: number; readonly most: number };

/**
 * Per bot and conversation, where a conversation is a chat or a whole channel, and per app and tenant.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and PLATFORM.md
 */
const WRITING: readonly Window[] = [
  { seconds: 1, most: 7 },
  { seconds: 2, most: 8 },
  { seconds: 30, most: 60 },
  { seconds: 3600, most: 1800 },
];
const READING: readonly Window[] = [
  { seconds: 1, most: 14 },
  { seconds: 2, most: 16 },
  { seconds: 30, most: 120 },
  { seconds: 3600, most: 3600 },
];
const TENANT: readonly Window[] = [{ seconds: 1, most: 50 }];

type Exceeded = {
  /** Which budget: "write 19:…", "read 19:…" or "tenant …". */
  readonly budget: string;
  readonly window: Window;
  readonly at: Date;
};

/** Counts what the bot asks for over sliding windows; always notes what is too much, refuses it when told to. */
export class Rates {
  /** Answer 429 with Retry-After, as Teams does. Off at first: most tests are not about speed. */
  enforced = false;
  readonly exceeded: Exceeded[] = [];
  readonly #times = new Map<string, number[]>();

  /** Seconds to wait where the request is refused, undefined where it is let through. A refused one is not counted. */
  refusal(request: ConnectorRequest, tenantId: string | undefined): number | undefined {
    const now = Date.now();
    const budgets = budgetsOf(request, tenantId);
    const over = budgets.flatMap(({ budget, windows }) => this.#over(budget, windows, now));
    this.exceeded.push(...over.map(({ budget, window }) => ({ budget, window, at: new Date(now) })));
    if (this.enforced && over.length > 0) return Math.max(...over.map(({ waitMs }) => Math.ceil(waitMs / 1000)));
    for (const { budget } of budgets) this.#times.set(budget, [...(this.#times.get(budget) ?? []), now]);
    return undefined;
  }

  #over(budget: string, windows: readonly Window[], now: number) {
    const times = this.#times.get(budget) ?? [];
    return windows.flatMap((window) => {
      const within = times.filter((time) => time > now - window.seconds * 1000);
      const makesRoom = within.at(-window.most);
      return makesRoom === undefined ? [] : [{ budget, window, waitMs: makesRoom + window.seconds * 1000 - now }];
    });
  }
}

const budgetsOf = (request: ConnectorRequest, tenantId: string | undefined) => {
  const where = splitThreadId(request.conversationId ?? request.path).conversationId;
  const own =
    request.method === 'GET'
      ? { budget: `read ${where}`, windows: READING }
      : { budget: `write ${where}`, windows: WRITING };
  return tenantId === undefined ? [own] : [own, { budget: `tenant ${tenantId}`, windows: TENANT }];
};
