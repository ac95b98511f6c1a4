import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { isOfChannel, saysIssuer } from './channel-token.ts';
import { channelIssuer, type Registration, type Serves, servicesOf } from './service-hosts.ts';
import { timeLimit } from './time-limit.ts';

/** How long the keys of a token's issuer, or a token of the bot's own, may take. */
const PATIENCE_MS = 15_000;

type Connector = Awaited<ReturnType<TeamsTransport['makeConnector']>>;

type Request = { readonly url: string; agent?: PlainAgent };
type Policy = { readonly name: string; sendRequest(request: Request, next: (request: Request) => unknown): unknown };
/** The part of the connector's client that repeats and connects, which its types hide. */
type Inside = {
  readonly client: {
    readonly pipeline: { removePolicy(policy: { name: string }): unknown[]; addPolicy(policy: Policy): void };
  };
};

/**
 * A connection that lies idle may be closed by the other side just when it is used again, and what became of a post is then
 * not known. So none is used again that lay idle for this long.
 */
const IDLE_MS = 1_500;

const overFreshConnections = (connector: unknown): void => {
  const options = { keepAlive: true, timeout: IDLE_MS };
  const [plain, tls] = [new PlainAgent(options), new TlsAgent(options)];
  (connector as Inside).client.pipeline.addPolicy({
    name: 'freshConnections',
    sendRequest: (request, next) => {
      request.agent = request.url.startsWith('https:') ? tls : plain;
      return next(request);
    },
  });
};

/** Throws where the client can no longer be told not to. */
const never = (connector: unknown, name: string): void => {
  const removed = (connector as Inside).client.pipeline.removePolicy({ name });
  if (removed.length === 0) throw new Error(`the connector client has no ${name} to remove`);
};

/** Also for good tokens that are not a channel's. */
class NotOfChannel extends Error {}

/** What is read as an answer 403 of the service: nothing was asked of it, and asking again would not help. */
class ServiceNotAllowed extends Error {
  readonly statusCode = 403;
}

/** botbuilder as our transport: it authenticates, makes turns, and talks to Microsoft Teams. It decides nothing. */
export class TeamsTransport extends CloudAdapter {
  readonly #appId: string;
  readonly #issuer: string;
  readonly #connectors = new Map<string, Promise<Connector>>();

  /** Whether a service may be spoken to: asked of what comes in, and again of what was stored. */
  readonly serves: Serves;

  constructor(registration: Registration, serviceHosts: readonly string[] = []) {
    super(new ConfigurationBotFrameworkAuthentication({ ...registration }));
    this.#appId = registration['MicrosoftAppId'] ?? '';
    this.#issuer = channelIssuer(registration);
    this.serves = servicesOf(registration, serviceHosts);
  }

  /**
   * Who sent this. Throws where the token is missing, or wrong for this activity, or not a channel's, and where it cannot be
   * told (saysKeysAway). Without an app id nobody is asked who they are.
   */
  async authenticate(activity: Activity, authorization: string) {
    if (this.#appId !== '' && !saysIssuer(authorization, this.#issuer)) throw new NotOfChannel();
    const sender = await timeLimit(
      this.botFrameworkAuthentication.authenticateRequest(activity, authorization),
      PATIENCE_MS,
    );
    const expected = { issuer: this.#issuer, appId: this.#appId, serviceUrl: activity.serviceUrl };
    if (this.#appId !== '' && !isOfChannel(sender.claimsIdentity, expected)) throw new NotOfChannel();
    return sender;
  }

  /** Runs one turn; answers what an invoke is answered. */
  runTurn(
    sender: Awaited<ReturnType<TeamsTransport['authenticate']>>,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, logic);
  }

  /**
   * A client of one Microsoft Teams service. It never repeats a call by itself, for a send is not repeatable; and follows
   * no redirect, which would take the bot's token along.
   */
  async connector(serviceUrl: string): Promise<Connector> {
    if (!this.serves(serviceUrl)) throw new ServiceNotAllowed();
    const known = this.#connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const made = this.makeConnector(serviceUrl);
    this.#connectors.set(serviceUrl, made);
    made.catch(() => this.#connectors.delete(serviceUrl));
    return made;
  }

  private async makeConnector(serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.#appId));
    const connector = await timeLimit(factory.create(serviceUrl, ''), PATIENCE_MS);
    never(connector, 'defaultRetryPolicy');
    never(connector, 'redirectPolicy');
    overFreshConnections(connector);
    return connector;
  }
}
