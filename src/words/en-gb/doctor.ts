import { counted } from './counted.ts';

/** The command `doctor`: how each thing is and, where it is not well, what to do. For whoever installs and runs the bot. */
export const doctor = {
  level: { ok: 'ok', look: 'look', wrong: 'wrong' },
  about: {
    setting: 'Settings',
    node: 'Node',
    store: 'Database',
    schema: 'Schema',
    directory: 'Directory of organisations',
    tenants: 'Tenants',
    mail: 'Mail',
    address: 'PUBLIC_URL',
    credentials: 'Credentials',
    clock: 'Clock',
    hearing: 'Hearing channels',
    meetings: 'Meetings',
    disk: 'Disk',
    backups: 'Backups',
  },
  end: (wrong: number) =>
    wrong === 0
      ? 'Nothing is wrong. What is marked “look” may be meant so.'
      : `${counted(wrong, 'thing is', 'things are')} wrong. Mend what is marked “wrong”, and run this again.`,
  settings: {
    good: 'All can be read.',
    rest: 'The rest was not looked at. Mend the settings, and run this again.',
    local: 'There is no MicrosoftAppId, so this is for local use: Microsoft Teams cannot reach it.',
    notProduction: 'NODE_ENV is not “production”. Set it for an installation that people use.',
    ownSecret:
      'SIGNING_SECRET is not set, so each computer makes its own, and links in emails work on one of them only. Set it.',
  },
  node: { old: (version: string) => `${version} is too old. Node 24 is needed; start through npm, which brings it.` },
  store: {
    none: 'There is none yet in DATA_DIR. The first start makes it.',
    moved:
      'The one in DATA_DIR was moved to another database. Set DATABASE_URL to that database, or DATA_DIR to another folder.',
    notOpened: (code: string) =>
      `It cannot be opened (${code}). Check DATABASE_URL, whether the server runs and lets this computer in, or whether the file in DATA_DIR is whole and may be read.`,
    open: (version: string) => `${version} answers.`,
    old: (version: string) => `${version} is too old. PostgreSQL 15 or later is needed.`,
    current: 'It is of this version.',
    behind: (count: number) =>
      `${counted(count, 'change is', 'changes are')} still to be made. The next start makes them; take a backup first.`,
    later: (count: number) =>
      `A later version of this bot has made ${counted(count, 'change', 'changes')} that this one does not know. Install that version.`,
  },
  directory: {
    good: (count: number) => `${counted(count, 'organisation', 'organisations')}, no fault.`,
    unreadable: 'ORGANISATIONS_FILE cannot be read. Check the path, and whether the bot’s user may read it.',
    withoutLead: (count: number) =>
      `${counted(count, 'organisation has', 'organisations have')} no safeguarding lead. Their minutes wait until one is named.`,
    withoutId: (count: number) =>
      `${counted(count, 'lead or deputy has', 'leads or deputies have')} no entraObjectId. They get minutes by email only, not in Microsoft Teams too.`,
    withoutTenant: (count: number) =>
      `${counted(count, 'organisation lists', 'organisations list')} no tenant, so no team can belong to it.`,
  },
  tenants: {
    good: (count: number) => `${counted(count, 'tenant', 'tenants')}, each of an organisation.`,
    shutOut: (organisation: string) =>
      `The organisation “${organisation}” lists a tenant that ALLOWED_TENANTS does not, so its people are refused. Add it, or take it from the directory.`,
    unlisted: (tenant: string) =>
      `No organisation lists the tenant ${tenant} of ALLOWED_TENANTS. Its teams can choose no organisation.`,
    publisher: (count: number) =>
      `${counted(count, 'publisher is', 'publishers are')} of a tenant that ALLOWED_TENANTS does not list, and cannot publish. Check PUBLISHERS.`,
  },
  mail: {
    outbox: ({ count, kilobytes }: { count: number; kilobytes: number }) =>
      `SMTP_URL is not set, so nothing is sent: mail is written to DATA_DIR/outbox (${counted(count, 'email', 'emails')}, ${kilobytes} kB). Set SMTP_URL and MAIL_FROM to send it.`,
    left: (count: number) =>
      `${counted(count, 'email lies', 'emails lie')} in DATA_DIR/outbox from before there was a mail server. ${count === 1 ? 'It is' : 'They are'} not sent by themselves, and hold${count === 1 ? 's' : ''} names and responses: send or delete.`,
    ready: (authenticated: boolean) =>
      `The mail server answers, with TLS${authenticated ? ', and takes the password' : '. No password is set'}. Nothing was sent.`,
    clear:
      'The mail server answers, and without TLS: minutes would cross the network readable. Use smtps://, or a server with STARTTLS.',
    tls: (code: string) =>
      `The mail server offers no TLS that can be trusted (${code}). Check its name and certificate; one of your own authority is made known with NODE_EXTRA_CA_CERTS.`,
    login: (code: string) =>
      `The mail server does not take the user name and password (${code}). Check SMTP_URL; characters such as @ and / are written %40 and %2F there.`,
    connection: (code: string) =>
      `The mail server cannot be reached, or does not answer as one (${code}). Check host and port in SMTP_URL, and the firewall.`,
    from: 'MAIL_FROM is an address at localhost, which mail servers refuse. Set it to an address that the server may send for.',
  },
  address: {
    live: (url: string) => `The bot answers at ${url}.`,
    other: (url: string) =>
      `Something else answers at ${url}. Check PUBLIC_URL, and where the reverse proxy sends /health/live.`,
    nothing: (url: string) =>
      `Nothing answers at ${url}. If the bot is running, check PUBLIC_URL, DNS and the reverse proxy. From inside some networks the public address cannot be reached: try it from outside.`,
    plain: 'It is not https. Links in emails would be opened in clear; Microsoft Teams asks for https.',
    inner: 'It is an address of this computer, so links in emails work for nobody else. Set PUBLIC_URL.',
  },
  credentials: {
    none: 'There is no app id, so there is nothing to try.',
    good: 'Microsoft’s login gives the bot a token.',
    managed: 'A managed identity is used. It works only on the platform that has it, and cannot be tried from here.',
    notReached: (host: string) =>
      `They could not be tried: ${host} cannot be reached from here. The bot needs it; check the firewall and the proxy.`,
    refused:
      'Microsoft’s login gives the bot no token. Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.',
    known: {
      AADSTS7000215: 'The password is wrong. Use the secret’s value, not its id, in MicrosoftAppPassword.',
      AADSTS7000222: 'The password has expired. Make a new client secret, and set MicrosoftAppPassword.',
      AADSTS700016: 'There is no such app in the tenant. Check MicrosoftAppId and MicrosoftAppTenantId.',
      AADSTS90002: 'There is no such tenant. Check MicrosoftAppTenantId.',
    },
  },
  clock: {
    unknown: 'There was no other clock to compare with. See that this computer sets its clock by itself (NTP).',
    good: 'It agrees with another computer’s.',
    off: (seconds: number) =>
      `It is ${counted(seconds, 'second', 'seconds')} from another computer’s. Let this computer set its clock by itself (NTP): with minutes of difference nobody gets in.`,
  },
  permissions: {
    noTeam: 'The app is in no team yet. Add it to one, and run this again.',
    heard: (teams: number) =>
      `Messages that do not mention the bot were heard in ${teams === 1 ? 'the one team' : `all ${teams} teams`}.`,
    unheard: ({ teams, without }: { teams: number; without: number }) =>
      `In ${without} of ${counted(teams, 'team', 'teams')} no message without a mention was heard yet. Either nobody has written one, or ChannelMessage.Read.Group is not granted there. Everything works by card and by mention all the same.`,
    meetings: 'Events of meetings have come.',
    noMeetings:
      'No event of a meeting has come yet. Either there was none, or the permissions or event subscriptions are missing. Attendance then comes from the card alone.',
  },
  disk: {
    unknown: 'DATA_DIR is not there yet, or its space cannot be known. The first start makes it.',
    good: (megabytes: number) => `${megabytes} MB are free at DATA_DIR.`,
    full: (megabytes: number) =>
      `Only ${megabytes} MB are free at DATA_DIR. Make room: when it is full nothing can be recorded.`,
    readOnly: 'DATA_DIR may not be written to. Give it to the user under whom the bot runs.',
  },
  backups:
    'When the last one was taken is not known here. Take one every day with “npm run cli -- backup FILE”, keep it elsewhere, and try a restore now and then.',
};
