import type { Place } from '../conversation.ts';
import { placeId } from '../conversation.ts';
import type { Json } from '../json.ts';
import type { Account } from '../wire.ts';
import type { World } from '../world.ts';

const LOCALE = 'en-GB';
const TIME_ZONE = 'Europe/London';

/**
 * What every activity from Teams carries, as in the payloads of
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export const envelope = (world: World, sent: { readonly place: Place; readonly from: Account }) => {
  const now = new Date().toISOString();
  return {
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    timestamp: now,
    localTimestamp: now.replace('Z', '+00:00'),
    localTimezone: TIME_ZONE,
    locale: LOCALE,
    from: sent.from,
    recipient: world.bot,
    conversation: conversationOf(sent.place),
    channelData: channelDataOf(sent.place),
    entities: [{ type: 'clientInfo', locale: LOCALE, country: 'GB', platform: 'Windows', timezone: TIME_ZONE }],
  };
};

/** `isGroup` is absent in personal chat, not false. */
const conversationOf = (place: Place): Json => {
  const { kind, tenant } = place.conversation;
  const common = { conversationType: kind, tenantId: tenant.id, id: placeId(place) };
  return kind === 'personal' ? common : { isGroup: true, ...common };
};

/** Names of team and channel come only with events about them; both ids are the definitive source (same documentation). */
const channelDataOf = ({ conversation }: Place): Json => {
  const tenant = { id: conversation.tenant.id };
  if (conversation.meetingId !== undefined) return { tenant, meeting: { id: conversation.meetingId } };
  if (conversation.team === undefined) return { tenant };
  return {
    teamsChannelId: conversation.id,
    teamsTeamId: conversation.team.id,
    channel: { id: conversation.id },
    team: { id: conversation.team.id },
    tenant,
  };
};

/** Who did it, without a name: events name people by id alone. */
export const nameless = ({ id, aadObjectId }: Account): Account => ({ id, ...(aadObjectId && { aadObjectId }) });
