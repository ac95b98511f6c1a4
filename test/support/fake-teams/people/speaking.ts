import { mentionsBot, messageActivity, typed } from '../activities/messages.ts';
import { downloadUrl } from '../connector/downloads.ts';
import { type Place, placeId } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { guid } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Message } from '../message.ts';
import type { Activity } from '../wire.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';

export type Speaking = { readonly in?: Place; readonly mentioningBot?: boolean };

export type SentFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly saying?: string;
  /** Instead of the fake's own address, to see what the bot does with another host. */
  readonly downloadUrl?: string;
};

/** Something that a person did to a message, and what the bot got and answered; `heard` is false where it got nothing. */
export type Said =
  | { readonly message: Message; readonly heard: true; readonly activity: Activity; readonly answer: Answer }
  | { readonly message: Message; readonly heard: false; readonly activity?: never; readonly answer?: never };

export const say = async (world: World, person: Person, text: string, speaking: Speaking): Promise<Said> => {
  const place = speaking.in ?? person.chat;
  const activity = typed(world.bot, { text, mentioningBot: speaking.mentioningBot ?? false });
  return post(world, person, { place, activity });
};

/**
 * "Message activity with file attachment": the file's web address and, for the bot, one that needs no signing in.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export const sendFile = async (world: World, person: Person, file: SentFile): Promise<Said> => {
  const id = guid();
  world.files.set(id, { name: file.name, bytes: file.bytes });
  const attachment: Json = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://partnership-my.sharepoint.com/personal/documents/${encodeURIComponent(file.name)}`,
    name: file.name,
    content: {
      downloadUrl: file.downloadUrl ?? downloadUrl(world, { id, name: file.name }),
      uniqueId: id,
      fileType: file.name.split('.').at(-1) ?? '',
      etag: `"{${id}},1"`,
    },
  };
  const html = { contentType: 'text/html', content: `<div>${file.saying ?? ''}</div>` };
  const said = { text: file.saying ?? '', mentioningBot: false, attachments: [attachment, html] };
  return post(world, person, { place: person.chat, activity: typed(world.bot, said) });
};

const post = async (world: World, person: Person, said: { place: Place; activity: Activity }): Promise<Said> => {
  mustBeIn(person, said.place);
  return bring(world, world.post({ ...said, from: person }), (message) =>
    messageActivity(world, message, person.account),
  );
};

/** Brings an activity about a message to the bot, if it hears this message. */
export const bring = async (world: World, message: Message, make: (message: Message) => Activity): Promise<Said> => {
  if (!isHeard(message)) return { message, heard: false };
  const activity = make(message);
  return { message, heard: true, activity, answer: await world.deliveries.deliver(activity) };
};

/** In channels and chats a bot hears only what mentions it, unless a permission was granted (PLATFORM.md). */
const isHeard = ({ conversation, activity }: Message): boolean =>
  conversation.admitsBot() && (conversation.hearsAll() || mentionsBot(activity));

const mustBeIn = (person: Person, place: Place): void => {
  const { conversation } = place;
  if (!conversation.roster().includes(person)) {
    throw new Error(`${person.name} is not in “${conversation.name}” (${placeId(place)}).`);
  }
  if (conversation.kind === 'personal' && !conversation.admitsBot()) {
    throw new Error(`${person.name} cannot write to the bot yet. Call installApp() first.`);
  }
};
