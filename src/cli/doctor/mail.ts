import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailServerTried } from '../../ports/trials.ts';
import { type Line, line, said } from './line.ts';
import type { Patient } from './patient.ts';

const emailsIn = async (folder: string): Promise<{ readonly count: number; readonly kilobytes: number }> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then(({ size }) => size)));
  return { count: names.length, kilobytes: Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1_000) };
};

/** What nodemailer, and Node itself, say of a certificate or of a server without TLS. */
const ABOUT_TLS = /^(?:ETLS|ERR_(?:TLS|SSL)_\w+|\w*(?:CERT|SIGNATURE|CRL)\w*)$/u;

const serverLine = (tried: MailServerTried): Line => {
  const { ready, clear, login, connection, tls } = said().mail;
  if (tried.kind === 'ready')
    return tried.encrypted ? line('ok', 'mail', ready(tried.authenticated)) : line('look', 'mail', clear);
  if (ABOUT_TLS.test(tried.code)) return line('wrong', 'mail', tls(tried.code));
  return line('wrong', 'mail', tried.at === 'login' ? login(tried.code) : connection(tried.code));
};

const fromLine = (from: string): readonly Line[] =>
  /@localhost>?$/u.test(from) ? [line('wrong', 'mail', said().mail.from)] : [];

/** Whether mail would leave from here; none is sent. */
export const mailLines = async (patient: Patient): Promise<readonly Line[]> => {
  const outbox = await emailsIn(join(patient.dataDir, 'outbox'));
  if (patient.tryMailServer === undefined)
    return [line(patient.production ? 'wrong' : 'look', 'mail', said().mail.outbox(outbox))];
  const left = outbox.count === 0 ? [] : [line('look', 'mail', said().mail.left(outbox.count))];
  return [serverLine(await patient.tryMailServer()), ...fromLine(patient.mailFrom), ...left];
};
