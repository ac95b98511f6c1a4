import { z } from 'zod';
import { type PersonId, personId } from './domain/ids.ts';
import { languageOf, languages } from './words/languages.ts';
import { words } from './words/words.ts';

/** A fault in words, asked for when it is found. */
const saying = (say: (says: ReturnType<typeof words>['settings']) => string) => ({
  error: () => say(words().settings),
});

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const guid = z.string().regex(
  GUID,
  saying((says) => says.id),
);
const INSIGHTS = /(?:^|;)\s*InstrumentationKey=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*(?:;|$)/iu;
const guids = z.string().optional().transform(list).pipe(z.array(guid));

const person = z
  .string()
  .regex(
    /^[^/\s]+\/[^/\s]+$/u,
    saying((says) => says.person),
  )
  .transform((text): PersonId => {
    const [tenantId = '', objectId = ''] = text.split('/');
    return personId({ tenantId, objectId });
  });

const whole = (least: number, most: number, fallback: number) =>
  z.coerce
    .number(saying((says) => says.number))
    .int(saying((says) => says.wholeNumber))
    .min(
      least,
      saying((says) => says.atLeast(least)),
    )
    .max(
      most,
      saying((says) => says.atMost(most)),
    )
    .default(fallback);

const url = (protocol: RegExp, example: string) => z.url({ protocol, ...saying((says) => says.urlLike(example)) });

