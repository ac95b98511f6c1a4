import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** How the mail server answers one mail. */
export type SmtpAnswer =
  | { readonly kind: 'accept'; readonly afterMs?: number }
  | { readonly kind: 'refuse'; readonly at: 'sender' | 'recipient' | 'data'; readonly code: number }
  /** Takes the whole message and hangs up without a word: nobody can tell whether it was accepted. */
  | { readonly kind: 'hang-up-after-data' }
  /** Takes the whole message and never answers. */
  | { readonly kind: 'silent-after-data' };

export type ReceivedMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** Whether its sender was told that it is taken. */
  accepted: boolean;
};

export type SmtpInbox = {
  readonly url: string;
  /** Every mail whose content arrived whole, in order, whatever was answered. */
  readonly received: readonly ReceivedMail[];
  /** How many connections were opened so far. */
  connections(): number;
  /** What the next mails are answered, one each; after that every mail is accepted. */
  willAnswer(...answers: readonly SmtpAnswer[]): void;
  /** The mail of that place, parsed; the last one unless told. */
  mail(index?: number): Promise<Email>;
  close(): Promise<void>;
};

const replying = (code: number): Error =>
  Object.assign(new Error('marit.olsen@example.org is spoken of in this answer'), { responseCode: code });

/** A real SMTP server on 127.0.0.1. With `password`, it takes nobody's credentials but "operator" and that password; with `tls` it offers STARTTLS. */
export const smtpInbox = async (
  settings: { readonly password?: string; readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<SmtpInbox> => {
  const received: ReceivedMail[] = [];
  const answers: SmtpAnswer[] = [];
  let opened = 0;

  const refusal = (at: 'sender' | 'recipient' | 'data'): Error | null => {
    const next = answers[0];
    if (next?.kind !== 'refuse' || next.at !== at) return null;
    answers.shift();
    return replying(next.code);
  };
  const hangUp = (session: SMTPServerSession): void => {
    for (const one of server.connections) if (one._socket.remotePort === session.remotePort) one._socket.destroy();
  };
  const answerData = async (session: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> => {
    const refused = refusal('data');
    if (refused !== null) return done(refused);
    const answer = answers.shift() ?? { kind: 'accept' };
    if (answer.kind === 'hang-up-after-data') return hangUp(session);
    if (answer.kind !== 'accept') return;
    await wait(answer.afterMs ?? 0);
    done();
  };

  const server = new SMTPServer({
    ...settings.tls,
    disabledCommands: [
      ...(settings.password === undefined ? ['AUTH'] : []),
      ...(settings.tls === undefined ? ['STARTTLS'] : []),
    ],
    authOptional: settings.password === undefined,
    allowInsecureAuth: true,
    closeTimeout: 50,
    onConnect: (_session, done) => {
      opened += 1;
      done();
    },
    onAuth: ({ password }, _session, done) =>
      password === settings.password ? done(null, { user: 'operator' }) : done(replying(535)),
    onMailFrom: (_address, _session, done) => done(refusal('sender')),
    onRcptTo: (_address, _session, done) => done(refusal('recipient')),
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const take = (raw: Buffer) => {
        const from = mailFrom === false ? '' : mailFrom.address;
        const mail = { from, to: rcptTo.map((one) => one.address), raw, accepted: false };
        received.push(mail);
        return answerData(session, (error) => {
          mail.accepted = !error;
          done(error);
        });
      };
      // A client that dies in the middle of a mail sent none.
      buffer(stream).then(take, () => undefined);
    },
  });
  // A client that gives up is what some tests are about.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => opened,
    willAnswer: (...next) => {
      answers.push(...next);
    },
    mail: async (index = -1) => {
      const one = received.at(index);
      if (one === undefined) throw new Error('No mail came.');
      return PostalMime.parse(one.raw);
    },
    close: async () => {
      await new Promise<void>((done) => {
        server.close(done);
      });
    },
  };
};
