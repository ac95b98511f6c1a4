import type { AddressInfo } from 'node:net';
import restify, { type Request, type Response } from 'restify';
import type { Links } from '../minutes/acknowledgement-link.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { listed } from '../ports/told.ts';
import type { App } from '../use-cases/app.ts';
import { type MakePack, packsHere } from '../use-cases/evidence-pack-apart.ts';
import type { Health } from '../use-cases/see-health.ts';
import { acknowledgeRoute, showRoute } from './acknowledge-routes.ts';
import { Allowance } from './allowance.ts';
import { callerOf } from './caller.ts';
import { EVIDENCE_PAGES, evidenceRoutes } from './evidence-routes.ts';
import { frontOf } from './front.ts';
import { health, live, type Ready, ready } from './health-routes.ts';
import { LIMITS, type Limits } from './limits.ts';
import { messagesRoute, type Receive } from './messages-route.ts';
import { PAGE_HEADERS } from './page.ts';
import { type Refused, refusalPage } from './refusal-pages.ts';
import { readBody } from './request-body.ts';
import { type SignInSettings, signInDesk } from './sign-in/sign-in-desk.ts';

export type WebServer = {
  /** Resolves with the port that is listened on. Throws where it is taken. */
  listen(at: { port: number; host: string }): Promise<number>;
  /** Takes no new request, and lets those under way finish. */
  close(): Promise<void>;
};

type Routes = {
  readonly app: App;
  readonly links: Links;
  readonly receive: Receive;
  readonly isReady: Ready;
  readonly seeHealth: () => Promise<Health>;
  readonly telemetry: Telemetry;
  /** Whether those who send activities have to say who they are. */
  readonly authenticates?: boolean;
  /** How many reverse proxies of ours stand before this server. */
  readonly proxyHops?: number;
  readonly limits?: Limits;
  /** How people sign in to the pages of the evidence. */
  readonly signIn?: SignInSettings;
  /** Makes evidence packs to download; by default here, where people in discussions wait meanwhile. */
  readonly makePack?: MakePack;
};

type Route = (request: Request, response: Response) => Promise<void>;

/** Without settings nobody can sign in. */
const NOBODY: SignInSettings = { kind: 'local', user: undefined };

const deskOf = ({ app, links, telemetry, signIn = NOBODY }: Routes) =>
  signInDesk({ app, links, telemetry, settings: signIn });

const refuse = (response: Response, status: Refused): void => {
  if (response.headersSent) return;
  // What was not read of a refused request would be taken for the next one.
  response.setHeader('Connection', 'close');
  if (status === 429 || status === 503) response.setHeader('Retry-After', '5');
  response.sendRaw(status, refusalPage(status), PAGE_HEADERS);
};

/** Nothing of what went wrong inside leaves the server. */
const guarded =
  (telemetry: Telemetry, name: string, route: Route): Route =>
  async (request, response) => {
    try {
      await route(request, response);
    } catch (error) {
      telemetry.fault(name, error);
      refuse(response, 503);
    }
  };

const PAGES = ['acknowledge', 'acknowledge.show', ...EVIDENCE_PAGES] as const;
type PageName = (typeof PAGES)[number];

/** Of a page the name is told and how it was answered, never its address: a link's secret is in it, or what was searched. */
const asOperation =
  (telemetry: Telemetry, name: PageName, route: Route): Route =>
  (request, response) =>
    telemetry.operation(
      { name: 'page', told: { route: listed(PAGES, name) } },
      () => route(request, response),
      () => ({ ok: response.statusCode < 500, told: { status: response.statusCode } }),
    );

/** More than the form of a page sends. */
const MOST_BYTES = 16 * 1_024;

/** So many requests of one address, and of each so many bytes. */
const bounded = (limits: Limits, proxyHops: number) => {
  const allowance = new Allowance(limits.pages);
  return (route: Route): Route =>
    async (request, response) => {
      if (!allowance.spend(callerOf(request, proxyHops))) return refuse(response, 429);
      const read = await readBody(request, MOST_BYTES);
      if ('problem' in read) return refuse(response, 413);
      await route(request, response);
    };
};

const routed = (routes: Routes): restify.Server => {
  const { app, links, receive, isReady, seeHealth, telemetry } = routes;
  const { authenticates = false, proxyHops = 0, limits = LIMITS } = routes;
  // Without a name restify says no name.
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  const within = bounded(limits, proxyHops);
  const on = (name: string, route: Route) => guarded(telemetry, name, route);
  const watched = (name: PageName, route: Route) => asOperation(telemetry, name, route);
  server.post('/api/messages', on('messages', messagesRoute({ receive, limits, proxyHops, authenticates })));
  server.head('/api/messages', on('messages', within(live)));
  server.get('/health', on('health', within(health(seeHealth))));
  server.get('/health/live', on('health', within(live)));
  server.get('/health/ready', on('health', within(ready(isReady))));
  server.get('/acknowledge/:token', on('acknowledge', watched('acknowledge.show', within(showRoute(app, links)))));
  server.post('/acknowledge/:token', on('acknowledge', watched('acknowledge', within(acknowledgeRoute(app, links)))));
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      refuse(response, error.statusCode === 405 ? 405 : 404);
      done();
    },
  );
  const desk = deskOf(routes);
  const makePack = routes.makePack ?? packsHere(app);
  const absent = (response: Response) => refuse(response, 404);
  for (const { name, method, path, take } of evidenceRoutes({ desk, makePack, absent }))
    server[method](path, on('evidence', watched(name, within(take))));
  return server;
};

const asSeen = (error: unknown) => (error instanceof Error ? error : new Error('the server could not listen'));

export const webServer = (routes: Routes): WebServer => {
  const server = routed(routes);
  const front = frontOf(routes.limits ?? LIMITS, (request, response) => {
    server.server.emit('request', request, response);
  });
  return {
    listen: ({ port, host }) =>
      new Promise((resolve, reject) => {
        front.on('error', (error: unknown) => reject(asSeen(error)));
        front.listen(port, host, () => resolve((front.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        // A connection on which the last answer is still to come must not be kept for more afterwards.
        front.keepAliveTimeout = 1;
        front.close(() => resolve());
        front.closeIdleConnections();
      }),
  };
};
