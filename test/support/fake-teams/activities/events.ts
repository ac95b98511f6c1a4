import type { Place } from '../conversation.ts';
import { eventId } from '../ids.ts';
import type { Person } from '../people/person.ts';
import type { Account, Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { envelope, nameless } from './envelope.ts';

type Event = { readonly place: Place; readonly by: Person };

/** A channel is named where it has people of its own, and they or the app came or went. */
type Members = Event & { readonly who: readonly Account[]; readonly channel?: string };

const scopeOf = ({ channel }: Members): string => (channel === undefined ? 'team' : 'channel');

const inChannel = (event: Event & { readonly channel?: string }, activity: Activity): Activity => {
  if (event.channel === undefined) return activity;
  const channel = { id: event.place.conversation.id, name: event.channel };
  return { ...activity, channelData: { ...activity.channelData, channel } };
};

/**
 * "Team members added" and "removed". For the bot itself the conversation is the channel in which the app was added, for
 * people it is the team's id, which is the General channel's. Payloads:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export const membersAdded = (world: World, event: Members): Activity =>
  inChannel(event, update(world, event, { membersAdded: event.who.map(nameless) }, `${scopeOf(event)}MemberAdded`));

export const membersRemoved = (world: World, event: Members): Activity =>
  inChannel(event, update(world, event, { membersRemoved: event.who.map(nameless) }, `${scopeOf(event)}MemberRemoved`));

/** What becomes of a team or, in the channel itself, of a channel: the table of events in the same documentation. */
export type Change =
  | 'teamRenamed'
  | 'teamArchived'
  | 'teamUnarchived'
  | 'teamDeleted'
  | 'teamHardDeleted'
  | 'teamRestored'
  | 'channelRenamed'
  | 'channelDeleted'
  | 'channelRestored';

export const changed = (world: World, event: Event & { readonly what: Change; readonly channel?: string }): Activity =>
  inChannel(event, update(world, event, {}, event.what));

export const installationUpdate = (
  world: World,
  event: Event & { readonly action: 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade' },
): Activity => {
  const common = envelope(world, { place: event.place, from: nameless(event.by.account) });
  const { id, team } = event.place.conversation;
  const chosen = team && { settings: { selectedChannel: { id } }, team: teamIn(event.place) };
  const channelData = { ...common.channelData, ...chosen, source: { name: 'message' } };
  return { type: 'installationUpdate', id: eventId(), action: event.action, ...common, channelData };
};

const update = (world: World, event: Event, members: object, eventType: string): Activity => {
  const common = envelope(world, { place: event.place, from: nameless(event.by.account) });
  const inTeam = event.place.conversation.team && { team: teamIn(event.place), eventType };
  return {
    type: 'conversationUpdate',
    id: eventId(),
    ...members,
    ...common,
    channelData: { ...common.channelData, ...inTeam },
  };
};

const teamIn = ({ conversation: { team } }: Place) =>
  team && { id: team.id, name: team.name, aadGroupId: team.aadGroupId };
