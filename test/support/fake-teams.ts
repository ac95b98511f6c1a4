/**
 * A fake Microsoft Teams over real HTTP: the Bot Framework connector that a bot posts to, and the people who talk to it.
 * It holds to docs/PLATFORM.md and Microsoft's documentation, and can be as bad as the real one. Reading it is a way to learn
 * what Teams does, and fake-teams/README.md says where to begin: fake-teams/connector/routes.ts is the service,
 * fake-teams/activities/ what it sends, fake-teams/people/ what people do.
 *
 *   const teams = await startFakeTeams();                      // options: botName, appId, patienceMs, authorization
 *   teams.connectTo('http://127.0.0.1:3978');                  // activities go to /api/messages there
 *   const tenant = teams.tenant();                             // .person .guest .anonymous .team .groupChat .meeting
 *   const priya = tenant.person('Priya Shah');
 *   const duty = tenant.team('Duty and Assessment');           // .add .addChannel .installApp .welcome .remove .rename
 *                                                              // .archive .delete .restore .deleteChannel .upgradeApp
 *   duty.add(priya);                                           // a member; the bot is not told
 *   await duty.installApp({ by: priya });                      // granting: ['ChannelMessage.Read.Group'] to hear all
 *   const card = await teams.until(() => duty.channel().threads()[0]?.root.card && duty.channel().threads()[0]?.root);
 *   card.reading                                               // { text, wholeText, buttons, inputs }, see card-reading.ts
 *   const { kind, text, reading } = await priya.clicks('Start discussion', { on: card });  // 'card' 'note' 'error' 'nothing'
 *   await priya.clicks('Send response', { on: card, filling: { 'Your response': '…', 'Said by': 'the team' } });
 *   await priya.clicks('Leave out', { on: card, beside: 'the text of that response' });    // or nth: 2
 *   const { results } = await priya.searches('care leavers', { in: chat });                // the message extension
 *   const inserted = priya.inserts(results[0], { in: chat });                              // a message of her own
 *   teams.seenBy(priya, card)                                  // as she sees it: her last click's answer or the update
 *   const said = await priya.says('next', { in: card, mentioningBot: true });              // in: channel, thread, chat
 *   await priya.edits(said.message, '…');                      // .deletes .restores .opens .watches .sendsFile .sendsAction
 *   await teams.redeliver(said);                               // the same activity once more
 *   const held = teams.holdDeliveries();                       // … await held.release('reversed')
 *   teams.failNext({ with: 'reset-after-accepting', where: duty.channel().id, doing: 'send', times: 2 });
 *   teams.rates.enforced = true; teams.rates.exceeded          // 429 over the documented rates; noted in any case
 *   teams.requests                                             // all that the bot asked for: accepted? answered what?
 *   teams.answers                                              // all that the bot answered
 *   await teams.close();
 *
 * Nothing a person does throws because the bot fails: look at `answer.status`. It throws where a person could not do it:
 * no such button, an empty required input, not a member, app not added.
 */
import type { CardReading } from './card-reading.ts';
import { Connector } from './fake-teams/connector/connector.ts';
import type { ConnectorRequest } from './fake-teams/connector/request.ts';
import { type Answer, type Authorization, Deliveries } from './fake-teams/deliveries.ts';
import type { FaultOrder } from './fake-teams/faults.ts';
import { botId, guid } from './fake-teams/ids.ts';
import type { Message } from './fake-teams/message.ts';
import type { Person } from './fake-teams/people/person.ts';
import { seenBy } from './fake-teams/people/seeing.ts';
import type { Said } from './fake-teams/people/speaking.ts';
import { Tenant } from './fake-teams/people/tenant.ts';
import { picture } from './fake-teams/picture.ts';
import type { Rates } from './fake-teams/rates.ts';
import { until } from './fake-teams/until.ts';
import type { Account, Activity } from './fake-teams/wire.ts';
import { World } from './fake-teams/world.ts';

/** Longer than anything takes on a busy computer: what is waited for and comes costs no more than it takes. */
const PATIENCE_MS = 20_000;

