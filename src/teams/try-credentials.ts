import type { CredentialsTried } from '../ports/trials.ts';
import type { Registration } from './service-hosts.ts';

const PATIENCE_MS = 10_000;
const PUBLIC = {
  login: 'https://login.microsoftonline.com/',
  home: 'botframework.com',
  scope: 'https://api.botframework.com',
};
const GOVERNMENT = {
  login: 'https://login.microsoftonline.us/',
  home: 'MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
};

/** Where botbuilder asks for tokens: in a cloud of Microsoft's at the app's own tenant, elsewhere where it is told. */
const issuerOf = (registration: Registration): { readonly url: string; readonly scope: string } => {
  const cloud = registration['ChannelService'] === undefined ? PUBLIC : GOVERNMENT;
  const told = registration['ToChannelFromBotLoginUrl'] ?? `${cloud.login}${cloud.home}`;
  const ofCloud = [PUBLIC, GOVERNMENT].find(({ login }) => told.startsWith(login));
  const tenant = registration['MicrosoftAppTenantId'] ?? ofCloud?.home;
  const place = ofCloud === undefined ? told.replace(/\/+$/u, '') : `${ofCloud.login}${tenant}`;
  const scope = registration['ToChannelFromBotOAuthScope'] ?? cloud.scope;
  return { url: `${place}/oauth2/v2.0/token`, scope: `${scope}/.default` };
};

const codeIn = async (answer: Response): Promise<string> =>
  /AADSTS\d{4,9}/u.exec(await answer.text())?.[0] ?? `HTTP ${answer.status}`;

/** Asks for a token as the bot would, and throws it away. Never throws. */
export const tryCredentials = async (registration: Registration): Promise<CredentialsTried> => {
  if (registration['MicrosoftAppType'] === 'UserAssignedMSI') return { kind: 'managed' };
  const { url, scope } = issuerOf(registration);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: registration['MicrosoftAppId'] ?? '',
    client_secret: registration['MicrosoftAppPassword'] ?? '',
    scope,
  });
  try {
    const asked = { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) } as const;
    const answer = await fetch(url, asked);
    const date = answer.headers.get('date') ?? undefined;
    return answer.ok ? { kind: 'good', date } : { kind: 'refused', code: await codeIn(answer), date };
  } catch {
    return { kind: 'not-reached', host: new URL(url).host };
  }
};
