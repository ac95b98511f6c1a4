import type { TurnContext } from 'botbuilder';
import { type PersonId, personId } from '../domain/ids.ts';
import type { Here } from '../use-cases/app.ts';
import { teamsDataOf, tenantOf } from './activity.ts';
import { mentionsBot, saidText } from './message-text.ts';

/** Where something was said or pressed, by whom: an activity in the product's own words. */
export type Turn = {
  readonly here: Here;
  readonly where: 'channel' | 'chat' | 'personal';
  readonly person: {
    readonly id: PersonId;
    readonly userId: string;
    readonly name: string;
    /** Whether the activity itself gave the Entra object id; else the roster has to. */
    readonly known: boolean;
  };
  /** The team of the channel; undefined in chats. */
  readonly teamId: string | undefined;
  readonly channelId: string | undefined;
  /** The meeting whose chat or thread this is, where it is one's. */
  readonly meetingId: string | undefined;
  readonly activityId: string;
  readonly text: string;
  /** Whether it was said to the bot: everything in a personal chat, elsewhere what mentions it. */
  readonly toBot: boolean;
};

/** A turn's context, or what is left of one that is over. */
type InTurn = Pick<TurnContext, 'activity'>;

const whereOf = (context: InTurn): Turn['where'] => {
  const { conversation } = context.activity;
  if (teamsDataOf(context.activity.channelData).team?.id) return 'channel';
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'chat' : 'personal';
};

/** A channel's own id, without the thread that follows it. */
const withoutThread = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

const channelOf = (context: InTurn): Pick<Turn, 'teamId' | 'channelId'> => {
  if (whereOf(context) !== 'channel') return { teamId: undefined, channelId: undefined };
  const data = teamsDataOf(context.activity.channelData);
  const channelId =
    data.channel?.id ?? data.settings?.selectedChannel?.id ?? withoutThread(context.activity.conversation.id);
  return { teamId: data.team?.id ?? undefined, channelId };
};

/** Reads a turn. Who the person is comes from Microsoft Teams, which vouches for it; their standing is looked up. */
export const turnOf = (context: InTurn): Turn => {
  const { activity } = context;
  const tenantId = tenantOf(activity);
  const where = whereOf(context);
  const objectId = activity.from.aadObjectId ?? activity.from.id;
  return {
    here: { tenantId, serviceUrl: activity.serviceUrl, conversationId: activity.conversation.id },
    where,
    person: {
      id: personId({ tenantId, objectId }),
      userId: activity.from.id,
      name: activity.from.name ?? '',
      known: Boolean(activity.from.aadObjectId),
    },
    ...channelOf(context),
    meetingId: teamsDataOf(activity.channelData).meeting?.id ?? undefined,
    activityId: activity.id ?? '',
    text: saidText(activity),
    toBot: where === 'personal' || mentionsBot(activity),
  };
};
