import type { MailOutcome } from '../ports/mailer.ts';

type Fault = {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
};

const faultOf = (error: unknown): Fault => (typeof error === 'object' && error !== null ? error : {});

// The server wants other credentials (RFC 4954), or did not expect the command (RFC 5321, 4.2.2). The operator can mend
// that, so no delivery is given up for it.
const OURS_TO_MEND: readonly number[] = [500, 502, 503, 504, 530, 534, 535, 538];
// A refused sender is ours to mend as well; only what is said of this recipient or this message is final.
const ABOUT_THE_MAIL: readonly string[] = ['RCPT TO', 'DATA'];
const TOO_LARGE = 552;

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/u.test(code);

/** "SMTP 550", "ECONNREFUSED", "EAUTH" (credentials refused), "ETLS" (no secure connection): never the server's words, which repeat addresses. */
const codeOf = ({ code, originalCode, responseCode, command }: Fault): string => {
  if (code === 'EAUTH') return code;
  if (command === 'STARTTLS') return 'ETLS';
  if (typeof responseCode === 'number') return `SMTP ${responseCode}`;
  if (isCode(originalCode)) return originalCode;
  return isCode(code) ? code : 'UNCLEAR';
};

const refusedForGood = ({ code, responseCode, command }: Fault): boolean => {
  if (code === 'EAUTH') return false;
  // nodemailer refused it before asking: an address that cannot be one, or more than the server says it takes.
  if (typeof responseCode !== 'number') return code === 'EENVELOPE' || code === 'EMESSAGE';
  if (responseCode < 500 || OURS_TO_MEND.includes(responseCode)) return false;
  return responseCode === TOO_LARGE || ABOUT_THE_MAIL.some((one) => one === command);
};

/**
 * What a failed sending means for the delivery. A permanent answer (5xx, RFC 5321 section 4.2.1) about the recipient or the
 * message is `never`; all else, an unclear end after DATA included, is `later`. nodemailer reports 451 as EENVELOPE
 * with responseCode 451, so the response code is asked first.
 */
export const failureOf = (error: unknown): MailOutcome => {
  const fault = faultOf(error);
  return { kind: refusedForGood(fault) ? 'never' : 'later', code: codeOf(fault) };
};
