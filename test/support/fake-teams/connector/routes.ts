import type { World } from '../world.ts';
import { deleteActivity, sendActivity, updateActivity } from './activities.ts';
import { createConversation } from './create.ts';
import { download } from './downloads.ts';
import { readMember, readMembers, readMembersByPage } from './members.ts';
import { refusal } from './refusals.ts';
import type { ConnectorRequest, Operation, Reply } from './request.ts';
import { readChannels, readMeeting, readParticipant, readTeam } from './teams-and-meetings.ts';

type Handler = (world: World, request: ConnectorRequest) => Reply;
type Route = readonly [method: string, path: string, operation: Operation, handler: Handler];

/**
 * What botbuilder calls (botframework-connector, lib/connectorApi and lib/teams, operations), under the service URL's own
 * path; and the download of files, which is elsewhere and so begins with a slash.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
const ROUTES: readonly Route[] = [
  ['POST', 'v3/conversations', 'create', createConversation],
  ['POST', 'v3/conversations/{conversationId}/activities', 'send', sendActivity],
  ['POST', 'v3/conversations/{conversationId}/activities/{activityId}', 'send', sendActivity],
  ['PUT', 'v3/conversations/{conversationId}/activities/{activityId}', 'update', updateActivity],
  ['DELETE', 'v3/conversations/{conversationId}/activities/{activityId}', 'delete', deleteActivity],
  ['GET', 'v3/conversations/{conversationId}/members', 'read members', readMembers],
  ['GET', 'v3/conversations/{conversationId}/members/{memberId}', 'read members', readMember],
  ['GET', 'v3/conversations/{conversationId}/pagedmembers', 'read members', readMembersByPage],
  ['GET', 'v3/teams/{teamId}', 'read team', readTeam],
  ['GET', 'v3/teams/{teamId}/conversations', 'read team', readChannels],
  ['GET', 'v1/meetings/{meetingId}', 'read meeting', readMeeting],
  ['GET', 'v1/meetings/{meetingId}/participants/{memberId}', 'read meeting', readParticipant],
  ['GET', '/download/{fileId}/{name}', 'download', download],
];

export type Matched = {
  readonly operation: Operation;
  readonly handler: Handler;
  readonly named: Readonly<Record<string, string>>;
};

/** Conversation ids hold `;`, `:` and `@` and come encoded, so a path is split before it is decoded. */
export const routeFor = (method: string, path: string): Matched => {
  const parts = path.split('/').map(decodeURIComponent);
  for (const [routeMethod, pattern, operation, handler] of ROUTES) {
    const named = routeMethod === method ? matched(pattern.split('/'), parts) : undefined;
    if (named !== undefined) return { operation, handler, named };
  }
  const message = `The fake Microsoft Teams knows no ${method} ${path}.`;
  return { operation: 'unknown', handler: () => refusal({ status: 404, code: 'NoSuchRoute', message }), named: {} };
};

const matched = (pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined => {
  if (pattern.length !== parts.length) return undefined;
  const named: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith('{')) named[expected.slice(1, -1)] = part;
    else if (expected !== part) return undefined;
  }
  return named;
};
