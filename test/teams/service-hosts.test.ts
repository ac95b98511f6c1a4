import assert from 'node:assert/strict';
import { servicesOf } from '#src/teams/service-hosts.ts';

const APP = { MicrosoftAppId: '11111111-2222-4333-8444-555555555555' };
const LOCAL_ISSUER = {
  ToBotFromChannelTokenIssuer: 'http://127.0.0.1:9/',
  ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/metadata',
};

const PUBLIC = [
  'https://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net',
  'https://SMBA.trafficmanager.net/emea/99999999-8888-4777-8666-555555555555/',
  'https://smba.onyx.prod.teams.trafficmanager.net/uk/',
  'https://smba.infra.gcc.teams.microsoft.com/teams/',
];
const GOVERNMENT = [
  'https://smba.infra.gov.teams.microsoft.us/teams/',
  'https://smba.infra.dod.teams.microsoft.us/teams/',
];
const LOCAL = ['http://127.0.0.1:56150/_connector', 'http://localhost:1/', 'http://[::1]:1/', 'http://127.8.9.10/'];
const NEVER = [
  'http://smba.trafficmanager.net/uk/',
  'https://smba.trafficmanager.net:8443/uk/',
  'https://smba.trafficmanager.net.example.org/',
  'https://evil-smba.trafficmanager.net/',
  'https://trafficmanager.net/',
  'https://example.trafficmanager.net/',
  'https://smba.trafficmanager.net@example.org/',
  'https://user:password@smba.trafficmanager.net/',
  'https://example.org/smba.trafficmanager.net',
  'https://example.org/#smba.trafficmanager.net',
  'ftp://smba.trafficmanager.net/',
  'http://192.168.0.1/',
  'http://169.254.169.254/',
  'http://0.0.0.0/',
  'http://127.0.0.1.example.org/',
  'smba.trafficmanager.net',
  '',
];

describe('The services that the bot speaks to', () => {
  const serves = (registration: Record<string, string>, urls: readonly string[], added: readonly string[] = []) =>
    urls.filter(servicesOf(registration, added));

  it('are those of the public cloud, with an app id', () => {
    assert.deepEqual(serves(APP, [...PUBLIC, ...GOVERNMENT, ...LOCAL, ...NEVER]), PUBLIC);
  });

  it('are those of the United States government where its channel service is configured, or its issuer', () => {
    for (const cloud of [
      { ChannelService: 'https://botframework.azure.us' },
      { ToBotFromChannelTokenIssuer: 'https://api.botframework.us' },
    ])
      assert.deepEqual(serves({ ...APP, ...cloud }, [...PUBLIC, ...GOVERNMENT, ...LOCAL, ...NEVER]), GOVERNMENT);
  });

  it('are this machine’s too without an app id, for there is no token to leak; and none elsewhere', () => {
    assert.deepEqual(serves({}, [...PUBLIC, ...GOVERNMENT, ...LOCAL, ...NEVER]), [...PUBLIC, ...LOCAL]);
  });

  it('are this machine’s too where it also vouches for who comes in', () => {
    assert.deepEqual(serves({ ...APP, ...LOCAL_ISSUER }, [...LOCAL, ...NEVER]), LOCAL);
  });

  it('are those that the operator added, by https alone and by their whole names', () => {
    const added = ['smba.teams.example.org', 'Other.example.org:8443'];
    const wanted = ['https://smba.teams.example.org/fr/', 'https://other.example.org:8443/'];
    const others = [
      'http://smba.teams.example.org/',
      'https://other.example.org/',
      'https://x.smba.teams.example.org/',
    ];
    assert.deepEqual(serves(APP, [...wanted, ...others, ...NEVER], added), wanted);
  });
});
