import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { MailServerTried } from '../ports/trials.ts';
import { transportTo } from './smtp-mailer.ts';
import { failureOf } from './smtp-outcome.ts';

/** What it says to be wrong while it waits comes as an event, and not where it was called. */
const called = (connection: SmtpConnection, call: (done: (error?: unknown) => void) => void): Promise<unknown> =>
  new Promise((resolve) => {
    connection.once('error', resolve);
    call(resolve);
  });

const refused = (at: 'connection' | 'login', error: unknown): MailServerTried => {
  const outcome = failureOf(error);
  return { kind: 'refused', at, code: outcome.kind === 'accepted' ? 'UNCLEAR' : outcome.code };
};

/** Connects, greets, turns to TLS and signs in as the mailer would, and takes leave without sending anything. Never throws. */
export const tryMailServer = async (url: string, patience: number): Promise<MailServerTried> => {
  const transport = transportTo(url, patience);
  const { auth, ...options } = transport.options as { auth?: { user: string; pass: string } };
  const connection = new SmtpConnection(options);
  connection.on('error', () => undefined);
  try {
    const unreached = await called(connection, (done) => connection.connect(done));
    if (unreached) return refused('connection', unreached);
    const unknown = auth && (await called(connection, (done) => connection.login({ credentials: auth }, done)));
    if (unknown) return refused('login', unknown);
    return { kind: 'ready', encrypted: connection.secure === true, authenticated: auth !== undefined };
  } finally {
    connection.close();
    transport.close();
  }
};
