/** The bot's registration in Bot Framework's own names, and its cloud's settings; empty for local use. */
export type Registration = Readonly<Record<string, string>>;

/**
 * Where the services of Microsoft Teams are, by cloud
 * (https://microsoft.github.io/teams-sdk/csharp/essentials/app-configuration/service-url-validation). Bot Framework has one
 * setting for both clouds of the United States government.
 */
const PUBLIC = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];
const GOVERNMENT = ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'];

const GOVERNMENT_ISSUER = 'https://api.botframework.us';
const PUBLIC_ISSUER = 'https://api.botframework.com';

/** Who issues the tokens of channels in the cloud that the registration names. */
export const channelIssuer = (registration: Registration): string =>
  registration['ToBotFromChannelTokenIssuer'] ??
  (registration['ChannelService'] === undefined ? PUBLIC_ISSUER : GOVERNMENT_ISSUER);

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(host);

/**
 * Whether a service of this very machine may be spoken to. Without an app id there is no token that could leak. With one,
 * only where the operator took the keys of channels from this machine too: then nobody else vouches for anything.
 */
const servesLocally = (registration: Registration): boolean =>
  registration['MicrosoftAppId'] === undefined ||
  isLoopback(URL.parse(registration['ToBotFromChannelOpenIdMetadataUrl'] ?? '')?.hostname ?? '');

/** Whether the bot may speak to a service, and so show it a token of its own. */
export type Serves = (serviceUrl: string) => boolean;

/** The services of the cloud in use, and hosts that the operator added, over https on the usual port. */
export const servicesOf = (registration: Registration, added: readonly string[]): Serves => {
  const cloud = channelIssuer(registration) === GOVERNMENT_ISSUER ? GOVERNMENT : PUBLIC;
  const hosts = new Set([...cloud, ...added.map((host) => host.toLowerCase())]);
  const local = servesLocally(registration);
  return (serviceUrl) => {
    const address = URL.parse(serviceUrl);
    if (address === null || address.username !== '' || address.password !== '') return false;
    if (local && isLoopback(address.hostname)) return true;
    return address.protocol === 'https:' && hosts.has(address.host);
  };
};
