const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Stands for an id or address that was not given. A package with it can be looked at, but not uploaded. */
const PLACEHOLDERS = {
  MicrosoftAppId: '00000000-0000-4000-8000-00000000b070',
  PUBLIC_URL: 'https://briefings.example.org',
};

type Env = Readonly<Record<string, string | undefined>>;
type Packaged = { readonly manifest: string; readonly missing: readonly string[] };
type Refused = { readonly faults: readonly string[] };

const httpsHost = (url: string): string | undefined => {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' ? parsed.host : undefined;
};

type Given = Readonly<
  Record<'APP_VERSION' | 'BOT_ID' | 'TEAMS_APP_ID' | 'PUBLIC_HOST' | 'APP_DEVELOPER_NAME' | 'APP_DEVELOPER_URL', string>
>;

const faultsIn = (given: Given): string[] => {
  const checks: [boolean, string][] = [
    [GUID.test(given.BOT_ID), 'MicrosoftAppId: not an id like 00000000-0000-0000-0000-000000000000'],
    [GUID.test(given.TEAMS_APP_ID), 'TEAMS_APP_ID: not an id like 00000000-0000-0000-0000-000000000000'],
    [given.PUBLIC_HOST !== '', 'PUBLIC_URL: Microsoft Teams wants an https address'],
    [httpsHost(given.APP_DEVELOPER_URL) !== undefined, 'APP_DEVELOPER_URL: Microsoft Teams wants an https address'],
    [given.APP_DEVELOPER_NAME.length <= 32, 'APP_DEVELOPER_NAME: longer than 32 characters'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
};

type Permission = { readonly name: string };
type Asking = {
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly Permission[] } };
};

/**
 * What an operator can do without, by the setting that says "no" to it. Many tenants refuse some of these, and Microsoft
 * Teams then refuses the whole app: without reading people mention the bot, without meetings they say "start".
 */
const OPTIONAL = {
  APP_READS_CHANNEL_MESSAGES: /^ChannelMessage\./u,
  APP_SEES_MEETINGS: /^(OnlineMeeting|ChannelMeeting|OnlineMeetingParticipant)\./u,
} as const;

const settings = Object.keys(OPTIONAL) as readonly (keyof typeof OPTIONAL)[];

const isWanted = (env: Env, { name }: Permission): boolean =>
  settings.every((setting) => env[setting] !== 'no' || !OPTIONAL[setting].test(name));

/** Where no permission is left, none is asked for. People sign in to the tab all the same. */
const askingFor = (text: string, env: Env): string => {
  if (settings.every((setting) => env[setting] !== 'no')) return text;
  const { authorization, ...rest }: Asking = JSON.parse(text);
  const resourceSpecific = authorization.permissions.resourceSpecific.filter((one) => isWanted(env, one));
  const asked = { authorization: { permissions: { resourceSpecific } } };
  return `${JSON.stringify(resourceSpecific.length === 0 ? rest : { ...rest, ...asked }, null, 2)}\n`;
};

/**
 * The manifest for one installation, from the template and the environment: MicrosoftAppId, TEAMS_APP_ID (else the bot's),
 * PUBLIC_URL, APP_DEVELOPER_NAME, APP_DEVELOPER_URL (else PUBLIC_URL), and APP_READS_CHANNEL_MESSAGES=no or
 * APP_SEES_MEETINGS=no to do without those permissions. Lists what was missing and replaced by a placeholder; refuses with every fault of what was given.
 */
export const manifestFor = (template: string, version: string, env: Env): Packaged | Refused => {
  const missing = Object.keys(PLACEHOLDERS).filter((name) => !env[name]);
  const botId = env['MicrosoftAppId'] || PLACEHOLDERS.MicrosoftAppId;
  const publicUrl = env['PUBLIC_URL'] || PLACEHOLDERS.PUBLIC_URL;
  const given: Given = {
    APP_VERSION: version,
    BOT_ID: botId,
    TEAMS_APP_ID: env['TEAMS_APP_ID'] || botId,
    PUBLIC_HOST: httpsHost(publicUrl) ?? '',
    APP_DEVELOPER_NAME: env['APP_DEVELOPER_NAME'] || 'A safeguarding partnership',
    APP_DEVELOPER_URL: env['APP_DEVELOPER_URL'] || publicUrl,
  };
  const faults = faultsIn(given);
  if (faults.length > 0) return { faults };
  // JSON.stringify keeps a quotation mark in a name from breaking the file.
  const manifest = template.replaceAll(/\$\{\{(\w+)\}\}/g, (_all, name: string) =>
    JSON.stringify(given[name as keyof Given]).slice(1, -1),
  );
  return { manifest: askingFor(manifest, env), missing };
};
