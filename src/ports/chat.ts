import type { CardView } from './cards.ts';

/** Where a card goes. Addresses are Microsoft Teams' own: opaque, and unique only together with the tenant. */
export type Place =
  | {
      readonly kind: 'conversation';
      readonly tenantId: string;
      readonly serviceUrl: string;
      readonly conversationId: string;
    }
  | { readonly kind: 'new-thread'; readonly tenantId: string; readonly serviceUrl: string; readonly channelId: string }
  | { readonly kind: 'person'; readonly tenantId: string; readonly serviceUrl: string; readonly userId: string };

/** Why Microsoft Teams will not take a message for a place, until the app is installed there again; or why there is none to take. */
export type ChatRefusal = 'not-installed' | 'blocked' | 'gone' | 'not-allowed' | 'too-large' | 'not-made';

/**
 * posted: it is there. refused: it is not, and will not be. not-sent: it is not, and may be tried again after the pause.
 * unconfirmed: nobody knows, so only a person may decide to post it again (docs/decisions, no blind retries into a chat).
 */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly conversationId: string; readonly activityId: string }
  | { readonly kind: 'refused'; readonly why: ChatRefusal }
  | { readonly kind: 'not-sent'; readonly retryAfterMs: number }
  | { readonly kind: 'unconfirmed' };

/** Updating the same card to the same content again is harmless, so an unclear outcome is `later`. */
export type UpdateOutcome =
  | { readonly kind: 'updated' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly why: ChatRefusal }
  | { readonly kind: 'later'; readonly retryAfterMs: number };

export type RosterMember = {
  /** The person's id in Microsoft Teams (29:…); differs from bot to bot. */
  readonly userId: string;
  /** The person's Entra object id. */
  readonly objectId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly guest: boolean;
};

/** What Microsoft Teams says of a meeting; empty where it does not say. Instants as it writes them. */
export type MeetingAnswer = {
  readonly title: string;
  readonly organiser: { readonly userId: string; readonly objectId: string; readonly name: string };
  readonly scheduledStart: string;
  readonly scheduledEnd: string;
};

/** A card could not be made from its view, so nothing was sent. `cause` is why. */
export class CardNotMade extends Error {}

/** Microsoft Teams as the product needs it. Nothing here throws for what Microsoft Teams answers. */
export type Chat = {
  /** Posts a card. Not repeatable. Throws CardNotMade. */
  post(place: Place, card: CardView): Promise<PostOutcome>;
  /** Replaces a posted card. Repeatable. Throws CardNotMade. */
  update(at: { place: Place & { kind: 'conversation' }; activityId: string }, card: CardView): Promise<UpdateOutcome>;
  /** Asks about a meeting. `undefined` where that is not permitted, is not known, or takes long: it is never needed. */
  meeting(place: Pick<Place, 'tenantId' | 'serviceUrl'>, meetingId: string): Promise<MeetingAnswer | undefined>;
  /** Looks a person up in the roster of a conversation or a team. `undefined`: they are not in it. Throws when it cannot be known. */
  member(place: Place & { kind: 'conversation' }, userId: string): Promise<RosterMember | undefined>;
};
