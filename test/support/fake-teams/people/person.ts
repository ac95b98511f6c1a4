import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { guid, userId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Message } from '../message.ts';
import type { Account } from '../wire.ts';
import type { World } from '../world.ts';
import { deleteMessage, editMessage, restoreMessage } from './changing.ts';
import { type Clicked, type Clicking, clickOn, openCard, sendAction, watch } from './clicking.ts';
import { PersonalChat } from './personal-chat.ts';
import { insert, type Searched, type Searching, type SearchResult, search } from './searching.ts';
import { type Said, type SentFile, type Speaking, say, sendFile } from './speaking.ts';
import type { Tenant } from './tenant.ts';

export type UserRole = 'user' | 'guest' | 'anonymous';

/** Somebody who uses Microsoft Teams. Everything a person does reaches the bot over HTTP before the promise settles. */
export class Person {
  readonly name: string;
  readonly tenant: Tenant;
  readonly role: UserRole;
  /** As this bot knows them: 29:… */
  readonly id = userId();
  /** In Microsoft Entra; undefined for somebody who is not signed in. */
  readonly aadObjectId: string | undefined;
  readonly email: string;
  readonly chat: PersonalChat;
  readonly #world: World;

  constructor(world: World, made: { readonly tenant: Tenant; readonly name: string; readonly role: UserRole }) {
    this.#world = world;
    this.name = made.name;
    this.tenant = made.tenant;
    this.role = made.role;
    this.aadObjectId = made.role === 'anonymous' ? undefined : guid();
    this.email = `${made.name.toLowerCase().replaceAll(' ', '.')}@example.org`;
    this.chat = new PersonalChat(world, this);
  }

  /** As `from`, and in lists of those added and removed. */
  get account(): Account {
    return { id: this.id, name: this.name, ...(this.aadObjectId !== undefined && { aadObjectId: this.aadObjectId }) };
  }

  /**
   * As member reads tell it: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
   * `objectId` is the same as `aadObjectId`; botbuilder reads the one it finds.
   */
  get inRoster(): Json {
    const [givenName = '', ...surname] = this.name.split(' ');
    const { id, name, aadObjectId } = this.account;
    const known = { id, name, givenName, surname: surname.join(' '), userRole: this.role, tenantId: this.tenant.id };
    if (this.role === 'anonymous') return known;
    return { ...known, objectId: aadObjectId, aadObjectId, email: this.email, userPrincipalName: this.#signInName };
  }

  /** Adds the app for this person alone. */
  installApp(): Promise<readonly Answer[]> {
    return this.chat.installApp();
  }

  /** Says something: in the chat with the bot, or where `in` names a channel, thread, chat or message to answer. */
  says(text: string, speaking: Speaking = {}): Promise<Said> {
    return say(this.#world, this, text, speaking);
  }

  /** Sends a file to the bot, with or without words; Teams brings a bot files in personal chat only (PLATFORM.md). */
  sendsFile(file: SentFile): Promise<Said> {
    return sendFile(this.#world, this, file);
  }

  /** Clicks the button of this title on the card as this person sees it, after filling the inputs named by their labels. */
  clicks(title: string, clicking: Clicking): Promise<Clicked> {
    return clickOn(this.#world, this, title, clicking);
  }

  /** Scrolls a card into view: one with `refresh` for this person asks the bot for their own version of it. */
  opens(message: Message): Promise<Clicked | undefined> {
    return openCard(this.#world, this, message);
  }

  /** Keeps a channel, thread or chat open from now on: cards there that are posted or updated refresh by themselves. */
  watches(place: Place): void {
    watch(this.#world, this, place);
  }

  /** What a changed client could send: any action at all, from any card, without the client's checks. */
  sendsAction(action: Json, from: { readonly on: Message }): Promise<Clicked> {
    return sendAction(this.#world, this, { action, message: from.on, trigger: 'manual' });
  }

  /** Searches by the message extension, from wherever the person writes; nothing typed is what opening it shows. */
  searches(words: string, searching: Searching = {}): Promise<Searched> {
    return search(this.#world, this, words, searching);
  }

  /** Puts a result of a search into a conversation, as a message of the person's own. */
  inserts(result: SearchResult, to: { readonly in: Place }): Message {
    return insert(this.#world, this, result, to.in);
  }

  edits(message: Message, text: string): Promise<Said> {
    return editMessage(this.#world, this, message, text);
  }

  deletes(message: Message): Promise<Said> {
    return deleteMessage(this.#world, this, message);
  }

  /** Takes a deletion back. */
  restores(message: Message): Promise<Said> {
    return restoreMessage(this.#world, this, message);
  }

  get #signInName(): string {
    if (this.role !== 'guest') return this.email;
    return `${this.email.replace('@', '_')}#EXT#@partnership.onmicrosoft.com`;
  }
}
