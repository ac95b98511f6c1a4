import { z } from 'zod';
import type {
  AgreedActionId,
  BriefingId,
  BriefingVersionId,
  DiscussionId,
  MinutesId,
  OrganisationId,
  PostingId,
  ReminderId,
  ResponseId,
  TeamId,
} from '../../domain/ids.ts';

/** Longer than any id of ours, and more than any card shows: what exceeds it was not sent by a card of ours. */
const ID_LENGTH = 200;
const LAST_POINT = 199;
const LAST_PAGE = 9_999;

/** Opaque text that we made, and a nonce: what was rendered once, and sent twice, is one click. */
export const opaque = z
  .string()
  .max(ID_LENGTH)
  .regex(/^[A-Za-z0-9:._@;=/-]+$/u);

// An id is taken for a noun's on the word of the card; the use case looks it up, and refuses another conversation's.
const id = <Id extends string>() => opaque.transform((text) => text as Id);

export const ids = {
  briefing: id<BriefingId>(),
  minutes: id<MinutesId>(),
  version: id<BriefingVersionId>(),
  posting: id<PostingId>(),
  discussion: id<DiscussionId>(),
  response: id<ResponseId>(),
  action: id<AgreedActionId>(),
  reminder: id<ReminderId>(),
  team: id<TeamId>(),
  organisation: id<OrganisationId>(),
};

/**
 * What somebody typed or chose, however long: the domain says in words that it is too long, and a request has no more
 * than 256 KB. An input that was left empty may be missing. PostgreSQL refuses U+0000 in text.
 */
export const typedText = z
  .string()
  .nullish()
  .transform((typed) => (typed ?? '').replaceAll('\u0000', ''));

/** Some clients send a card's own numbers back as text. */
const whole = (least: number, most: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,4}$/u)
        .transform(Number),
    ])
    .pipe(z.int().min(least).max(most));

/** Counted from 0. */
export const pointNumber = whole(0, LAST_POINT);
/** Counted from 1. */
export const pageNumber = whole(1, LAST_PAGE);
/** 0 for no page. */
export const pageOrNone = whole(0, LAST_PAGE);

/** Off where it is missing. */
export const toggled = z
  .union([z.boolean(), z.enum(['true', 'false', ''])])
  .nullish()
  .transform((typed) => typed === true || typed === 'true');

/** "me" where it is missing: nobody speaks for a team by accident. */
export const speaker = z
  .enum(['me', 'team', ''])
  .nullish()
  .transform((typed) => (typed === 'team' ? 'team' : 'me'));

const parts = (typed: string, between: RegExp): readonly string[] =>
  typed
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names typed one after another. */
export const nameList = typedText.transform((typed) => parts(typed, /[,;\r\n]/u));

/**
 * Undefined for all. Where "all" was left ticked beside organisations, those organisations only: a briefing sent to too
 * few can be sent to more, and one sent to too many cannot be called back.
 */
export const chosenAudience = typedText.transform((typed, context): readonly OrganisationId[] | undefined => {
  const ticked = parts(typed, /,/u);
  const chosen = ticked.filter((one) => one !== 'all');
  if (!chosen.every((one) => opaque.safeParse(one).success)) context.addIssue({ code: 'custom' });
  return ticked.length > 0 && chosen.length === 0 ? undefined : (chosen as OrganisationId[]);
});
