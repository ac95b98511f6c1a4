import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Patient } from '#src/cli/doctor/patient.ts';
import { doctor } from '#src/cli/doctor.ts';
import { readConfig } from '#src/config.ts';
import { patientOf } from '#src/examining.ts';
import { openPostgres } from '#src/store/postgres.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { type Answering, startAnswering } from '../support/answering.ts';
import { commandLine } from '../support/command-line.ts';
import { directoryFile, marit } from '../support/directory-builder.ts';
import { freshDatabase } from '../support/postgres.ts';
import { requiresPostgres } from '../support/requires.ts';
import { startScene } from '../support/scene.ts';
import { selfSigned } from '../support/self-signed.ts';
import { type SmtpInbox, smtpInbox } from '../support/smtp-inbox.ts';

const TENANT = '99999999-8888-4777-8666-555555555555';
const OTHER_TENANT = '99999999-8888-4777-8666-444444444444';
const NOBODY = 'http://127.0.0.1:9';

type Settings = Readonly<Record<string, string>>;

describe('The command doctor', function () {
  this.timeout(60_000);
  let folder: string;
  let dataDir: string;
  const closing: { close(): Promise<void> }[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    dataDir = join(folder, 'data');
    mkdirSync(dataDir);
    writeDirectory(directoryFile({ tenantIds: [TENANT] }));
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((one) => one.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const directory = () => join(folder, 'organisations.json');
  const writeDirectory = (content: unknown) =>
    writeFileSync(directory(), typeof content === 'string' ? content : JSON.stringify(content));
  const file = () => join(dataDir, 'briefings.sqlite');
  const until = <T extends { close(): Promise<void> }>(one: T): T => {
    closing.push(one);
    return one;
  };
  const inbox = async (settings: Parameters<typeof smtpInbox>[0] = {}): Promise<SmtpInbox> =>
    until(await smtpInbox(settings));
  const answering = async (answer: Parameters<typeof startAnswering>[0]): Promise<Answering> =>
    until(await startAnswering(answer));
  const settingsWith = (differing: Settings): Settings => ({
    DATA_DIR: dataDir,
    ORGANISATIONS_FILE: directory(),
    PUBLIC_URL: NOBODY,
    ...differing,
  });

  /** What the doctor says of an installation, and how it ends. */
  const examined = async (differing: Settings = {}, otherwise: Partial<Patient> = {}) => {
    const outcome = await doctor({ ...patientOf(readConfig(settingsWith(differing))), ...otherwise }, []);
    if ('print' in outcome) return { exit: outcome.exit, said: outcome.print };
    return { exit: outcome.exit, said: `${outcome.report}\n${outcome.why.join('\n')}` };
  };

  const finds = async (line: RegExp, differing: Settings = {}, otherwise: Partial<Patient> = {}): Promise<void> => {
    const { exit, said } = await examined(differing, otherwise);
    assert.match(said, line);
    assert.equal(exit, /^wrong/mu.test(said) ? 1 : 0, said);
  };

  const registered = (login: string, more: Settings = {}): Settings => ({
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppPassword: 'a password of the tests',
    ALLOWED_TENANTS: TENANT,
    PUBLIC_URL: 'http://briefings.invalid',
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: 'https://api.invalid',
    ...more,
  });

  it('finds nothing wrong with an installation for local use, and says so with exit code 0', async () => {
    await (await openSqlite(file())).close();
    const { exit, said } = await examined();
    assert.equal(exit, 0, said);
    for (const line of [
      /^ok {5}Node: v24/mu,
      /^ok {5}Settings: All can be read/mu,
      /^ok {5}Database: SQLite [\d.]+ answers/mu,
      /^ok {5}Schema: It is of this version/mu,
      /^ok {5}Directory of organisations: 1 organisation, no fault/mu,
      /^look {3}Hearing channels: The app is in no team yet/mu,
      /^look {3}Meetings: No event of a meeting has come yet/mu,
      /^ok {5}Disk: \d+ MB are free/mu,
      /^look {3}Backups: .*backup FILE/mu,
      /^Nothing is wrong/mu,
    ])
      assert.match(said, line);
  });

  it('is typed without anything behind it, else it is wrong usage', async () => {
    const { code } = await commandLine(settingsWith({}), 'doctor', 'please');
    assert.equal(code, 2);
  });

  it('lists every setting that is wrong on standard output, and says on the other how many, with exit code 1', async () => {
    const { code, said, complained } = await commandLine(settingsWith({ PORT: 'eighty', LOG_LEVEL: 'loud' }), 'doctor');
    assert.equal(code, 1);
    assert.match(said, /^wrong {2}Settings: PORT: must be a number$/mu);
    assert.match(said, /^wrong {2}Settings: LOG_LEVEL: /mu);
    assert.match(complained, /2 things are wrong/u);
  });

  it('works beside a running bot, and tells what it has heard', async () => {
    const scene = await startScene();
    until({ close: () => scene.service.stop() });
    const { code, said } = await commandLine(
      { DATA_DIR: scene.service.dataDir, PUBLIC_URL: scene.service.url },
      'doctor',
    );
    assert.equal(code, 0, said);
    assert.match(said, /^ok {5}PUBLIC_URL: The bot answers at/mu);
    assert.match(said, /^look {3}Hearing channels: In 1 of 1 team no message without a mention was heard yet/mu);
    const database = new DatabaseSync(join(scene.service.dataDir, 'briefings.sqlite'));
    database.exec('UPDATE team SET hears_channel = 1');
    database.exec(
      "INSERT INTO meeting (conversation_id, tenant_id, title, organiser_name, seen_at) VALUES ('c', 't', '', '', '')",
    );
    database.close();
    const heard = await examined({ DATA_DIR: scene.service.dataDir });
    assert.match(heard.said, /^ok {5}Hearing channels: .*in the one team/mu);
    assert.match(heard.said, /^ok {5}Meetings: Events of meetings have come/mu);
  });

  describe('on what it runs', () => {
    it('refuses an old Node', () => finds(/^wrong {2}Node: v20\.1\.0 is too old/mu, {}, { nodeVersion: 'v20.1.0' }));

    it('has a remark on an app id outside of production, and on secrets that computers make for themselves', async () => {
      await finds(/^look {3}Settings: NODE_ENV is not “production”/mu, registered(NOBODY));
      await finds(/^look {3}Settings: SIGNING_SECRET is not set/mu, {}, { sharesDatabase: true });
    });

    it('says how much room the disk has, and that it must be written to', async () => {
      await finds(/^wrong {2}Disk: Only 12 MB are free/mu, {}, { freeBytes: async () => 12_500_000 });
      await finds(/^look {3}Disk: .*cannot be known/mu, {}, { freeBytes: async () => undefined });
      const nowhere = { dataDir: join(folder, 'nowhere'), freeBytes: async () => 1e12 };
      await finds(/^wrong {2}Disk: DATA_DIR may not be written to/mu, {}, nowhere);
    });
  });

  describe('on the embedded store', () => {
    const openedWith = async (statement: string): Promise<void> => {
      await (await openSqlite(file())).close();
      const database = new DatabaseSync(file());
      database.exec(statement);
      database.close();
    };

    it('says that the first start makes it', () => finds(/^look {3}Database: There is none yet/mu));

    it('says that it is no database', async () => {
      writeFileSync(file(), 'this is a text, and a long one, as a database is never'.repeat(50));
      await finds(/^wrong {2}Database: It cannot be opened \(SQLite 26\)/mu);
    });

    it('says that it was moved', async () => {
      await openedWith('PRAGMA user_version = 1');
      await finds(/^wrong {2}Database: The one in DATA_DIR was moved/mu);
    });

    it('says that changes of the schema are still to be made, and makes none', async () => {
      await openedWith('DELETE FROM kysely_migration WHERE name = (SELECT MAX(name) FROM kysely_migration)');
      await finds(/^look {3}Schema: 1 change is still to be made/mu);
      await finds(/^look {3}Schema: 1 change is still to be made/mu);
    });

    it('says that a later version has used it', async () => {
      await openedWith("INSERT INTO kysely_migration VALUES ('9999-later', '')");
      await finds(/^wrong {2}Schema: A later version of this bot has made 1 change/mu);
    });
  });

  describe('on PostgreSQL', () => {
    it('says that it cannot be reached, and with which code', () =>
      finds(/^wrong {2}Database: It cannot be opened \(ECONNREFUSED\)/mu, {
        DATABASE_URL: 'postgres://u:p@127.0.0.1:9/x',
      }));

    it('says that it is too old', () => {
      const look = {
        kind: 'open',
        version: 'PostgreSQL 13.4',
        time: undefined,
        missing: [],
        unknown: [],
        seen: undefined,
      };
      return finds(
        /^wrong {2}Database: PostgreSQL 13\.4 is too old/mu,
        {},
        {
          lookAtStore: async () => look as Awaited<ReturnType<Patient['lookAtStore']>>,
        },
      );
    });
  });

  requiresPostgres('on a PostgreSQL that answers, the doctor', () => {
    it('names its version and compares its clock, before and after the first start', async () => {
      const { url, drop } = await freshDatabase();
      until({ close: drop });
      await finds(/^ok {5}Database: PostgreSQL \d+/mu, { DATABASE_URL: url });
      await finds(/^look {3}Schema: \d+ changes are still to be made/mu, { DATABASE_URL: url });
      await (await openPostgres(url)).close();
      await finds(/^ok {5}Schema: It is of this version/mu, { DATABASE_URL: url });
      await finds(/^ok {5}Clock: It agrees/mu, { DATABASE_URL: url });
      await finds(/^look {3}Hearing channels: The app is in no team yet/mu, { DATABASE_URL: url });
      const wrong = new URL(url);
      wrong.pathname = '/nowhere';
      await finds(/^wrong {2}Database: It cannot be opened \(3D000\)/mu, { DATABASE_URL: wrong.href });
    });
  });

  describe('on the directory of organisations', () => {
    const wrongs: readonly (readonly [string, unknown, RegExp, Settings?])[] = [
      ['that is not JSON', '{', /^wrong {2}Directory of organisations: The file: is not JSON/mu],
      [
        'with faults, each with its place',
        { partnership: { name: '' }, organisations: [{ id: 'a b' }] },
        /^wrong {2}Directory of organisations: organisations\[0\]\.id: .*/mu,
      ],
      [
        'with an organisation without a lead',
        directoryFile({ tenantIds: [TENANT], safeguardingLeads: [] }),
        /^look .*1 organisation has no safeguarding lead/mu,
      ],
      [
        'with leads whom Microsoft Teams does not reach',
        directoryFile({ tenantIds: [TENANT] }),
        /^look .*1 lead or deputy has no entraObjectId/mu,
      ],
      ['with an organisation without a tenant', directoryFile({}), /^look .*1 organisation lists no tenant/mu],
      [
        'with an organisation whose tenant may not use the bot',
        directoryFile({ tenantIds: [OTHER_TENANT] }),
        /^wrong {2}Tenants: The organisation “county” lists a tenant that ALLOWED_TENANTS does not/mu,
        { ALLOWED_TENANTS: TENANT },
      ],
      [
        'without one of the tenants that may use the bot',
        directoryFile({ tenantIds: [TENANT] }),
        new RegExp(`^look {3}Tenants: No organisation lists the tenant ${OTHER_TENANT}`, 'mu'),
        { ALLOWED_TENANTS: `${TENANT},${OTHER_TENANT}` },
      ],
      [
        'beside a publisher whose tenant may not use the bot',
        directoryFile({ tenantIds: [TENANT] }),
        /^wrong {2}Tenants: 1 publisher is of a tenant/mu,
        { ALLOWED_TENANTS: TENANT, PUBLISHERS: `${OTHER_TENANT}/olivia` },
      ],
      [
        'whose tenants are those that may use the bot',
        directoryFile({ tenantIds: [TENANT.toUpperCase()], safeguardingLeads: [{ ...marit, entraObjectId: 'marit' }] }),
        /^ok {5}Tenants: 1 tenant, each of an organisation/mu,
        { ALLOWED_TENANTS: TENANT, PUBLISHERS: `${TENANT}/olivia` },
      ],
    ];
    for (const [what, content, line, settings] of wrongs)
      it(`knows one ${what}`, async () => {
        writeDirectory(content);
        await finds(line, settings);
      });

    it('says that it cannot be read', () =>
      finds(/^wrong {2}Directory of organisations: ORGANISATIONS_FILE cannot be read/mu, {
        ORGANISATIONS_FILE: join(folder, 'no'),
      }));
  });

  describe('on mail', () => {
    it('says how much lies in the outbox, which is wrong in production', async () => {
      mkdirSync(join(dataDir, 'outbox'));
      writeFileSync(join(dataDir, 'outbox', 'one.eml'), 'x'.repeat(1_500));
      await finds(/^look {3}Mail: SMTP_URL is not set.*\(1 email, 2 kB\)/mu);
      await finds(/^wrong {2}Mail: SMTP_URL is not set/mu, {}, { production: true });
      const { url } = await inbox();
      await finds(/^look {3}Mail: 1 email lies in DATA_DIR\/outbox/mu, { SMTP_URL: url });
    });

    it('signs in over TLS and sends nothing', async () => {
      const server = await inbox({ password: 'right', tls: selfSigned() });
      const url = `${server.url.replace('smtp://', 'smtp://operator:right@')}/?tls.rejectUnauthorized=false`;
      await finds(/^ok {5}Mail: The mail server answers, with TLS, and takes the password/mu, { SMTP_URL: url });
      assert.deepEqual([server.connections(), server.received.length], [1, 0]);
    });

    it('has a remark where nothing is encrypted, and refuses a sender at localhost', async () => {
      const { url } = await inbox();
      await finds(/^look {3}Mail: The mail server answers, and without TLS/mu, { SMTP_URL: url });
      await finds(/^wrong {2}Mail: MAIL_FROM is an address at localhost/mu, { SMTP_URL: url });
    });

    it('says that the password is wrong', async () => {
      const { url } = await inbox({ password: 'right' });
      const wrong = url.replace('smtp://', 'smtp://operator:wrong@');
      await finds(/^wrong {2}Mail: .*does not take the user name and password \(EAUTH\)/mu, { SMTP_URL: wrong });
    });

    it('says that the certificate is not to be trusted', async () => {
      const { url } = await inbox({ tls: selfSigned() });
      await finds(/^wrong {2}Mail: .*no TLS that can be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/mu, { SMTP_URL: url });
    });

    it('says that nobody is there', () =>
      finds(/^wrong {2}Mail: The mail server cannot be reached.*\(ECONNREFUSED\)/mu, {
        SMTP_URL: 'smtp://127.0.0.1:9',
      }));
  });

  describe('on PUBLIC_URL', () => {
    it('knows the bot from something else, and from nothing', async () => {
      const bot = await answering({ body: { status: 'live' } });
      await finds(/^ok {5}PUBLIC_URL: The bot answers/mu, { PUBLIC_URL: bot.url });
      const other = await answering({ status: 404 });
      await finds(/^wrong {2}PUBLIC_URL: Something else answers/mu, { PUBLIC_URL: other.url });
      await finds(/^look {3}PUBLIC_URL: Nothing answers/mu);
    });

    it('asks for https, and for an address that others can reach', async () => {
      await finds(/^look {3}PUBLIC_URL: It is not https/mu, { PUBLIC_URL: 'http://briefings.invalid' });
      await finds(
        /^wrong {2}PUBLIC_URL: It is an address of this computer/mu,
        registered(NOBODY, { PUBLIC_URL: NOBODY }),
      );
    });
  });

  describe('on credentials and the clock', () => {
    it('asks for a token as the bot does, throws it away, and compares the clock', async () => {
      const login = await answering({ body: { access_token: 'a token of the tests', expires_in: 3_600 } });
      const { said } = await examined(registered(`${login.url}/tenant`));
      assert.match(said, /^ok {5}Credentials: Microsoft’s login gives the bot a token/mu);
      assert.match(said, /^ok {5}Clock: It agrees/mu);
      assert.doesNotMatch(said, /token of the tests|password of the tests/u);
      assert.match(
        login.heard[0] ?? '',
        /^POST \/tenant\/oauth2\/v2\.0\/token .*scope=https%3A%2F%2Fapi\.invalid%2F\.default/u,
      );
    });

    const refusals: readonly (readonly [number, unknown, RegExp])[] = [
      [
        401,
        { error_description: 'AADSTS7000215: Invalid client secret provided.' },
        /^wrong {2}Credentials: The password is wrong.*\(AADSTS7000215\)/mu,
      ],
      [401, { error_description: 'AADSTS7000222: expired' }, /^wrong {2}Credentials: The password has expired/mu],
      [400, { error_description: 'AADSTS700016: not found' }, /^wrong {2}Credentials: There is no such app/mu],
      [
        400,
        { error_description: 'AADSTS90002: Tenant not found.' },
        /^wrong {2}Credentials: There is no such tenant/mu,
      ],
      [500, {}, /^wrong {2}Credentials: Microsoft’s login gives the bot no token.*\(HTTP 500\)/mu],
    ];
    for (const [status, body, line] of refusals)
      it(`says why there is no token: ${JSON.stringify(body)} ${status}`, async () => {
        const login = await answering({ status, body });
        await finds(line, registered(login.url));
      });

    it('says that they could not be tried, where there is no way, no app id, or a managed identity', async () => {
      await finds(
        /^look {3}Credentials: They could not be tried: 127\.0\.0\.1:9 cannot be reached/mu,
        registered(NOBODY),
      );
      await finds(/^look {3}Credentials: There is no app id/mu);
      await finds(
        /^look {3}Credentials: A managed identity is used/mu,
        registered(NOBODY, { MicrosoftAppType: 'UserAssignedMSI' }),
      );
    });

    it('says how far the clock is off', async () => {
      const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
      const [little, much] = [await answering({ date: ago(30) }), await answering({ date: ago(600) })];
      await finds(/^look {3}Clock: It is \d+ seconds from another computer’s/mu, registered(little.url));
      await finds(/^wrong {2}Clock: It is 60\d seconds from another computer’s/mu, registered(much.url));
      await finds(/^look {3}Clock: There was no other clock/mu);
    });
  });
});
