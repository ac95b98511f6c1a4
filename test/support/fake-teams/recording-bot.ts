import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Activity } from './wire.ts';

export type RecordingBot = {
  readonly url: string;
  /** What Teams delivered, in the order of arrival, and where to. */
  readonly heard: Activity[];
  readonly paths: string[];
  readonly authorizations: (string | undefined)[];
  close(): Promise<void>;
};

/** The smallest bot: notes what it hears and answers what it is told to, 200 and nothing where it is told nothing. */
export const startRecordingBot = async (
  answer: (activity: Activity) => unknown | Promise<unknown> = () => undefined,
): Promise<RecordingBot> => {
  const heard: Activity[] = [];
  const paths: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const activity = (await json(request)) as Activity;
    heard.push(activity);
    paths.push(request.url ?? '');
    authorizations.push(request.headers.authorization);
    const body = await answer(activity);
    // Apart, for restify changes writeHead in the whole process, and what it answers cannot be gone on with.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, heard, paths, authorizations, close: () => closed(server) };
};

const closed = async (server: Server): Promise<void> => {
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, 'close');
};
