import type { ConnectorRequest, Operation } from './connector/request.ts';
import { splitThreadId } from './ids.ts';

/**
 * A way in which the connector fails. The bot cannot tell those after accepting from those before: the message may
 * or may not be there (PLATFORM.md: sends are not idempotent; anything that is not a clear answer is unconfirmed).
 */
export type Fault =
  | {
      readonly status: number;
      /** Defaults to the code that Microsoft documents for the status. */
      readonly code?: string;
      readonly message?: string;
      readonly retryAfterSeconds?: number;
      /** The message was posted all the same: seen with 500, 502 and 504, never with 429 and 412. */
      readonly afterAccepting?: boolean;
    }
  | { readonly slowByMs: number }
  | 'reset-before-accepting'
  | 'reset-after-accepting'
  | 'hang'
  | 'hang-after-accepting'
  /** Answered once, posted twice: reported by users of the real service (PLATFORM.md). */
  | 'duplicate';

export type FaultOrder = {
  /** A conversation id (a channel's covers its threads), or any test of the request; without it, wherever. */
  readonly where?: string | ((request: ConnectorRequest) => boolean);
  /** What the bot must be doing; without it, any posting or changing of a message. */
  readonly doing?: Operation | readonly Operation[];
  readonly with: Fault;
  /** How often; Infinity for from now on. */
  readonly times?: number;
};

const WRITING: readonly Operation[] = ['create', 'send', 'update', 'delete'];

/** Faults that are still to come, used up in the order in which they were asked for. */
export class Faults {
  #orders: { readonly order: FaultOrder; left: number }[] = [];

  add(order: FaultOrder): void {
    this.#orders.push({ order, left: order.times ?? 1 });
  }

  clear(): void {
    this.#orders = [];
  }

  take(request: ConnectorRequest): Fault | undefined {
    const found = this.#orders.find(({ order, left }) => left > 0 && concerns(order, request));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.order.with;
  }
}

const concerns = ({ where, doing = WRITING }: FaultOrder, request: ConnectorRequest): boolean => {
  if (!(typeof doing === 'string' ? [doing] : doing).includes(request.operation)) return false;
  if (where === undefined) return true;
  return typeof where === 'function' ? where(request) : isIn(where, request.conversationId);
};

const isIn = (place: string, conversationId: string | undefined): boolean =>
  conversationId === place || splitThreadId(conversationId ?? '').conversationId === place;
