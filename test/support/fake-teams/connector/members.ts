import type { Conversation } from '../conversation.ts';
import type { World } from '../world.ts';
import { noSuchConversation, noSuchMember, notInRoster } from './refusals.ts';
import type { ConnectorRequest, Reply } from './request.ts';

/** GET …/members/{id}: by Teams id (29:…) or by Microsoft Entra object id. */
export const readMember = (world: World, request: ConnectorRequest): Reply =>
  inConversation(world, request, ({ roster }) => {
    const id = request.named['memberId'];
    const person = roster().find((one) => one.id === id || one.aadObjectId === id);
    return person === undefined ? noSuchMember() : { status: 200, body: person.inRoster };
  });

/** GET …/members: all at once. Deprecated by Microsoft in favour of the paged one. */
export const readMembers = (world: World, request: ConnectorRequest): Reply =>
  inConversation(world, request, ({ roster }) => ({ status: 200, body: roster().map((person) => person.inRoster) }));

/**
 * GET …/pagedmembers: a page size under 50 counts as 50 and over 500 as 500; the last page has no continuation token.
 * https://learn.microsoft.com/microsoftteams/platform/resources/team-chat-member-api-changes
 */
export const readMembersByPage = (world: World, request: ConnectorRequest): Reply =>
  inConversation(world, request, ({ roster }) => {
    const size = Math.min(500, Math.max(50, Number(request.query.get('pageSize') ?? 200)));
    const from = Number(request.query.get('continuationToken') ?? 0);
    const members = roster()
      .slice(from, from + size)
      .map((person) => person.inRoster);
    const more = roster().length > from + size;
    return { status: 200, body: { members, ...(more && { continuationToken: String(from + size) }) } };
  });

const inConversation = (
  world: World,
  request: ConnectorRequest,
  read: (conversation: Conversation) => Reply,
): Reply => {
  const place = world.placeOf(request.conversationId ?? '');
  if (place === undefined) return noSuchConversation();
  return place.conversation.admitsBot() ? read(place.conversation) : notInRoster();
};
