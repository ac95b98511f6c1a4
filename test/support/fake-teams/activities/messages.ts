import type { Place } from '../conversation.ts';
import type { Json } from '../json.ts';
import type { Message } from '../message.ts';
import type { Account, Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { envelope } from './envelope.ts';

/** What a person typed, before it has an id. Mentioning the bot puts its name in front, as most people do. */
export const typed = (
  bot: Account,
  said: { readonly text: string; readonly mentioningBot: boolean; readonly attachments?: readonly Json[] },
): Activity => {
  const mention = `<at>${bot.name}</at>`;
  const attachments = said.attachments ?? [];
  const plain = { type: 'message', textFormat: 'plain', ...(attachments.length > 0 && { attachments }) };
  if (!said.mentioningBot) return { ...plain, text: said.text };
  const text = `${mention} ${said.text}`;
  const html = { contentType: 'text/html', content: `<p>${mentionInHtml(bot)}&nbsp;${escaped(said.text)}</p>` };
  const entity = { type: 'mention', mentioned: bot, text: mention };
  return { ...plain, text, attachments: [...attachments, html], entities: [entity] };
};

/**
 * The same words as they reach the bot: "Receive a message" in
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability
 */
export const messageActivity = (world: World, message: Message, from: Account): Activity => {
  const common = envelope(world, { place: message, from });
  const own = message.activity;
  return { ...common, ...own, entities: [...entitiesOf(own), ...common.entities], id: message.id };
};

/** editMessage and undeleteMessage bring the text, softDeleteMessage does not; the id is the message's (same documentation). */
export const changeActivity = (
  world: World,
  change: {
    readonly message: Message;
    readonly from: Account;
    readonly eventType: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage';
  },
): Activity => {
  const activity = messageActivity(world, change.message, change.from);
  const channelData = { ...activity.channelData, eventType: change.eventType };
  if (change.eventType !== 'softDeleteMessage') return { ...activity, type: 'messageUpdate', channelData };
  const { text, textFormat, attachments, ...rest } = activity;
  return { ...rest, type: 'messageDelete', channelData };
};

/** Action.Submit comes as a message without words whose value is the card's data. */
export const submitActivity = (
  world: World,
  submitted: { readonly place: Place; readonly from: Account; readonly value: Json; readonly on: Message },
): Activity => ({
  ...envelope(world, submitted),
  type: 'message',
  id: submitted.place.conversation.newMessageId(),
  value: submitted.value,
  replyToId: submitted.on.id,
});

export const mentionsBot = (activity: Activity): boolean =>
  entitiesOf(activity).some((entity) => entity['type'] === 'mention');

const entitiesOf = (activity: Activity): readonly Json[] =>
  Array.isArray(activity['entities']) ? activity['entities'] : [];

const mentionInHtml = (bot: Account): string =>
  `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${bot.name}</span>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
