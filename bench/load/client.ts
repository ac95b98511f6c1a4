/**
 * Sends activities to a bot over so many connections, each waiting for its answer before the next, for so long or so many
 * times. A process of its own. Takes its orders as JSON and prints what came of them.
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { activityNumbered, type Sending } from './activity.ts';

export type Orders = Sending & {
  readonly url: string;
  readonly connections: number;
  /** The first number to send: none is sent twice. */
  readonly from: number;
  readonly ms?: number;
  readonly times?: number;
  /** So many a second at most. */
  readonly perSecond?: number;
};

export type Came = { readonly answered: number; readonly failed: number; readonly ms: number };

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const agent = new Agent({ keepAlive: true, maxSockets: orders.connections });

const post = (body: string): Promise<number> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${orders.url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0)).end(body);
  });

const began = performance.now();
let number = orders.from;
let answered = 0;
let failed = 0;

const goesOn = (): boolean =>
  orders.times === undefined ? performance.now() - began < (orders.ms ?? 0) : number - orders.from < orders.times;

const pace = async (): Promise<void> => {
  if (orders.perSecond === undefined) return;
  const due = began + ((number - orders.from) * 1_000) / orders.perSecond;
  await pause(Math.max(0, due - performance.now()));
};

const one = async (): Promise<void> => {
  while (goesOn()) {
    const body = JSON.stringify(activityNumbered(orders, number));
    number += 1;
    await pace();
    const status = await post(body);
    answered += status === 200 ? 1 : 0;
    failed += status === 200 ? 0 : 1;
  }
};

await Promise.all(Array.from({ length: orders.connections }, one));
process.stdout.write(JSON.stringify({ answered, failed, ms: performance.now() - began } satisfies Came));
process.exit(0);
