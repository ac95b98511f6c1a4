import { type Activity, ActivityTypes, CardFactory, type ConversationParameters } from 'botbuilder';
import type { CardView } from '../ports/cards.ts';
import { CardNotMade, type Chat, type Place, type PostOutcome } from '../ports/chat.ts';
import { hasOwnViews, withRefresh } from './cards/refresh.ts';
import { renderCard } from './cards/render-card.ts';
import { askAboutMeeting } from './meeting-details.ts';
import { memberFrom } from './member-answer.ts';
import { nobodyKnown, type PeopleHere } from './people-here.ts';
import { outcomeOfPost, outcomeOfUpdate, saysNotAMember } from './service-answer.ts';
import { timeLimit } from './time-limit.ts';
import type { TeamsTransport } from './transport.ts';

/** Microsoft Teams may take its time; what takes longer is unclear. */
const PATIENCE_MS = 15_000;

/** Before anything is sent, so that a card that cannot be made is not taken for one that may be there. */
const rendered = (view: CardView): ReturnType<typeof renderCard> => {
  try {
    return renderCard(view);
  } catch (cause) {
    throw new CardNotMade(`the ${view.kind} card could not be made`, { cause });
  }
};

const messageOf = async (view: CardView, here: Promise<readonly string[]>): Promise<Partial<Activity>> => {
  const { card: common, summary } = rendered(view);
  const card = withRefresh(common, view, await here);
  return { type: ActivityTypes.Message, summary, attachments: [CardFactory.adaptiveCard(card)] };
};

const threadIn = (
  place: Place & { kind: 'new-thread' },
  message: Partial<Activity>,
): Partial<ConversationParameters> => ({
  isGroup: true,
  channelData: { channel: { id: place.channelId }, tenant: { id: place.tenantId } },
  activity: message as Activity,
});

const chatWith = (place: Place & { kind: 'person' }): Partial<ConversationParameters> => ({
  isGroup: false,
  members: [{ id: place.userId, name: '' }],
  tenantId: place.tenantId,
  channelData: { tenant: { id: place.tenantId } },
});

type Connector = Awaited<ReturnType<TeamsTransport['connector']>>;

const postTo = async (connector: Connector, place: Place, message: Partial<Activity>): Promise<PostOutcome> => {
  if (place.kind === 'new-thread') {
    const made = await connector.conversations.createConversation(threadIn(place, message) as ConversationParameters);
    return { kind: 'posted', conversationId: made.id, activityId: made.activityId };
  }
  const conversationId =
    place.kind === 'conversation'
      ? place.conversationId
      : (await connector.conversations.createConversation(chatWith(place) as ConversationParameters)).id;
  const sent = await connector.conversations.sendToConversation(conversationId, message as Activity);
  return { kind: 'posted', conversationId, activityId: sent.id };
};

/** Whom a card asks to come for a view of their own; of a card that has none nobody is asked for. */
const idsHere = async (people: PeopleHere, place: Place, view: CardView): Promise<readonly string[]> =>
  place.kind === 'conversation' && hasOwnViews(view) ? (await people.read(place)).map(({ userId }) => userId) : [];

/** Microsoft Teams over its connector service. */
export const teamsChat = (transport: TeamsTransport, people: PeopleHere = nobodyKnown): Chat => ({
  post: async (place, view) => {
    const message = await messageOf(view, idsHere(people, place, view));
    try {
      const connector = await transport.connector(place.serviceUrl);
      return await timeLimit(postTo(connector, place, message), PATIENCE_MS);
    } catch (error) {
      return outcomeOfPost(error);
    }
  },
  update: async ({ place, activityId }, view) => {
    const message = { ...(await messageOf(view, idsHere(people, place, view))), id: activityId };
    try {
      const connector = await transport.connector(place.serviceUrl);
      const { conversations } = connector;
      await timeLimit(conversations.updateActivity(place.conversationId, activityId, message as Activity), PATIENCE_MS);
      return { kind: 'updated' };
    } catch (error) {
      return outcomeOfUpdate(error);
    }
  },
  member: async (place, userId) => {
    const connector = await transport.connector(place.serviceUrl);
    try {
      const answer = await timeLimit(
        connector.conversations.getConversationMember(place.conversationId, userId),
        PATIENCE_MS,
      );
      return memberFrom(answer, place.tenantId);
    } catch (error) {
      if (saysNotAMember(error)) return undefined;
      throw error;
    }
  },
  meeting: (place, meetingId) => askAboutMeeting(transport, place.serviceUrl, meetingId),
});
