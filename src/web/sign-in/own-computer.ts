import type { IncomingMessage } from 'node:http';

const HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/u;
const ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** What reverse proxies and tunnels add: whoever asks through one is somewhere else. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'];

/**
 * Whether somebody at this very computer asks, by its own name: a page of another site whose name was made to lead here
 * still says that name.
 */
export const isOwnComputer = ({ headers, socket }: IncomingMessage): boolean =>
  HOST.test(headers.host ?? '') &&
  ADDRESSES.has(socket.remoteAddress ?? '') &&
  FORWARDING.every((name) => headers[name] === undefined);

/** Whether a page of ours sent this form: one of another site may make a browser send one too. */
export const isFromOurPage = ({ headers }: IncomingMessage, publicUrl: string): boolean => {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === new URL(publicUrl).origin : site === 'same-origin';
};

/** Whether the page would stand in another, as a tab stands in Microsoft Teams. Sign-in pages of Microsoft refuse to. */
export const isFramed = ({ headers }: IncomingMessage): boolean => headers['sec-fetch-dest'] === 'iframe';
