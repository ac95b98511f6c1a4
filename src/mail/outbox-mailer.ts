import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../ports/mailer.ts';
import { messageOf } from './message.ts';

const READABLE = /^[a-z0-9][\w.@+-]{0,119}$/u;

/** One name per message id, so that a repeat overwrites its own file; an id that is no file name gives its hash. */
const fileNameOf = (messageId: string): string => {
  const bare = messageId.replace(/^<|>$/gu, '');
  return `${READABLE.test(bare) ? bare : createHash('sha256').update(messageId).digest('hex')}.eml`;
};

const writeDurably = async (path: string, content: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** The new name is safe from a power cut only when its directory is. Windows has no such call and needs none. */
const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeAtomically = async (directory: string, name: string, content: Uint8Array): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const draft = join(directory, `.${randomUUID()}.tmp`);
  try {
    await writeDurably(draft, content);
    await rename(draft, join(directory, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncDirectory(directory);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNCLEAR';

/**
 * Writes each mail as one .eml file instead of sending it. A file is whole or not there; the same message id overwrites
 * its file. A directory that cannot be written to gives `later`, with the system's code (ENOSPC, EACCES).
 */
export const outboxMailer = ({ directory, from }: { readonly directory: string; readonly from: string }): Mailer => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const compose = async (mail: Mail): Promise<Uint8Array> => {
    const { message } = await composer.sendMail(messageOf(mail, from));
    if (!Buffer.isBuffer(message)) throw new TypeError('a buffered mail is a buffer');
    return message;
  };
  return {
    async send(mail) {
      try {
        await writeAtomically(directory, fileNameOf(mail.messageId), await compose(mail));
        return { kind: 'accepted' };
      } catch (error) {
        return { kind: 'later', code: codeOf(error) };
      }
    },
    async close() {
      composer.close();
    },
  };
};
