import assert from 'node:assert/strict';
import { type FakeTeams, startFakeTeams } from '../fake-teams.ts';
import type { Message } from './message.ts';
import type { Permission } from './people/installable.ts';
import { type RecordingBot, startRecordingBot } from './recording-bot.ts';
import { type Activity, ADAPTIVE_CARD } from './wire.ts';

/** A fake Microsoft Teams with a bot beside it, for the tests of the fake itself. */
export class Scene {
  /** What the bot answers over HTTP. */
  respond: (activity: Activity) => unknown = () => undefined;
  #teams: FakeTeams | undefined;
  #bot: RecordingBot | undefined;

  async open(): Promise<void> {
    this.respond = () => undefined;
    this.#teams = await startFakeTeams({ patienceMs: 200 });
    this.#bot = await startRecordingBot((activity) => this.respond(activity));
    this.teams.connectTo(this.bot.url);
  }

  async close(): Promise<void> {
    await this.teams.close();
    await this.bot.close();
  }

  get teams(): FakeTeams {
    assert.ok(this.#teams);
    return this.#teams;
  }

  get bot(): RecordingBot {
    assert.ok(this.#bot);
    return this.#bot;
  }

  /** A team of Priya and her guest Ana, where the bot is and has heard nothing since it was added. */
  async world(granting: readonly Permission[] = []) {
    const tenant = this.teams.tenant();
    const priya = tenant.person('Priya Shah');
    const ana = tenant.guest('Ana Ferreira');
    const duty = tenant.team('Duty and Assessment');
    duty.add(priya, ana);
    await duty.installApp({ by: priya, granting });
    this.bot.heard.length = 0;
    return { tenant, priya, ana, duty, channel: duty.channel() };
  }

  /** The same with a card in a thread of its own. */
  async posted(card: object) {
    const world = await this.world();
    await this.send(world.channel.id, message(card));
    const root = world.channel.threads()[0]?.root;
    assert.ok(root);
    return { ...world, root };
  }

  /** What a bot asks of the connector, without any library. */
  ask(method: string, path: string, body?: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(new URL(path, this.teams.serviceUrl), { method, headers, body: body ? JSON.stringify(body) : null });
  }

  send(conversationId: string, activity: object): Promise<Response> {
    return this.ask('POST', `v3/conversations/${encodeURIComponent(conversationId)}/activities`, activity);
  }

  update({ conversationId, id }: Pick<Message, 'conversationId' | 'id'>, activity: object): Promise<Response> {
    return this.ask('PUT', `v3/conversations/${encodeURIComponent(conversationId)}/activities/${id}`, activity);
  }
}

export const message = (card: object) => ({
  type: 'message',
  attachments: [{ contentType: ADAPTIVE_CARD, content: card }],
});

/** A card with these words, an input and buttons. */
export const cardSaying = (words: string, ...buttons: readonly string[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: words },
    { type: 'Input.Text', id: 'response', label: 'Your response' },
  ],
  actions: buttons.map((title) => ({ type: 'Action.Execute', id: 'b', title, verb: 'go', data: { from: 'card' } })),
});
