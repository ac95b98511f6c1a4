import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Limits } from './limits.ts';

/**
 * What every answer carries: nothing is sniffed, framed, kept or told to other sites. Pages loosen it for themselves
 * (page.ts).
 */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

type Take = (request: IncomingMessage, response: ServerResponse) => void;

/** restify makes its server without a way to say how often slow callers are looked for, so it is given requests from ours. */
export const frontOf = (limits: Limits, take: Take): Server => {
  const timing = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.lookEveryMs,
  };
  const front = createServer(timing, (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    take(request, response);
  });
  front.maxConnections = limits.connections;
  return front;
};
