import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { outboxMailer } from './mail/outbox-mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import { type Clock, systemClock } from './ports/clock.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Telemetry } from './ports/telemetry.ts';
import { answeringChat } from './runner/answering-chat.ts';
import { type Budget, sendBudget } from './runner/budget.ts';
import { drain } from './runner/drain.ts';
import { housekeeping } from './runner/housekeeping.ts';
import { endedWorkers, type HasEnded, takeOverFromTheGone, workerName } from './runner/leases.ts';
import { reachLeads } from './runner/reach-leads.ts';
import { remind } from './runner/remind.ts';
import { retention } from './runner/retention.ts';
import { type Runner, startRunner, type Task } from './runner/runner.ts';
import { sendDeliveries } from './runner/send-deliveries.ts';
import { sendReminderMails } from './runner/send-reminder-mails.ts';
import { showCards } from './runner/show-cards.ts';
import { tellFigures } from './runner/tell-figures.ts';
import { watchClock } from './runner/watch-clock.ts';
import { watchDirectory } from './runner/watch-directory.ts';
import { signInOf } from './signing-in.ts';
import { openPlace, type StorePlace } from './store/backup/place.ts';
import type { Store } from './store/store.ts';
import { botOver } from './teams/bot.ts';
import { teamsChat } from './teams/chat.ts';
import { doorTo } from './teams/door.ts';
import { downloadFrom } from './teams/download.ts';
import { meetingOver } from './teams/meeting-details.ts';
import { type PeopleHere, peopleOver } from './teams/people-here.ts';
import { rosterOver } from './teams/roster.ts';
import { sayAloneBy, sayIn } from './teams/say.ts';
import { TeamsTransport } from './teams/transport.ts';
import type { App } from './use-cases/app.ts';
import { packsApart } from './use-cases/evidence-pack-apart.ts';
import { seeHealth } from './use-cases/see-health.ts';
import { groundOf } from './watching.ts';
import { type WebServer, webServer } from './web/server.ts';

const HOUR_MS = 3_600_000;

/** The file of the embedded store, whether it is the one in use or not. */
export const embeddedFile = (config: Config): string => join(config.DATA_DIR, 'briefings.sqlite');

/** The store that the configuration names. */
export const storePlace = (config: Config): StorePlace =>
  config.DATABASE_URL === undefined
    ? { kind: 'embedded', file: embeddedFile(config) }
    : { kind: 'postgres', url: config.DATABASE_URL };

export const openStore = (config: Config): Promise<Store> => openPlace(storePlace(config));

/** The application over a store: what use cases need. */
export const appOver = (config: Config, store: Store, wake: () => void, clock: Clock = systemClock): App => ({
  store,
  clock,
  newId: randomUUID,
  random: Math.random,
  publishers: new Set(config.PUBLISHERS),
  mailHost: new URL(config.publicUrl).hostname,
  idleMs: config.DISCUSSION_IDLE_HOURS * HOUR_MS,
  wake,
});

const secretFile = (config: Config): string => join(config.DATA_DIR, 'signing-secret');

/** The secret that signs links, where there is one yet: as configured, else as it was made. */
export const knownSigningSecret = (config: Config): string | undefined => {
  if (config.SIGNING_SECRET !== undefined) return config.SIGNING_SECRET;
  return existsSync(secretFile(config)) ? readFileSync(secretFile(config), 'utf8').trim() : undefined;
};

/** The same; made once and kept beside the embedded store where there is none. */
const signingSecret = (config: Config): string => {
  const known = knownSigningSecret(config);
  if (known !== undefined) return known;
  const made = randomBytes(32).toString('base64url');
  mkdirSync(config.DATA_DIR, { recursive: true });
  writeFileSync(secretFile(config), made, { mode: 0o600, flag: 'wx' });
  return made;
};

const openMailer = (config: Config): Mailer =>
  config.SMTP_URL === undefined
    ? outboxMailer({ directory: join(config.DATA_DIR, 'outbox'), from: config.MAIL_FROM })
    : smtpMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });

export type Service = {
  readonly port: number;
  /** Takes no new work, lets what is under way finish, and closes. */
  stop(): Promise<void>;
};

type Links = { publicUrl: string; secret: string };

