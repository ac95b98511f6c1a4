import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on this computer that can be cut, go silent, and be mended: a network as networks are. */
export type LinkToServer = {
  /** The address with the link's own port in place of the server's. */
  readonly url: string;
  /** Connections break, and new ones are refused. */
  cut(): Promise<void>;
  /** Connections stay, and nothing comes through any more. */
  silence(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
};

/** Opens a link to the server of a URL, which is called at once. */
export const linkTo = async (address: string): Promise<LinkToServer> => {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const join = (near: Socket): void => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => isSilent || to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  };
  const server = createServer(join);
  const listen = async (on: number): Promise<void> => {
    server.listen(on, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  const mend = async (): Promise<void> => {
    isSilent = false;
    // What was swallowed while it was silent never comes: such a connection is of no use any more.
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    if (!server.listening) await listen(port);
  };
  const silence = (): void => {
    isSilent = true;
  };
  const close = (): Promise<void> => (server.listening ? cut() : Promise.resolve());
  const url = new URL(address);
  url.port = `${port}`;
  url.hostname = '127.0.0.1';
  return { url: url.href, cut, silence, mend, close };
};
