import type { Reply } from './request.ts';

/**
 * Codes and messages as documented under "Status codes from bot conversational APIs":
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability
 * 403 and 404 are final for a place until the app is installed there again; 429 and 412 say that nothing was sent.
 */
const DOCUMENTED: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadSyntax', 'Incorrect conversation creation parameters'],
  401: ['BotNotRegistered', 'No registration found for this bot.'],
  403: ['BotNotInConversationRoster', 'The bot is not part of the conversation roster.'],
  404: ['ConversationNotFound', 'Conversation not found.'],
  412: ['PreconditionFailed', 'Precondition failed, please try again.'],
  413: ['MessageSizeTooBig', 'Message size too large.'],
  429: ['Throttled', 'Too many requests.'],
  500: ['ServiceError', 'Internal server error.'],
  502: ['ServiceError', 'Service dependency issue.'],
  503: ['ServiceUnavailable', 'Service is unavailable.'],
  504: ['GatewayTimeout', 'Gateway Timeout.'],
};

/** An error answer in the Bot Framework's shape: `{ error: { code, message } }`. */
export const refusal = (made: {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
}): Reply => {
  const [code, message] = DOCUMENTED[made.status] ?? ['ServiceError', 'Unexpected status.'];
  const body = { error: { code: made.code ?? code, message: made.message ?? message } };
  if (made.retryAfterSeconds === undefined) return { status: made.status, body };
  return { status: made.status, body, headers: { 'Retry-After': String(made.retryAfterSeconds) } };
};

export const badSyntax = (message?: string): Reply => refusal({ status: 400, ...(message && { message }) });
export const notInRoster = (): Reply => refusal({ status: 403 });
export const noSuchConversation = (): Reply => refusal({ status: 404 });
export const noSuchActivity = (): Reply => refusal({ status: 404, code: 'ActivityNotFoundInConversation' });
export const noSuchMember = (status = 404): Reply =>
  refusal({ status, code: 'MemberNotFoundInConversation', message: 'Member not found in conversation' });