type Parts = {
  readonly config: Config;
  readonly store: Store;
  readonly telemetry: Telemetry;
  readonly app: App;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly transport: TeamsTransport;
  readonly people: PeopleHere;
  readonly worker: string;
  readonly hasEnded: HasEnded;
  readonly budget: Budget;
};

const tenantsOf = (config: Config): ReadonlySet<string> | undefined =>
  config.MicrosoftAppId === undefined && config.ALLOWED_TENANTS.length === 0
    ? undefined
    : new Set(config.ALLOWED_TENANTS.map((id) => id.toLowerCase()));

const serverFor = ({ config, store, telemetry, app, links, transport, people, budget }: Parts): WebServer => {
  const chat = answeringChat(teamsChat(transport, people), budget);
  const roster = rosterOver(chat, () => performance.now(), people);
  const desk = {
    app,
    roster,
    say: sayIn(chat),
    meeting: meetingOver(chat),
    sayAlone: sayAloneBy(chat),
    download: downloadFrom(config.ATTACHMENT_HOSTS),
  };
  const bot = botOver(desk, telemetry);
  const receive = doorTo({ transport, tenants: tenantsOf(config), bot, telemetry });
  const authenticates = config.MicrosoftAppId !== undefined;
  const proxyHops = config.PROXY_HOPS;
  const health = () => seeHealth(app, groundOf(config));
  const pages = {
    signIn: signInOf(config),
    makePack: packsApart({ place: storePlace(config), language: config.LANGUAGE.tag }),
  };
  const routes = { app, links, receive, isReady: store.ready, seeHealth: health, telemetry, authenticates, proxyHops };
  const server = webServer({ ...routes, ...pages });
  return { ...server, close: () => server.close().then(() => bot.atRest()) };
};

const tasksFor = ({
  config,
  telemetry,
  app,
  links,
  mailer,
  transport,
  people,
  worker,
  budget,
  hasEnded,
}: Parts): Task[] => {
  const chat = teamsChat(transport, people);
  return [
    takeOverFromTheGone({ app, hasEnded }),
    showCards({ app, chat, budget, worker, hasEnded, telemetry }),
    reachLeads({ app, chat, budget, telemetry }),
    sendDeliveries({ app, mailer, links, worker, telemetry }),
    remind(app),
    sendReminderMails({ app, mailer, links, worker, telemetry }),
    housekeeping(app),
    retention(app, config.RETENTION_MONTHS),
    tellFigures({ app, telemetry, ratePerTenant: config.SEND_RATE_PER_TENANT }),
    watchClock(app),
    watchDirectory(app, config.ORGANISATIONS_FILE, telemetry),
  ];
};

/**
 * Wires everything, listens, and starts what happens by itself. Throws where it cannot listen. `elapsedMs` counts
 * milliseconds for the budgets and never steps back.
 */
export const startService = async (
  config: Config,
  telemetry: Telemetry,
  clock: Clock = systemClock,
  elapsedMs = () => performance.now(),
): Promise<Service> => {
  const store = await openStore(config);
  let runner: Runner | undefined;
  const app = appOver(config, store, () => runner?.wake(), clock);
  const links = { publicUrl: config.publicUrl, secret: signingSecret(config) };
  const transport = new TeamsTransport(config.registration, config.SERVICE_HOSTS);
  const people = peopleOver(transport, () => performance.now());
  const mailer = openMailer(config);
  const worker = workerName();
  const hasEnded = endedWorkers({ alone: config.DATABASE_URL === undefined });
  const budget = sendBudget(config.SEND_RATE_PER_TENANT, elapsedMs);
  const parts = { config, store, telemetry, app, links, mailer, transport, people, worker, hasEnded, budget };
  const tasks = tasksFor(parts);
  // The directory is there before the first activity is; where the database is away, as soon as it is back.
  await tasks
    .at(-1)
    ?.run()
    .catch((error: unknown) => telemetry.fault('watch-directory', error));
  const server = serverFor(parts);
  const port = await server.listen({ port: config.PORT, host: config.HOST });
  if (config.PORT === 0 && config.PUBLIC_URL === undefined) links.publicUrl = `http://${config.HOST}:${port}`;
  const running = startRunner(tasks, telemetry);
  runner = running;
  const stop = async () => {
    await drain({ app, worker, server, runner: running, mailer, telemetry });
    await store.close();
    await telemetry.close();
  };
  return { port, stop };
};
