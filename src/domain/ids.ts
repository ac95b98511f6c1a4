/** Ids are branded, so that one noun's id cannot stand where another's belongs. They are opaque text, at most 200 characters. */
declare const brand: unique symbol;
type Id<Noun extends string> = string & { readonly [brand]: Noun };

export type BriefingId = Id<'briefing'>;
export type BriefingVersionId = Id<'briefing version'>;
export type PublicationId = Id<'publication'>;
export type PostingId = Id<'posting'>;
export type CardId = Id<'card'>;
export type OrganisationId = Id<'organisation'>;
export type TeamId = Id<'team'>;
export type DiscussionId = Id<'discussion'>;
export type ResponseId = Id<'response'>;
export type AgreedActionId = Id<'agreed action'>;
export type MinutesId = Id<'minutes'>;
export type ReminderId = Id<'reminder'>;
export type DeliveryId = Id<'delivery'>;
/** `TENANT/OBJECTID`, lower case: who a person is in Microsoft Entra, the same in every team and chat. */
export type PersonId = Id<'person'>;

export const personId = (who: { tenantId: string; objectId: string }): PersonId =>
  `${who.tenantId}/${who.objectId}`.toLowerCase() as PersonId;
