import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine that answers what it is told to. */
export type Answering = {
  readonly url: string;
  /** What was posted to it, newest last. */
  readonly heard: readonly string[];
  close(): Promise<void>;
};

type Answer = { readonly status?: number; readonly body?: unknown; readonly date?: Date };

export const startAnswering = async ({ status = 200, body = {}, date = new Date() }: Answer): Promise<Answering> => {
  const heard: string[] = [];
  const answer: RequestListener = (request, response) => {
    let said = `${request.method} ${request.url} `;
    request.on('data', (bytes) => {
      said += bytes;
    });
    request.on('end', () => {
      heard.push(said);
      response.sendDate = false;
      response.writeHead(status, { date: date.toUTCString(), 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
