import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 100;

/** Whether something else listens on this port of this computer. */
export const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(true))
      .once('listening', () => server.close(() => resolve(false)));
    server.listen(port, '127.0.0.1');
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false))
      .once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

/** Waits until a program listens on the port, or until `given up` says that it never will. */
export const untilListening = async (port: number, givenUp: AbortSignal): Promise<boolean> => {
  while (!givenUp.aborted) {
    if (await answers(port)) return true;
    await pause(EVERY_MS);
  }
  return false;
};
