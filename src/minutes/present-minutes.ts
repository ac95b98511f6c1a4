import type { MinutedAction, MinutedPoint, Minutes, Recipient } from '../domain/minutes.ts';
import { NAMELESS } from '../domain/person.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { nameRemovedText } from '../words/name-removed.ts';
import { type Fact, factsOf, nameAndStanding } from './minutes-facts.ts';
import { plainLine, plainText } from './plain-text.ts';

export type PresentedResponse = {
  /** "Ana Ferreira", "Bo Lindqvist (guest)", "The team" or "A practitioner". */
  readonly said: string;
  readonly text: string;
};

export type PresentedPoint = {
  readonly number: number;
  /** Empty for none. */
  readonly theme: string;
  readonly question: string;
  readonly responses: readonly PresentedResponse[];
  /** Who had nothing to add; several nameless ones are counted together. */
  readonly nothingToAdd: readonly string[];
  /** Said where there is nothing else under the point; empty otherwise. */
  readonly silence: string;
};

export type PresentedAction = {
  readonly action: string;
  readonly owner: string;
  readonly byWhen: string;
  readonly from: string;
};

export type PresentedRecipient = {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
};

/**
 * What minutes say, in words and in reading order, for every medium. All text is plain (see plain-text.ts); the medium
 * escapes it. Dates are in words, in London.
 */
export type MinutesDocument = {
  readonly title: string;
  readonly briefing: string;
  readonly partnership: string;
  readonly organisation: string;
  readonly team: string;
  /** The day on which the discussion started: "22 November 2026". */
  readonly date: string;
  readonly facts: readonly Fact[];
  readonly points: readonly PresentedPoint[];
  /** How many responses were left out, and from how many details were removed. */
  readonly leftOut: string;
  readonly actions: readonly PresentedAction[];
  /** Said instead of the actions where there are none; empty otherwise. */
  readonly noActions: string;
  readonly distribution: readonly PresentedRecipient[];
  /** Said instead of the distribution where there is none; empty otherwise. */
  readonly noDistribution: string;
  readonly draft: boolean;
  readonly approval: string;
  readonly closing: string;
};

const CLOSING = 'This is a record of a discussion about practice. It is not a referral.';

const responses = (count: number): string => (count === 1 ? '1 response' : `${count} responses`);

const gathered = (names: readonly string[]): readonly string[] => {
  const nameless = names.filter((name) => name === NAMELESS).length;
  const named = names.filter((name) => name !== NAMELESS).map(plainLine);
  if (nameless === 0) return named;
  return [...named, nameless === 1 ? NAMELESS : `${NAMELESS} (${nameless} people)`];
};

/** Where responses were left out, minutes must not say that none was recorded. */
const silenceOf = (point: MinutedPoint, leftOut: number): string => {
  if (point.responses.length > 0 || point.nothingToAdd.length > 0) return '';
  return leftOut === 0 ? 'No response was recorded for this point.' : 'These minutes hold no response to this point.';
};

const presentPoint = (point: MinutedPoint, leftOut: number): PresentedPoint => ({
  number: point.number,
  theme: plainLine(point.theme),
  question: plainLine(point.text),
  responses: point.responses.map((one) => ({
    said: nameAndStanding(one.said, one.standing),
    text: plainText(one.text),
  })),
  nothingToAdd: gathered(point.nothingToAdd),
  silence: silenceOf(point, leftOut),
});

const leftOutWords = ({ leftOut, detailsRemoved }: Minutes): string => {
  if (leftOut === 0 && detailsRemoved === 0) return 'No response was left out, and no detail was removed.';
  const left = leftOut === 0 ? 'No response was' : `${responses(leftOut)} ${leftOut === 1 ? 'was' : 'were'}`;
  const removed = detailsRemoved === 0 ? 'No detail was removed.' : removedWords(detailsRemoved);
  return `${left} left out at review. ${removed}`;
};

const removedWords = (count: number): string =>
  `Details that could identify somebody were removed from ${responses(count)}, shown as [detail removed].`;

const presentAction = (action: MinutedAction): PresentedAction => ({
  action: plainLine(action.what),
  owner: plainLine(action.owner) || 'Nobody named yet',
  byWhen: action.byWhen === '' ? 'No date set' : dateOf(action.byWhen),
  from: `Point ${action.point}`,
});

const roleOf = ({ deputy, onceConfirmed }: Recipient): string =>
  `${deputy ? 'Deputy safeguarding lead' : 'Safeguarding lead'}${onceConfirmed ? ', after confirmation' : ''}`;

const presentRecipient = (recipient: Recipient): PresentedRecipient => ({
  name: plainLine(recipient.name),
  role: roleOf(recipient),
  organisation: plainLine(recipient.organisation),
  email: plainLine(recipient.email),
});

const approvalWords = (minutes: Minutes): string => {
  const { approved } = minutes;
  if (approved === undefined) return 'Draft: not approved';
  const words = `Approved by ${plainLine(approved.by)} on ${dayAndYearOf(approved.at)} at ${timeOf(approved.at)}.`;
  return `${words} ${nameRemovedText(minutes)}`.trim();
};

const noDistribution = (minutes: Minutes): string =>
  minutes.distribution.length > 0
    ? ''
    : `No safeguarding lead was on file for ${plainLine(minutes.organisation)} when these minutes were made. They are sent as soon as one is.`;

/** The one presentation of minutes, from which the Word file, the email and what people see on screen are made. Pure. */
export const presentMinutes = (minutes: Minutes): MinutesDocument => ({
  title: `Minutes: ${plainLine(minutes.briefing.title)}`,
  briefing: plainLine(minutes.briefing.title),
  partnership: plainLine(minutes.briefing.partnership),
  organisation: plainLine(minutes.organisation),
  team: plainLine(minutes.team),
  date: dateOf(minutes.startedAt),
  facts: factsOf(minutes),
  points: minutes.points.map((point) => presentPoint(point, minutes.leftOut)),
  leftOut: leftOutWords(minutes),
  actions: minutes.agreedActions.map(presentAction),
  noActions: minutes.agreedActions.length === 0 ? 'No action was agreed.' : '',
  distribution: minutes.distribution.map(presentRecipient),
  noDistribution: noDistribution(minutes),
  draft: minutes.approved === undefined,
  approval: approvalWords(minutes),
  closing: CLOSING,
});
