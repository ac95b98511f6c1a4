import assert from 'node:assert/strict';
import { readConfig } from '#src/config.ts';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-8888-4777-8666-555555555555';
const REGISTERED = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'a password', ALLOWED_TENANTS: TENANT };

const configOf = (environment: Record<string, string> = {}) => {
  const read = readConfig(environment);
  assert.ok('config' in read, 'faults' in read ? read.faults.join('\n') : '');
  return read.config;
};
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  const read = readConfig(environment);
  assert.ok('faults' in read, 'no fault was found');
  return read.faults;
};
/** The names of the settings that are complained of. */
const named = (environment: Record<string, string>): string[] =>
  faultsOf(environment).map((fault) => fault.split(':')[0] ?? '');

describe('The configuration', () => {
  it('needs nothing for local use, and then has the documented defaults', () => {
    const config = configOf();
    assert.deepEqual([config.PORT, config.HOST, config.publicUrl], [3_978, '127.0.0.1', 'http://127.0.0.1:3978']);
    assert.deepEqual([config.DATA_DIR, config.DATABASE_URL], ['./data', undefined]);
    assert.equal(config.ORGANISATIONS_FILE, 'env/organisations.sample.json');
    assert.deepEqual(config.ATTACHMENT_HOSTS, ['*.sharepoint.com']);
    const { SEND_RATE_PER_TENANT, DISCUSSION_IDLE_HOURS, RETENTION_MONTHS, LOG_LEVEL } = config;
    assert.deepEqual([SEND_RATE_PER_TENANT, DISCUSSION_IDLE_HOURS, RETENTION_MONTHS, LOG_LEVEL], [45, 48, 84, 'info']);
    assert.deepEqual([config.PUBLISHERS, config.ALLOWED_TENANTS], [[], []]);
  });

  it('speaks British English, and refuses in words a language that nobody has signed, or that is not known', () => {
    for (const environment of [{}, { LANGUAGE: '' }, { LANGUAGE: 'en-gb' }])
      assert.equal(configOf(environment).LANGUAGE.tag, 'en-GB');
    assert.match(
      faultsOf({ LANGUAGE: 'cy' }).join(),
      /^LANGUAGE: .*no named reviewer has signed.*docs\/languages\.md/u,
    );
    assert.deepEqual(faultsOf({ LANGUAGE: 'xx' }), ['LANGUAGE: must be a language that is spoken here: en-GB']);
    assert.deepEqual(named({ LANGUAGE: 'cy', PORT: 'x' }), ['PORT', 'LANGUAGE']);
  });

  it('takes an empty variable, and one of spaces, for one that is not set', () => {
    const config = configOf({ PORT: '', HOST: ' ', SMTP_URL: '', MicrosoftAppId: '', PUBLISHERS: '', LOG_LEVEL: '  ' });
    assert.deepEqual(
      [config.PORT, config.HOST, config.SMTP_URL, config.LOG_LEVEL],
      [3_978, '127.0.0.1', undefined, 'info'],
    );
  });

  it('reads publishers as people, whatever their case, and lists with spaces', () => {
    const config = configOf({
      PUBLISHERS: `${TENANT}/ABC , ${TENANT}/def,`,
      ATTACHMENT_HOSTS: 'a.example.org, *.b.example.org',
    });
    assert.deepEqual(config.PUBLISHERS, [`${TENANT}/abc`, `${TENANT}/def`]);
    assert.deepEqual(config.ATTACHMENT_HOSTS, ['a.example.org', '*.b.example.org']);
    assert.deepEqual(configOf({ SERVICE_HOSTS: 'a.example.org, ' }).SERVICE_HOSTS, ['a.example.org']);
  });

  it('has the public address without a slash at its end', () => {
    assert.equal(
      configOf({ PUBLIC_URL: 'https://briefings.example.org//' }).publicUrl,
      'https://briefings.example.org',
    );
    assert.equal(configOf({ PORT: '8080', HOST: 'localhost' }).publicUrl, 'http://localhost:8080');
  });

  it('signs people in where the cloud in use does, or where it is told to', () => {
    const authorityWith = (more: Record<string, string>) => configOf({ ...REGISTERED, ...more }).signInAuthority;
    assert.equal(authorityWith({}), 'https://login.microsoftonline.com');
    assert.equal(
      authorityWith({ ChannelService: 'https://botframework.azure.us' }),
      'https://login.microsoftonline.us',
    );
    assert.equal(authorityWith({ SignInAuthority: 'https://login.example.org/' }), 'https://login.example.org');
    assert.equal(authorityWith({ SignInAuthority: 'http://127.0.0.1:8080' }), 'http://127.0.0.1:8080');
    assert.deepEqual(named({ ...REGISTERED, SignInAuthority: 'http://login.example.org' }), ['SignInAuthority']);
  });

  it('knows one person of this computer, and only without an app id', () => {
    assert.equal(configOf({ LOCAL_USER: `${TENANT}/ABC` }).LOCAL_USER, `${TENANT}/abc`);
    assert.deepEqual(named({ ...REGISTERED, LOCAL_USER: `${TENANT}/abc` }), ['LOCAL_USER']);
    assert.deepEqual(named({ LOCAL_USER: 'abc' }), ['LOCAL_USER']);
  });

  it('hands on Bot Framework’s own settings as they were given, and nothing else', () => {
    const cloud = { ToBotFromChannelOpenIdMetadataUrl: 'https://login.example.org', ValidateAuthority: 'false' };
    const { registration } = configOf({ ...REGISTERED, ...cloud, SIGNING_SECRET: 'sixteen characters', PATH: '/bin' });
    const { ALLOWED_TENANTS: _tenants, ...app } = REGISTERED;
    assert.deepEqual(registration, { ...app, ...cloud });
  });

  const wrong: readonly (readonly [name: string, value: string, says: RegExp])[] = [
    ['PORT', 'eighty', /must be a number/u],
    ['PORT', '65536', /65535/u],
    ['PORT', '1.5', /whole number/u],
    ['PUBLIC_URL', 'briefings.example.org', /URL like https/u],
    ['PUBLIC_URL', 'ftp://briefings.example.org', /URL like https/u],
    ['DATABASE_URL', 'mysql://db.example.org/x', /postgres:\/\//u],
    ['MicrosoftAppId', 'my bot', /an id like/u],
    ['MicrosoftAppType', 'Whatever', /SingleTenant/u],
    ['MicrosoftAppTenantId', 'x', /an id like/u],
    ['ALLOWED_TENANTS', `${TENANT},nowhere`, /an id like/u],
    ['PUBLISHERS', 'olivia', /TENANT\/OBJECTID/u],
    ['SMTP_URL', 'mail.example.org', /smtp:\/\//u],
    ['MAIL_FROM', 'nobody', /must be an address/u],
    ['MAIL_FROM', 'a@example.org\r\nBcc: b@example.org', /must be an address/u],
    ['SIGNING_SECRET', 'short', /at least 16/u],
    ['SEND_RATE_PER_TENANT', '51', /50/u],
    ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'InstrumentationKey=mine', /InstrumentationKey=0{8}/u],
    ['SEND_RATE_PER_TENANT', '0', /1/u],
    ['DISCUSSION_IDLE_HOURS', '0', /more than 0/u],
    ['PROXY_HOPS', '11', /10/u],
    ['RETENTION_MONTHS', '-1', /1/u],
    ['LOG_LEVEL', 'loud', /info/u],
  ];

  for (const [name, value, says] of wrong)
    it(`names ${name} when it is ${JSON.stringify(value)}`, () => {
      const faults = faultsOf({ ...REGISTERED, [name]: value });
      assert.equal(faults.length, 1);
      assert.ok(faults[0]?.startsWith(`${name}: `), faults[0]);
      assert.match(faults[0] ?? '', says);
    });

  it('lists every fault at once', () => {
    const found = named({ PORT: 'x', SMTP_URL: 'x', MAIL_FROM: 'x', PUBLISHERS: 'x', LOG_LEVEL: 'x' });
    assert.deepEqual(found.toSorted(), ['LOG_LEVEL', 'MAIL_FROM', 'PORT', 'PUBLISHERS', 'SMTP_URL']);
  });

  it('never repeats a password or a secret in a fault', () => {
    const faults = faultsOf({
      SMTP_URL: 'http://user:hunter2@mail.example.org',
      SIGNING_SECRET: 'hunter2',
      DATABASE_URL: 'x:hunter2',
    });
    assert.equal(faults.length, 3);
    assert.ok(faults.every((fault) => !fault.includes('hunter2')));
  });
});

describe('What settings demand of one another', () => {
  it('without an app id only this very machine may be listened on', () => {
    assert.deepEqual(named({ HOST: '0.0.0.0' }), ['HOST']);
    for (const HOST of ['127.0.0.1', 'localhost', '::1']) configOf({ HOST });
    configOf({ ...REGISTERED, HOST: '0.0.0.0' });
  });

  it('in production an app id and a signing secret are required, and both are named', () => {
    assert.deepEqual(named({ NODE_ENV: 'production' }), ['MicrosoftAppId', 'SIGNING_SECRET']);
    configOf({ ...REGISTERED, NODE_ENV: 'production', SIGNING_SECRET: 'sixteen characters' });
  });

  it('an app id requires the tenants that may use it, and a password', () => {
    assert.deepEqual(named({ MicrosoftAppId: APP_ID }), ['ALLOWED_TENANTS', 'MicrosoftAppPassword']);
    configOf({ MicrosoftAppId: APP_ID, ALLOWED_TENANTS: TENANT, MicrosoftAppType: 'UserAssignedMSI' });
  });

  it('are listed together with what is wrong by itself', () => {
    const found = named({ NODE_ENV: 'production', HOST: '0.0.0.0', PORT: 'x' });
    assert.deepEqual(found.toSorted(), ['HOST', 'MicrosoftAppId', 'PORT', 'SIGNING_SECRET']);
  });
});
