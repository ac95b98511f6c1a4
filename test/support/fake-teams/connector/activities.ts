import type { Place } from '../conversation.ts';
import { guid } from '../ids.ts';
import { objectAt, objectsAt } from '../json.ts';
import type { Message } from '../message.ts';
import { type Activity, cardIn } from '../wire.ts';
import type { World } from '../world.ts';
import { badSyntax, noSuchActivity, noSuchConversation, notInRoster, refusal } from './refusals.ts';
import type { ConnectorRequest, Reply } from './request.ts';

/** 100 KB is documented; failures from 28 KB on are reported, so the fake is strict (PLATFORM.md). */
const LARGEST_ACTIVITY_BYTES = 28 * 1024;

/** POST …/activities and …/activities/{replyToId}: in a channel the conversation id alone says which thread. */
export const sendActivity = (world: World, request: ConnectorRequest): Reply => {
  const place = world.placeOf(request.conversationId ?? '');
  if (place === undefined) return noSuchConversation();
  if (!place.conversation.admitsBot()) return notInRoster();
  const activity = activityOf(request);
  if (activity === undefined) return badSyntax('The activity has no type.');
  if (activity.type !== 'message') return { status: 201, body: { id: guid() } };
  const { posted, refused } = postBotMessage(world, { place, activity, bytes: request.bytes });
  if (posted === undefined) return refused;
  return { status: 201, body: wasSplit(activity) ? {} : { id: posted.id } };
};

/** PUT …/activities/{id}: the message keeps its place and its id. About once in a thousand it is not found (PLATFORM.md). */
export const updateActivity = (world: World, request: ConnectorRequest): Reply => {
  const found = findOwn(world, request);
  if (found.message === undefined) return found.refused;
  const activity = activityOf(request);
  if (activity === undefined) return badSyntax('The activity has no type.');
  if (request.bytes > LARGEST_ACTIVITY_BYTES) return refusal({ status: 413 });
  if (refreshesTooMany(activity)) return badSyntax('More than 60 userIds in refresh.');
  world.update(found.message, activity);
  return { status: 200, body: { id: found.message.id } };
};

export const deleteActivity = (world: World, request: ConnectorRequest): Reply => {
  const found = findOwn(world, request);
  if (found.message === undefined) return found.refused;
  found.message.deleted = true;
  return { status: 200 };
};

type Posted =
  | { readonly posted: Message; readonly refused?: never }
  | { readonly posted?: never; readonly refused: Reply };

export const postBotMessage = (
  world: World,
  sent: { readonly place: Place; readonly activity: Activity; readonly bytes: number },
): Posted => {
  if (sent.bytes > LARGEST_ACTIVITY_BYTES) return { refused: refusal({ status: 413 }) };
  const { place, activity } = sent;
  if (refreshesTooMany(activity)) return { refused: badSyntax('More than 60 userIds in refresh.') };
  if (!wasSplit(activity)) return { posted: world.post({ place, from: 'the bot', activity }) };
  const { attachments, ...words } = activity;
  const { text, ...card } = activity;
  const first = world.post({ place, from: 'the bot', activity: words });
  world.post({ place: { ...place, rootId: first.rootId }, from: 'the bot', activity: card });
  return { posted: first };
};

/**
 * Text and an attachment in one activity become two messages, and no id is returned: nothing can be updated later.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability ("Message splitting")
 */
const wasSplit = (activity: Activity): boolean =>
  (activity.text ?? '') !== '' && objectsAt(activity, 'attachments').length > 0;

/**
 * "A maximum of 60 (sixty) user MRIs": what happens beyond is not said, so the fake is strict.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards
 */
const refreshesTooMany = (activity: Activity): boolean => {
  const { userIds } = objectAt(cardIn(activity) ?? {}, 'refresh');
  return Array.isArray(userIds) && userIds.length > 60;
};

const activityOf = (request: ConnectorRequest): Activity | undefined =>
  typeof request.body['type'] === 'string' ? (request.body as Activity) : undefined;

type Found =
  | { readonly message: Message; readonly refused?: never }
  | { readonly message?: never; readonly refused: Reply };

/** A bot can change only what it posted itself ("Update and delete messages sent from bot", same documentation). */
const findOwn = (world: World, request: ConnectorRequest): Found => {
  const place = world.placeOf(request.conversationId ?? '');
  if (place === undefined) return { refused: noSuchConversation() };
  if (!place.conversation.admitsBot()) return { refused: notInRoster() };
  const message = place.conversation.find(request.named['activityId'] ?? '');
  if (message === undefined) return { refused: noSuchActivity() };
  if (message.from === 'the bot') return { message };
  return { refused: refusal({ status: 403, code: 'NotEnoughPermissions', message: 'Not the bot’s own message.' }) };
};
