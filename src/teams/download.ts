import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getEncrypted } from 'node:https';
import { isIP } from 'node:net';
import { words } from '../words/words.ts';
import { publicLookup, type Resolve, resolveByDns } from './public-address.ts';

/** The most that a Word file may have, in bytes: what src/word takes. */
const MOST_BYTES = 20 * 1_024 * 1_024;
/** For the whole file, however slowly it comes. */
const PATIENCE_MS = 30_000;

type Problem = { readonly problem: string };

const because = (why: 'notAllowed' | 'notFetched' | 'tooLarge'): Problem => ({ problem: words().files[why] });

/** An IP literal, as it stands in a URL, or this machine's name: nothing that somebody else's name server could answer. */
const isLiteral = (host: string): boolean => host === 'localhost' || isIP(host.replace(/^\[|\]$/gu, '')) !== 0;

const withoutPort = (allowed: string): string => allowed.replace(/:\d+$/u, '');

/** An address given by its number is allowed by its number alone, never by a pattern. */
const matches = (host: string, allowed: string): boolean =>
  allowed.startsWith('*.') ? !isLiteral(host) && host.endsWith(allowed.slice(1)) : host === withoutPort(allowed);

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** Only https, and only hosts that were allowed; plain http only for this very machine, where it was allowed by name. */
const mayFetch = (address: URL, hosts: readonly string[]): boolean => {
  const host = address.hostname.toLowerCase();
  const allowed = hosts.find((one) => matches(host, one.toLowerCase()));
  return (
    allowed !== undefined && (address.protocol === 'https:' || (address.protocol === 'http:' && LOOPBACK.has(host)))
  );
};

type Surroundings = { readonly resolve: Resolve; readonly patienceMs: number };

/** The answer's headers have come; its body is still to be read. Follows no redirect, and unpacks nothing. */
const ask = (address: URL, { resolve }: Surroundings, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((answered, failed) => {
    const get = address.protocol === 'https:' ? getEncrypted : getPlain;
    // A literal in ATTACHMENT_HOSTS was written by the operator, who means that very machine; any name is looked at.
    const lookup = isLiteral(address.hostname) ? {} : { lookup: publicLookup(resolve), autoSelectFamily: true };
    get(address, { ...lookup, signal, agent: false }, answered).on('error', failed);
  });

const readAll = async (body: IncomingMessage): Promise<Uint8Array | Problem> => {
  if (Number(body.headers['content-length'] ?? 0) > MOST_BYTES) return because('tooLarge');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) return because('tooLarge');
    parts.push(part as Buffer);
  }
  return body.complete ? Buffer.concat(parts) : because('notFetched');
};

const fetched = async (address: URL, around: Surroundings): Promise<Uint8Array | Problem> => {
  const answer = await ask(address, around, AbortSignal.timeout(around.patienceMs));
  try {
    return answer.statusCode === 200 ? await readAll(answer) : because('notFetched');
  } finally {
    answer.destroy();
  }
};

/** Fetches a Word file that was sent to the bot; a sentence where it cannot. */
export const downloadFrom =
  (hosts: readonly string[], around: Partial<Surroundings> = {}) =>
  async (url: string): Promise<Uint8Array | Problem> => {
    const address = URL.parse(url);
    if (address === null || !mayFetch(address, hosts)) return because('notAllowed');
    try {
      return await fetched(address, { resolve: resolveByDns, patienceMs: PATIENCE_MS, ...around });
    } catch {
      return because('notFetched');
    }
  };
