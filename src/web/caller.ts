import type { IncomingMessage } from 'node:http';

/**
 * Whose request it is, for counting. Each reverse proxy of ours adds whom it heard at the end of X-Forwarded-For; what stands
 * before was written by the caller, and so says nothing.
 */
export const callerOf = (request: IncomingMessage, proxyHops: number): string => {
  const direct = request.socket.remoteAddress ?? '';
  if (proxyHops === 0) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return forwarded.at(-proxyHops)?.trim() || direct;
};