export type { ConnectorRequest } from './fake-teams/connector/request.ts';
export type { Place } from './fake-teams/conversation.ts';
export type { Answer, Authorization } from './fake-teams/deliveries.ts';
export type { Fault, FaultOrder } from './fake-teams/faults.ts';
export type { Message } from './fake-teams/message.ts';
export type { Channel, Thread } from './fake-teams/people/channel.ts';
export type { Clicked } from './fake-teams/people/clicking.ts';
export type { GroupChat } from './fake-teams/people/group-chat.ts';
export type { MeetingChat } from './fake-teams/people/meeting-chat.ts';
export type { Person } from './fake-teams/people/person.ts';
export type { Said } from './fake-teams/people/speaking.ts';
export type { Team } from './fake-teams/people/team.ts';
export type { Tenant } from './fake-teams/people/tenant.ts';
export type { Activity } from './fake-teams/wire.ts';

export type Options = {
  readonly botName?: string;
  readonly appId?: string;
  /** How long Teams waits for the bot before it delivers again; about 15 s in Teams. */
  readonly patienceMs?: number;
  /** Signs what goes to the bot; may be set later, too. */
  readonly authorization?: Authorization;
};

/** Starts listening on a free port of 127.0.0.1; `serviceUrl` says where. */
export const startFakeTeams = async (options: Options = {}): Promise<FakeTeams> => {
  const deliveries = new Deliveries({ patienceMs: options.patienceMs ?? 15_000, authorization: options.authorization });
  const bot = { id: botId(options.appId ?? guid()), name: options.botName ?? 'Audit briefings' };
  const world = new World({ bot, deliveries });
  const connector = new Connector(world);
  await connector.listen();
  return new FakeTeams(world, connector);
};

export class FakeTeams {
  readonly #world: World;
  readonly #connector: Connector;

  constructor(world: World, connector: Connector) {
    this.#world = world;
    this.#connector = connector;
  }

  get serviceUrl(): string {
    return this.#world.serviceUrl;
  }

  get bot(): Account {
    return this.#world.bot;
  }

  get rates(): Rates {
    return this.#connector.rates;
  }

  /** Everything the bot asked of the connector, in order. */
  get requests(): readonly ConnectorRequest[] {
    return this.#connector.requests;
  }

  /** Everything the bot answered to what was delivered, in order. */
  get answers(): readonly Answer[] {
    return this.#world.deliveries.answers;
  }

  /** The bot's address; without a path, activities go to /api/messages. */
  connectTo(url: string): void {
    this.#world.deliveries.connectTo(url);
  }

  set authorization(authorization: Authorization | undefined) {
    this.#world.deliveries.authorization = authorization;
  }

  tenant(): Tenant {
    return new Tenant(this.#world);
  }

  /** Makes the connector fail at what the bot asks next; orders are used up in turn. */
  failNext(order: FaultOrder): void {
    this.#connector.faults.add(order);
  }

  /** Takes back what `failNext` ordered and has not happened. */
  recover(): void {
    this.#connector.faults.clear();
  }

  /** Brings an activity again with the same id, as Teams does when a bot was slow (PLATFORM.md). */
  redeliver(what: Activity | Said | Answer): Promise<Answer> {
    const activity = 'type' in what ? what : what.activity;
    if (activity === undefined) throw new Error('The bot did not get this the first time.');
    return this.#world.deliveries.deliver(activity);
  }

  /** Keeps what people do from reaching the bot until it is released, in another order if wished. */
  holdDeliveries(): { readonly release: (order?: 'as sent' | 'reversed') => Promise<void> } {
    this.#world.deliveries.hold();
    return { release: (order = 'as sent') => this.#world.deliveries.release(order) };
  }

  /** What people see now in a conversation or a thread, by its id on the wire. */
  messages(conversationId: string): readonly Message[] {
    const place = this.#world.placeOf(conversationId);
    const messages = place?.conversation.messages.filter(({ deleted }) => !deleted) ?? [];
    return place?.rootId === undefined ? messages : messages.filter(({ rootId }) => rootId === place.rootId);
  }

  seenBy(person: Person, message: Message): CardReading {
    return seenBy(person, message);
  }

  /** Waits until the condition gives something true, and gives that; fails with a picture of what is there. */
  until<T>(condition: () => T | Promise<T>, withinMs = PATIENCE_MS) {
    return until(condition, { withinMs, showing: () => this.picture() });
  }

  /** All that people see now, as text. */
  picture(): string {
    return picture(this.#world, this.#connector);
  }

  close(): Promise<void> {
    return this.#connector.close();
  }
}
