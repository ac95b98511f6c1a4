import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Mailer, MailOutcome } from '../ports/mailer.ts';
import { messageOf } from './message.ts';
import { failureOf } from './smtp-outcome.ts';

export type SmtpSettings = {
  /** `smtp://` (STARTTLS where the server offers it) or `smtps://`, with credentials in it where needed. */
  readonly url: string;
  /** The sender: an address, or `Name <address>`. */
  readonly from: string;
  /** How long one mail may take in all before it is unclear, in milliseconds. Virus scanners answer late. */
  readonly patience?: number;
};

const MINUTE = 60_000;
const WAIT_ON_CLOSE = 5_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/u;

/** A password goes over the network only inside TLS, unless the operator writes `?requireTLS=false` into the URL. */
const passwordNeedsTls = (address: string): boolean => {
  const url = new URL(address);
  return url.password !== '' && !LOOPBACK.test(url.hostname) && !url.searchParams.has('requireTLS');
};

/** The way to a mail server, with the credentials and TLS that its URL says. */
export const transportTo = (url: string, patience: number) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // Our deliveries try again by themselves and are counted; a second, hidden try would send twice.
    maxRequeues: 0,
    // Shorter than servers wait, so that a mail does not meet a connection that is just being closed.
    idleTimeout: 15_000,
    connectionTimeout: Math.min(patience, 15_000),
    greetingTimeout: Math.min(patience, 30_000),
    socketTimeout: patience,
    ...(passwordNeedsTls(url) && { requireTLS: true }),
  });

/**
 * Sends mail by SMTP, over at most two connections at once. See `failureOf` for what becomes of a failure. Closing lets
 * mail under way finish for five seconds; what has not by then comes out as `later`.
 */
export const smtpMailer = ({ url, from, patience = 2 * MINUTE }: SmtpSettings): Mailer => {
  const transport = transportTo(url, patience);
  const underWay = new Set<Promise<MailOutcome>>();
  const closing = new AbortController();

  const outcome = async (mail: Parameters<Mailer['send']>[0]): Promise<MailOutcome> => {
    // The socket's timeout is for silence; a server that trickles its answer is only ended by this one.
    const tooLong = AbortSignal.timeout(patience);
    const signal = AbortSignal.any([closing.signal, tooLong]);
    try {
      await transport.sendMail({ ...messageOf(mail, from), signal });
      return { kind: 'accepted' };
    } catch (error) {
      return tooLong.aborted ? { kind: 'later', code: 'ETIMEDOUT' } : failureOf(error);
    }
  };

  return {
    async send(mail) {
      const sending = outcome(mail);
      underWay.add(sending);
      try {
        return await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    async close() {
      await Promise.race([Promise.all(underWay), wait(WAIT_ON_CLOSE, undefined, { ref: false })]);
      closing.abort();
      transport.close();
      await Promise.all(underWay);
    },
  };
};