/** A language that is spoken; one that is not is refused in words, for nobody may meet an unsigned translation. */
const language = z.string().transform((tag, context) => {
  const found = languageOf(tag);
  if (found.ok) return found.value;
  const { unknownLanguage, unsignedLanguage } = words().settings;
  const message =
    found.refusal === 'unsigned' ? unsignedLanguage : unknownLanguage(languages.map((one) => one.tag).join(', '));
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** Every setting, by the name that the operator writes. What it means stands in README. */
const settings = z.object({
  PORT: whole(0, 65_535, 3_978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url(/^https?$/u, 'https://briefings.example.org').optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: url(/^postgres(ql)?$/u, 'postgres://user:password@host/database').optional(),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppTenantId: guid.optional(),
  SignInAuthority: url(/^https?$/u, 'https://login.microsoftonline.com').optional(),
  ALLOWED_TENANTS: guids,
  ORGANISATIONS_FILE: z.string().default('env/organisations.sample.json'),
  PUBLISHERS: z.string().optional().transform(list).pipe(z.array(person)),
  LOCAL_USER: person.optional(),
  SMTP_URL: url(/^smtps?$/u, 'smtp://user:password@mail.example.org:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\r\n]*@[^\r\n]*$/u,
      saying((says) => says.address),
    )
    .default('Audit briefings <briefings@localhost>'),
  SIGNING_SECRET: z
    .string()
    .min(
      16,
      saying((says) => says.lettersAtLeast(16)),
    )
    .optional(),
  ATTACHMENT_HOSTS: z.string().default('*.sharepoint.com').transform(list),
  PROXY_HOPS: whole(0, 10, 0),
  SERVICE_HOSTS: z.string().optional().transform(list),
  SEND_RATE_PER_TENANT: whole(1, 50, 45),
  DISCUSSION_IDLE_HOURS: z.coerce
    .number(saying((says) => says.number))
    .positive(saying((says) => says.moreThan(0)))
    .max(
      8_760,
      saying((says) => says.atMost(8_760)),
    )
    .default(48),
  RETENTION_MONTHS: whole(1, 1_200, 84),
  LANGUAGE: language.prefault('en-GB'),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(
      INSIGHTS,
      saying((says) => says.connectionString),
    )
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  NODE_ENV: z.string().optional(),
});

type Settings = z.infer<typeof settings>;

/** The settings, and Bot Framework's own settings as they were given. */
export type Config = Settings & {
  /** How browsers reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Where people sign in to pages, without a slash at the end. */
  readonly signInAuthority: string;
  readonly registration: Readonly<Record<string, string>>;
};

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whether a sign-in there could be read on the way; on this computer it could not. */
const leadsAstray = (authority: string | undefined): boolean =>
  authority !== undefined &&
  URL.canParse(authority) &&
  new URL(authority).protocol === 'http:' &&
  !LOOPBACK.has(new URL(authority).hostname);

/** What settings demand of one another, as they were given: a setting that is wrong by itself does not hide these. */
const faultsBetween = (s: Readonly<Record<string, string>>): readonly string[] => {
  const faults: string[] = [];
  const says = words().settings;
  const production = s['NODE_ENV'] === 'production';
  if (s['MicrosoftAppId'] === undefined && production) faults.push(`MicrosoftAppId: ${says.appIdInProduction}`);
  if (s['MicrosoftAppId'] === undefined && !LOOPBACK.has(s['HOST'] ?? '127.0.0.1'))
    faults.push(`HOST: ${says.loopbackOnly}`);
  if (s['MicrosoftAppId'] !== undefined && list(s['ALLOWED_TENANTS']).length === 0)
    faults.push(`ALLOWED_TENANTS: ${says.tenantsWithAppId}`);
  if (
    s['MicrosoftAppId'] !== undefined &&
    s['MicrosoftAppPassword'] === undefined &&
    s['MicrosoftAppType'] !== 'UserAssignedMSI'
  )
    faults.push(`MicrosoftAppPassword: ${says.passwordWithAppId}`);
  if (production && s['SIGNING_SECRET'] === undefined) faults.push(`SIGNING_SECRET: ${says.secretInProduction}`);
  if (s['MicrosoftAppId'] !== undefined && s['LOCAL_USER'] !== undefined)
    faults.push(`LOCAL_USER: ${says.localUserOnly}`);
  if (leadsAstray(s['SignInAuthority'])) faults.push(`SignInAuthority: ${says.signInSecurely}`);
  return faults;
};

/** Bot Framework's cloud settings, which it reads under its own names. */
const REGISTRATION = /^(MicrosoftApp\w+|To(Bot|Channel)From\w+|OAuthUrl|CallerId|ValidateAuthority|ChannelService)$/u;

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as not set. */
const given = (environment: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  );

const withoutSlash = (address: string): string => address.replace(/\/+$/u, '');

const addressOf = (s: Settings): string => withoutSlash(s.PUBLIC_URL ?? `http://${s.HOST}:${s.PORT}`);

/** As Bot Framework names the cloud of the United States' government. */
const GOVERNMENT = 'https://botframework.azure.us';

const authorityOf = (s: Settings, registration: Readonly<Record<string, string>>): string => {
  const { ChannelService: service } = registration;
  const usual = service === GOVERNMENT ? 'https://login.microsoftonline.us' : 'https://login.microsoftonline.com';
  return withoutSlash(s.SignInAuthority ?? usual);
};

/** Reads the configuration; every fault at once, each by the name of its setting. */
export const readConfig = (environment: Environment): { config: Config } | { faults: readonly string[] } => {
  const variables = given(environment);
  const read = settings.safeParse(variables);
  const wrong = (read.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  const faults = [...wrong, ...faultsBetween(variables)];
  if (!read.success || faults.length > 0) return { faults };
  const registration = Object.fromEntries(Object.entries(variables).filter(([name]) => REGISTRATION.test(name)));
  const [publicUrl, signInAuthority] = [addressOf(read.data), authorityOf(read.data, registration)];
  return { config: { ...read.data, publicUrl, signInAuthority, registration } };
};

/**
 * applicationinsights takes these from the environment alone, and before what it is told in code: it is not to count its own
 * use, to tell of this computer, or to collect by itself what a file of its own says. `instance` tells one process's
 * computer from another's.
 */
export const quietenTelemetryPackage = (instance: string): void => {
  const { OTEL_SERVICE_NAME = 'audit-briefings', OTEL_RESOURCE_ATTRIBUTES = `service.instance.id=${instance}` } =
    process.env;
  Object.assign(process.env, {
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true',
    APPLICATIONINSIGHTS_SDKSTATS_DISABLED: 'true',
    APPLICATIONINSIGHTS_OPENTELEMETRY_RESOURCE_METRIC_DISABLED: 'true',
    APPLICATIONINSIGHTS_INSTRUMENTATION_LOGGING_LEVEL: 'NONE',
    APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: '{}',
    OTEL_NODE_RESOURCE_DETECTORS: 'none',
    OTEL_SERVICE_NAME,
    OTEL_RESOURCE_ATTRIBUTES,
  });
};

/** The configuration of this process. */
export const readProcessConfig = () => readConfig(process.env);
