import type { CardView } from './cards.ts';
import type { ChatRefusal, PostOutcome, UpdateOutcome } from './chat.ts';
import type { MailOutcome } from './mailer.ts';

declare const brand: unique symbol;
type Known<What extends string> = string & { readonly [brand]: What };

/** An id that is a GUID: of a row of ours, or of a tenant. No name, address or text can be one. */
export type Guid = Known<'guid'>;
/** A word of a list in our own code. */
export type Listed = Known<'listed'>;
/** What a program answers: "SMTP 550", "ECONNREFUSED", "57P01". */
export type Code = Known<'code'>;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const CODE = /^(?:SMTP \d{3}|[A-Z][A-Z0-9_]{1,59}|[A-Z0-9]{5})$/u;

export const guidOf = (text: string): Guid | undefined => (GUID.test(text) ? (text as Guid) : undefined);
export const codeOf = (text: unknown): Code | undefined =>
  typeof text === 'string' && CODE.test(text) ? (text as Code) : undefined;
/** Where it is none of the list, that is all that is told. */
export const listed = (list: readonly string[], text: unknown): Listed =>
  (list.find((one) => one === text) ?? 'other') as Listed;

/**
 * All that telemetry may be told: which one, what sort, how many. Nothing here takes a text, so that no response, name,
 * address or minute can be put in by mistake; and no id of a person, for nobody is watched.
 */
export type Told = {
  readonly card?: Guid | undefined;
  readonly delivery?: Guid | undefined;
  readonly tenant?: Guid | undefined;
  readonly kind?: CardView['kind'] | 'publication' | 'point' | Listed;
  readonly verb?: Listed;
  readonly route?: Listed;
  readonly outcome?: PostOutcome['kind'] | UpdateOutcome['kind'] | MailOutcome['kind'];
  readonly why?: ChatRefusal;
  readonly code?: Code | undefined;
  readonly status?: number;
  readonly attempts?: number;
  readonly faults?: number;
};
