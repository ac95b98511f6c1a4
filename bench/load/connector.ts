/**
 * The service that bots post to, with the least that it can answer: everybody is in every conversation, and every post is
 * taken. A process of its own, so that what it costs is not counted with any bot.
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANA, accountOf } from './activity.ts';

let posted = 0;

const answer = (response: ServerResponse, body: unknown): void => {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
};

const answerTo = (method: string, path: string): unknown => {
  const member = /\/members\/([^/]+)$/u.exec(path)?.[1];
  if (member !== undefined) return accountOf(decodeURIComponent(member).replace('29:', ''));
  if (path.endsWith('/pagedmembers')) return { members: [accountOf(ANA)] };
  posted += method === 'POST' ? 1 : 0;
  return path.endsWith('/conversations') ? { id: `a:${posted}`, activityId: String(posted) } : { id: String(posted) };
};

const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  request.resume().once('end', () => answer(response, answerTo(request.method ?? 'GET', path)));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
