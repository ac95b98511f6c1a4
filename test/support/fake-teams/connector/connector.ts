import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Fault, Faults } from '../faults.ts';
import { guid } from '../ids.ts';
import { isObject, type Json, objectAt, textAt } from '../json.ts';
import { Rates } from '../rates.ts';
import type { World } from '../world.ts';
import { tenantIdIn } from './create.ts';
import { badSyntax, refusal } from './refusals.ts';
import type { ConnectorRequest, Reply } from './request.ts';
import { type Matched, routeFor } from './routes.ts';

/** The real service URLs end in a region: https://smba.trafficmanager.net/uk/ */
const REGION = '/uk/';

/** The Bot Framework connector for Teams: the HTTP service to which bots post. */
export class Connector {
  readonly requests: ConnectorRequest[] = [];
  readonly faults = new Faults();
  readonly rates = new Rates();
  readonly #world: World;
  readonly #server: Server;

  constructor(world: World) {
    this.#world = world;
    this.#server = createServer((incoming, response) => {
      const broken = (error: unknown) => answer(response, refusal({ status: 500, message: String(error) }));
      this.#serve(incoming, response).catch(broken);
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    this.#world.serviceUrl = `http://127.0.0.1:${port}${REGION}`;
  }

  /** Ends what still hangs, too. */
  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await this.#receive(incoming);
    if (received === undefined) return answer(response, badSyntax('The body is not a JSON object.'));
    const { request, route } = received;
    const wait = this.rates.refusal(request, this.#tenantOf(request));
    const fault = wait === undefined ? this.faults.take(request) : { status: 429, retryAfterSeconds: wait };
    const reply = isBeforeAccepting(fault) ? undefined : this.#do(request, route, fault);
    await this.#tell(request, response, { fault, reply });
  }

  async #receive(incoming: IncomingMessage): Promise<{ request: ConnectorRequest; route: Matched } | undefined> {
    const url = new URL(incoming.url ?? '/', this.#world.serviceUrl);
    const path = url.pathname.startsWith(REGION) ? url.pathname.slice(REGION.length) : url.pathname;
    const route = routeFor(incoming.method ?? 'GET', path);
    const text = await textOf(incoming);
    const body = parsed(text);
    if (body === undefined) return undefined;
    const request: ConnectorRequest = {
      number: this.requests.length + 1,
      at: new Date(),
      method: incoming.method ?? 'GET',
      path,
      operation: route.operation,
      named: route.named,
      query: url.searchParams,
      conversationId: route.named['conversationId'] ?? textAt(objectAt(objectAt(body, 'channelData'), 'channel'), 'id'),
      body,
      bytes: Buffer.byteLength(text),
      authorization: incoming.headers.authorization,
      accepted: false,
      answered: undefined,
    };
    this.requests.push(request);
    return { request, route };
  }

  #tenantOf({ conversationId, body }: ConnectorRequest): string | undefined {
    return this.#world.placeOf(conversationId ?? '')?.conversation.tenant.id ?? tenantIdIn(body);
  }

  #do(request: ConnectorRequest, route: Matched, fault: Fault | undefined): Reply {
    const reply = route.handler(this.#world, request);
    request.accepted = reply.status < 300;
    return request.accepted && fault === 'duplicate' ? route.handler(this.#world, request) : reply;
  }

  async #tell(
    request: ConnectorRequest,
    response: ServerResponse,
    { fault, reply }: { readonly fault: Fault | undefined; readonly reply: Reply | undefined },
  ): Promise<void> {
    if (isObject(fault) && 'slowByMs' in fault) await pause(fault.slowByMs);
    if (fault === 'reset-before-accepting' || fault === 'reset-after-accepting') {
      request.answered = 'reset';
      response.socket?.resetAndDestroy();
    } else if (fault === 'hang' || fault === 'hang-after-accepting') {
      request.answered = 'nothing';
    } else {
      const told = toldInstead(fault, reply) ?? refusal({ status: 500 });
      request.answered = told.status;
      answer(response, told);
    }
  }
}

const isBeforeAccepting = (fault: Fault | undefined): boolean =>
  fault === 'hang' ||
  fault === 'reset-before-accepting' ||
  (isObject(fault) && 'status' in fault && fault.afterAccepting !== true);

/** A fault's status hides what really happened, but not that Teams would have refused anyway. */
const toldInstead = (fault: Fault | undefined, reply: Reply | undefined): Reply | undefined => {
  const refused = reply !== undefined && reply.status >= 300;
  return isObject(fault) && 'status' in fault && !refused ? refusal(fault) : reply;
};

const answer = (response: ServerResponse, { status, body, headers }: Reply): void => {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'MS-CV': guid(), ...headers });
  response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
};

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): Json | undefined => {
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
};
