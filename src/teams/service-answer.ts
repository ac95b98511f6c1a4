import { z } from 'zod';
import type { ChatRefusal, PostOutcome, UpdateOutcome } from '../ports/chat.ts';

type HeadersAnswered = { get(name: string): unknown };

const isHeaders = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';

const failure = z.object({
  statusCode: z.number().optional(),
  code: z.unknown().optional(),
  details: z.unknown().optional(),
  response: z.object({ bodyAsText: z.string().nullish(), headers: z.custom<HeadersAnswered>(isHeaders) }).optional(),
});

type ServiceFailure = { readonly status: number | undefined; readonly code: string; readonly retryAfterMs: number };

const errorBody = z.object({ error: z.object({ code: z.string() }) });

const codeIn = (body: string | null | undefined): string => {
  try {
    return errorBody.parse(JSON.parse(body ?? '')).error.code;
  } catch {
    return '';
  }
};

const DEFAULT_PAUSE_MS = 2_000;

const pauseIn = (seconds: unknown): number => {
  const given = Number(seconds);
  return Number.isFinite(given) && given > 0 ? Math.min(given * 1_000, 3_600_000) : DEFAULT_PAUSE_MS;
};

/** What Microsoft Teams answered, from what its client threw: a status, an error code, and how long to pause. */
const readFailure = (error: unknown): ServiceFailure => {
  const read = failure.safeParse(error);
  if (!read.success) return { status: undefined, code: '', retryAfterMs: DEFAULT_PAUSE_MS };
  const { statusCode, response } = read.data;
  return {
    status: statusCode,
    code: codeIn(response?.bodyAsText),
    retryAfterMs: pauseIn(response?.headers.get('retry-after')),
  };
};

const refusals: Readonly<Record<string, ChatRefusal>> = {
  BotNotInConversationRoster: 'not-installed',
  BotDisabledByAdmin: 'blocked',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  ConversationNotFound: 'gone',
  MessageSizeTooBig: 'too-large',
};

const byStatus: Readonly<Record<number, ChatRefusal>> = {
  400: 'not-allowed',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'gone',
  413: 'too-large',
};

const refusalIn = ({ status, code }: ServiceFailure): ChatRefusal | undefined =>
  status === undefined ? undefined : (refusals[code] ?? byStatus[status]);

/** 429 and 412 say that nothing was sent; 4xx that nothing will be. Anything else is unclear (PLATFORM: sends are not idempotent). */
export const outcomeOfPost = (error: unknown): PostOutcome => {
  const failed = readFailure(error);
  if (failed.status === 429 || failed.status === 412) return { kind: 'not-sent', retryAfterMs: failed.retryAfterMs };
  const why = refusalIn(failed);
  return why === undefined ? { kind: 'unconfirmed' } : { kind: 'refused', why };
};

/** An update may be repeated, so what is unclear comes again; a card that Microsoft Teams lost is posted anew. */
export const outcomeOfUpdate = (error: unknown): UpdateOutcome => {
  const failed = readFailure(error);
  if (failed.code === 'ActivityNotFoundInConversation') return { kind: 'lost' };
  if (failed.status === 429 || failed.status === 412) return { kind: 'later', retryAfterMs: failed.retryAfterMs };
  const why = refusalIn(failed);
  return why === undefined ? { kind: 'later', retryAfterMs: failed.retryAfterMs } : { kind: 'refused', why };
};

/** Whether a roster look-up was answered: that person is not in it. */
export const saysNotAMember = (error: unknown): boolean => {
  const { status, code } = readFailure(error);
  return status === 404 || status === 403 || code === 'MemberNotFoundInConversation';
};
