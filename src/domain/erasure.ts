import type { MeetingOfMinutes } from './meeting.ts';
import type { EarlierAction, MinutedAction, MinutedPoint, MinutedResponse, Minutes, Recipient } from './minutes.ts';
import { NAMELESS } from './person.ts';

/** How a safeguarding lead is named whose name was erased. */
export const NAMELESS_LEAD = 'A safeguarding lead';
/** What stands in a text in the place of a name that was erased. */
export const REMOVED_NAME = '[name removed]';

/** Whom to forget: every name they were known by, and, where they were a safeguarding lead, every address. */
export type ToForget = { readonly names: readonly string[]; readonly emails: readonly string[] };

const key = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

const isOneOf = (names: readonly string[], name: string): boolean => names.some((one) => key(one) === key(name));

export const isNamed = (who: ToForget, name: string): boolean => isOneOf(who.names, name);

const isFull = (name: string): boolean => /\S\s+\S/u.test(name.trim());

/** Whether that is their name in full: enough to know them by where nothing else leads to them. */
export const isNamedInFull = (who: ToForget, name: string): boolean => isFull(name) && isNamed(who, name);

/** The name as it may stand in a text: whole words, in any case, with any space between. */
const pattern = (name: string): RegExp => {
  const words = name.normalize('NFC').trim().split(/\s+/u);
  const literally = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
};

const replaced = (text: string, name: string): string => {
  const found = text.normalize('NFC').replace(pattern(name), REMOVED_NAME);
  return found.includes(REMOVED_NAME) ? found : text;
};

/**
 * Free text without the person's name. Only where it is given in full: a first name alone is shared by too many, and may
 * be an ordinary word.
 */
export const textWithoutName = (who: ToForget, text: string): string => who.names.filter(isFull).reduce(replaced, text);

/** Who does an agreed action, without the person's name. */
export const ownerWithoutName = (who: ToForget, owner: string): string =>
  isNamed(who, owner) ? NAMELESS : textWithoutName(who, owner);

const nameless = (who: ToForget, name: string): string => (isNamed(who, name) ? NAMELESS : name);

const response = (who: ToForget, one: MinutedResponse): MinutedResponse => ({
  said: nameless(who, one.said),
  standing: isNamed(who, one.said) ? 'member' : one.standing,
  text: textWithoutName(who, one.text),
});

const point = (who: ToForget, one: MinutedPoint): MinutedPoint => ({
  ...one,
  responses: one.responses.map((said) => response(who, said)),
  nothingToAdd: one.nothingToAdd.map((name) => nameless(who, name)),
});

const action = <Action extends EarlierAction | MinutedAction>(who: ToForget, one: Action): Action => ({
  ...one,
  what: textWithoutName(who, one.what),
  owner: ownerWithoutName(who, one.owner),
});

const recipient = (who: ToForget, one: Recipient): Recipient =>
  isOneOf(who.emails, one.email) ? { ...one, name: NAMELESS_LEAD, email: '' } : one;

const meetingWithoutName = (who: ToForget, meeting: MeetingOfMinutes): MeetingOfMinutes => ({
  ...meeting,
  title: textWithoutName(who, meeting.title),
  organiser: isNamed(who, meeting.organiser) ? '' : meeting.organiser,
});

const forgetting = (minutes: Minutes, who: ToForget): Minutes => ({
  ...minutes,
  facilitator: nameless(who, minutes.facilitator),
  ...(minutes.meeting && { meeting: meetingWithoutName(who, minutes.meeting) }),
  present: minutes.present.map((one) => ({ ...one, name: nameless(who, one.name) })),
  points: minutes.points.map((one) => point(who, one)),
  agreedActions: minutes.agreedActions.map((one) => action(who, one)),
  ...(minutes.earlierActions && { earlierActions: minutes.earlierActions.map((one) => action(who, one)) }),
  distribution: minutes.distribution.map((one) => recipient(who, one)),
  approved: minutes.approved && { ...minutes.approved, by: nameless(who, minutes.approved.by) },
});

/**
 * Approved minutes in which a person's name no longer stands, marked as changed `at` (ISO 8601); undefined where it did
 * not stand in them. Minutes hold names and no ids: two people of one name in one discussion are forgotten together.
 */
export const minutesWithoutName = (minutes: Minutes, who: ToForget, at: string): Minutes | undefined => {
  const changed = forgetting(minutes, who);
  return JSON.stringify(changed) === JSON.stringify(minutes) ? undefined : { ...changed, nameRemovedAt: at };
};
