import { isObject, type Json, objectAt, objectsAt, textAt } from '../json.ts';
import type { Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { postBotMessage } from './activities.ts';
import { badSyntax, noSuchConversation, noSuchMember, notInRoster } from './refusals.ts';
import type { ConnectorRequest, Reply } from './request.ts';

/**
 * POST /v3/conversations makes a channel thread or a personal chat, and nothing else; as recorded by Microsoft in
 * https://github.com/microsoft/teams.net/blob/main/docs/CreateConversation-API-Behavior.md
 */
export const createConversation = (world: World, request: ConnectorRequest): Reply =>
  request.body['isGroup'] === true ? createThread(world, request) : createPersonalChat(world, request);

/** The opening message is required. Answers with the thread's conversation id and the message's own. */
const createThread = (world: World, request: ConnectorRequest): Reply => {
  const channelId = textAt(objectAt(objectAt(request.body, 'channelData'), 'channel'), 'id');
  const activity = activityIn(request.body);
  if (channelId === undefined || activity === undefined) return badSyntax();
  const conversation = world.conversations.get(channelId);
  if (conversation?.kind !== 'channel' || conversation.deleted) return noSuchConversation();
  if (!conversation.admitsBot()) return notInRoster();
  const { posted, refused } = postBotMessage(world, { place: { conversation }, activity, bytes: request.bytes });
  if (posted === undefined) return refused;
  return { status: 201, body: { id: posted.conversationId, activityId: posted.id } };
};

/** Repeatable: the same person has the same chat. A message may come with it, whose id is not told. */
const createPersonalChat = (world: World, { body, bytes }: ConnectorRequest): Reply => {
  const [member, ...others] = objectsAt(body, 'members');
  const id = textAt(member, 'id');
  if (id === undefined || others.length > 0 || tenantIdIn(body) === undefined) return badSyntax();
  const tenant = world.tenants.find((one) => one.id === tenantIdIn(body));
  const person = tenant?.people.find((one) => one.id === id || one.aadObjectId === id);
  if (person === undefined) return id.startsWith('29:') ? noSuchMember(400) : badSyntax();
  if (!person.chat.conversation.admitsBot()) return notInRoster();
  const activity = activityIn(body);
  if (activity !== undefined) postBotMessage(world, { place: person.chat, activity, bytes });
  return { status: 201, body: { id: person.chat.id } };
};

export const tenantIdIn = (body: Json): string | undefined =>
  textAt(body, 'tenantId') ?? textAt(objectAt(objectAt(body, 'channelData'), 'tenant'), 'id');

const activityIn = (body: Json): Activity | undefined => {
  const activity = body['activity'];
  return isObject(activity) && typeof activity['type'] === 'string' ? (activity as Activity) : undefined;
};
