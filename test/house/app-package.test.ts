import assert from 'node:assert/strict';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { commandRoutes, searchRoutes } from '#src/teams/routes.ts';
import { manifestFor } from '../../tools/package-app/manifest.ts';
import { schemaFaults } from '../../tools/package-app/schema.ts';
import { text } from './files.ts';

type CommandList = { scopes: string[]; commands: { title: string; description: string }[] };
type Permission = { name: string; type: string };
type Manifest = {
  id: string;
  validDomains: string[];
  webApplicationInfo: { id: string; resource: string };
  staticTabs: { entityId: string; contentUrl?: string; websiteUrl?: string; scopes: string[] }[];
  authorization?: { permissions: { resourceSpecific: Permission[] } };
  bots: { botId: string; commandLists: CommandList[] }[];
  composeExtensions: { botId: string; commands: { id: string; parameters: { name: string }[] }[] }[];
};

const known = commandRoutes({} as Desk).map(({ command }) => command);
const template = text('appPackage/manifest.json');
const env = { MicrosoftAppId: '00000000-0000-4000-8000-000000000abc', PUBLIC_URL: 'https://briefings.example.org' };

const manifestText = (more: Record<string, string> = {}): string => {
  const made = manifestFor(template, '1.2.3', { ...env, ...more });
  if ('faults' in made) assert.fail(made.faults.join('\n'));
  assert.deepEqual(made.missing, []);
  return made.manifest;
};

const packaged = (more: Record<string, string> = {}): Manifest => JSON.parse(manifestText(more));

const noReading = { APP_READS_CHANNEL_MESSAGES: 'no' };
const noMeetings = { APP_SEES_MEETINGS: 'no' };
const READING = 'ChannelMessage.Read.Group';
const MEETINGS = [
  'OnlineMeeting.ReadBasic.Chat',
  'ChannelMeeting.ReadBasic.Group',
  'OnlineMeetingParticipant.Read.Chat',
];

const permissions = (more?: Record<string, string>): readonly string[] | undefined =>
  packaged(more).authorization?.permissions.resourceSpecific.map(({ name }) => name);

describe('The Teams app package', () => {
  it('is filled in from the environment, with nothing left open', () => {
    const { id, validDomains } = packaged();
    assert.equal(id, env.MicrosoftAppId);
    assert.deepEqual(validDomains, ['briefings.example.org']);
    assert.doesNotMatch(JSON.stringify(packaged({ APP_DEVELOPER_NAME: 'The "East" partnership' })), /\$\{\{/);
  });

  it('is valid by the schema that Microsoft published for its version, with and without each permission', () => {
    for (const more of [{}, noReading, noMeetings, { ...noReading, ...noMeetings }])
      assert.deepEqual(schemaFaults(manifestText(more)), []);
    const faults = schemaFaults(manifestText().replace('"supportsFiles": true', '"supportsFile": true'));
    assert.deepEqual(faults, ['manifest/bots/0: must NOT have additional properties']);
  });

  it('lists the commands that the bot knows, and no other', () => {
    const listed = packaged().bots[0]?.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)) ?? [];
    assert.deepEqual([...new Set(listed)].toSorted(), known.toSorted());
  });

  it('searches by the commands and parameters that the bot knows, as the same bot', () => {
    const { bots, composeExtensions } = packaged();
    assert.deepEqual(
      composeExtensions.flatMap(({ commands }) => commands.map(({ id, parameters }) => [id, parameters[0]?.name])),
      searchRoutes({} as Desk).map(({ command, parameter }) => [command, parameter]),
    );
    assert.deepEqual(
      composeExtensions.map(({ botId }) => botId),
      [bots[0]?.botId],
    );
  });

  it('offers no command that is longer than Microsoft Teams shows, and no more than it lists', () => {
    for (const { scopes, commands } of packaged().bots[0]?.commandLists ?? []) {
      assert.ok(commands.length <= 10, `${scopes} has ${commands.length} commands`);
      assert.deepEqual(
        commands.filter(({ title, description }) => title.length > 32 || description.length > 128),
        [],
      );
    }
  });

  it('asks to hear the channel, and to see meetings and who is in them, for itself and not for a person', () => {
    assert.deepEqual(permissions(), [READING, ...MEETINGS]);
    const types = packaged().authorization?.permissions.resourceSpecific.map(({ type }) => type);
    assert.deepEqual([...new Set(types)], ['Application']);
  });

  it('can do without hearing the channel, without meetings, and without both', () => {
    assert.deepEqual(permissions(noReading), MEETINGS);
    assert.deepEqual(permissions(noMeetings), [READING]);
    assert.ok(packaged(noMeetings).webApplicationInfo);
    const neither = packaged({ ...noReading, ...noMeetings });
    assert.equal(neither.authorization, undefined);
    assert.ok(neither.webApplicationInfo);
  });

  it('has a tab for the evidence, on the host whose name its sign-in carries', () => {
    const { staticTabs, webApplicationInfo, validDomains } = packaged();
    const [host] = validDomains;
    const tab = staticTabs.find(({ entityId }) => entityId === 'evidence');
    assert.deepEqual(
      [tab?.contentUrl, tab?.websiteUrl, tab?.scopes],
      [`https://${host}/evidence/teams`, `https://${host}/evidence`, ['personal']],
    );
    assert.deepEqual(webApplicationInfo, { id: env.MicrosoftAppId, resource: `api://${host}/${env.MicrosoftAppId}` });
  });

  it('says what is missing, and every fault of what was given', () => {
    const empty = manifestFor(template, '1.2.3', {});
    assert.deepEqual('missing' in empty && empty.missing, ['MicrosoftAppId', 'PUBLIC_URL']);
    const wrong = manifestFor(template, '1.2.3', {
      MicrosoftAppId: env.MicrosoftAppId,
      TEAMS_APP_ID: 'x',
      PUBLIC_URL: 'http://x',
    });
    const names = 'faults' in wrong ? wrong.faults.map((fault) => fault.split(':')[0]) : [];
    assert.deepEqual(names, ['TEAMS_APP_ID', 'PUBLIC_URL', 'APP_DEVELOPER_URL']);
  });
});
