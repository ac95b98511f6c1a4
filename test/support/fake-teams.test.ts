import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { cardSaying, message } from './fake-teams/scene.ts';
import { type FakeTeams, startFakeTeams } from './fake-teams.ts';

type Turn = (context: TurnContext) => Promise<void>;

describe('the fake Microsoft Teams and a bot made with botbuilder', () => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  let teams: FakeTeams;
  let server: Server;
  let turn: Turn;

  beforeEach(async () => {
    turn = async () => undefined;
    teams = await startFakeTeams();
    server = createServer(async (request, response) => {
      const body = (await json(request)) as Record<string, unknown>;
      const { method = 'POST', headers } = request;
      const send = (answer: unknown) => response.write(JSON.stringify(answer));
      const told = {
        socket: response.socket,
        header: (name: string, value: unknown) => response.setHeader(name, String(value)),
        status: (code: number) => Object.assign(response, { statusCode: code }),
        end: () => response.end(),
        send,
      };
      await adapter.process({ body, headers, method }, told, (context) => turn(context));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    teams.connectTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    await teams.close();
    server.close();
    server.closeAllConnections();
  });

  const world = async () => {
    const tenant = teams.tenant();
    const priya = tenant.person('Priya Shah');
    const duty = tenant.team('Duty and Assessment');
    duty.add(priya);
    await duty.installApp({ by: priya });
    return { tenant, priya, duty, channel: duty.channel() };
  };
  const createThread = (channelId: string, activity: Partial<Activity>, logic: Turn) =>
    adapter.createConversationAsync(
      '',
      'msteams',
      teams.serviceUrl,
      '',
      {
        isGroup: true,
        channelData: { channel: { id: channelId } },
        activity: activity as Activity,
        bot: { ...teams.bot, name: '' },
      },
      logic,
    );

  it('make a thread, answer in it, and update and delete what was posted', async () => {
    const { channel } = await world();
    await createThread(channel.id, message(cardSaying('Briefing')), async (context) => {
      const sent = await context.sendActivity('hello');
      await context.updateActivity({ ...MessageFactory.text('hello again'), id: sent?.id ?? '' });
      const second = await context.sendActivity('wrong');
      await context.deleteActivity(second?.id ?? '');
    });
    const [thread] = channel.threads();
    assert.match(thread?.root.reading.text ?? '', /Briefing/);
    assert.deepEqual(
      thread?.messages().map(({ text }) => text),
      ['', 'hello again'],
    );
  });

  it('talk in a thread with a mention, and know who speaks and where', async () => {
    const { priya, duty, channel, tenant } = await world();
    turn = async (context) => {
      const member = await TeamsInfo.getMember(context, context.activity.from.aadObjectId ?? '');
      const team = await TeamsInfo.getTeamDetails(context);
      const channels = await TeamsInfo.getTeamChannels(context);
      const { members } = await TeamsInfo.getPagedMembers(context);
      const words = `${member.givenName} ${member.userRole} ${team.name} ${channels.length} ${members.length} ${member.tenantId}`;
      await context.sendActivity(`${context.activity.recipient.name}: ${words}`);
    };
    const said = await priya.says('start', { in: channel, mentioningBot: true });
    assert.equal(said.answer?.status, 200);
    const reply = channel.threads()[0]?.messages()[1]?.text;
    assert.equal(reply, `Audit briefings: Priya user ${duty.name} 1 1 ${tenant.id}`);
  });

  it('answer a click with a card for the one who clicked', async () => {
    const { priya, channel } = await world();
    await createThread(channel.id, message(cardSaying('Point 1', 'Next')), async () => undefined);
    turn = async (context) => {
      const { verb, data } = context.activity.value.action;
      const value = cardSaying(`${verb} ${data.from} ${data.response}`);
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    };
    const [root] = channel.messages();
    assert.ok(root);
    const clicked = await priya.clicks('next', { on: root, filling: { 'Your response': 'Yes' } });
    assert.match(clicked.text, /^go card Yes/);
    assert.match(teams.seenBy(priya, root).text, /^go card Yes/);
  });

  it('let the bot write first to somebody in its team', async () => {
    const { priya, tenant } = await world();
    const parameters = { isGroup: false, members: [{ id: priya.id, name: '' }], tenantId: tenant.id };
    const chat = {
      ...parameters,
      bot: { ...teams.bot, name: '' },
      activity: undefined as unknown as Activity,
      channelData: {},
    };
    await adapter.createConversationAsync('', 'msteams', teams.serviceUrl, '', chat, async (context) => {
      await context.sendActivity('Good morning');
    });
    assert.deepEqual(
      priya.chat.messages().map(({ text }) => text),
      ['Good morning'],
    );
  });

  it('read refusals by their documented code', async () => {
    const { priya, channel } = await world();
    teams.failNext({ with: { status: 403 } });
    const failing = createThread(channel.id, MessageFactory.text('x'), async () => undefined);
    await assert.rejects(failing, { statusCode: 403, code: 'BotNotInConversationRoster' });
    turn = async (context) => {
      await assert.rejects(TeamsInfo.getMember(context, '29:nobody'), { code: 'MemberNotFoundInConversation' });
    };
    assert.equal((await priya.says('start', { in: channel, mentioningBot: true })).answer?.status, 200);
  });

  it('show that botbuilder, left as it is, waits and sends again after 429', async () => {
    const { channel } = await world();
    teams.failNext({ with: { status: 429, retryAfterSeconds: 1 } });
    await createThread(channel.id, MessageFactory.text('x'), async () => undefined);
    assert.deepEqual(
      teams.requests.map(({ answered }) => answered),
      [429, 201],
    );
    assert.equal(channel.messages().length, 1);
  });

  it('show that botbuilder, left as it is, posts twice when a connection breaks after the message was taken', async () => {
    const { channel } = await world();
    teams.failNext({ with: 'reset-after-accepting' });
    await createThread(channel.id, MessageFactory.text('x'), async () => undefined);
    assert.equal(channel.messages().length, 2);
  });
});
