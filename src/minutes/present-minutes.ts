import type { MinutedAction, MinutedPoint, Minutes, Recipient } from '../domain/minutes.ts';
import { NAMELESS } from '../domain/person.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { nameRemovedText } from '../words/name-removed.ts';
import { asNamed, asWritten } from '../words/recorded.ts';
import { words } from '../words/words.ts';
import { earlierActionLines } from './earlier-actions.ts';
import type { Copy } from './minutes-copy.ts';
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
  /** What was still open from earlier discussions, a sentence each. */
  readonly earlierActions: readonly string[];
  readonly distribution: readonly PresentedRecipient[];
  /** Said instead of the distribution where there is none; empty otherwise. */
  readonly noDistribution: string;
  /** Who acknowledged receipt, or that it is asked for; nothing in a draft, and where nobody is asked. */
  readonly receipt: readonly string[];
  readonly draft: boolean;
  readonly approval: string;
  readonly closing: string;
  /** The organisation's own line at the foot; empty for none. */
  readonly footer: string;
  /** When they were approved, or the discussion ended. ISO 8601. */
  readonly madeAt: string;
};

const gathered = (names: readonly string[]): readonly string[] => {
  const nameless = names.filter((name) => name === NAMELESS).length;
  const named = names.filter((name) => name !== NAMELESS).map((name) => plainLine(asNamed(name)));
  if (nameless === 0) return named;
  const { people } = words();
  return [...named, nameless === 1 ? people.nameless : people.namelessCounted(nameless)];
};

/** Where responses were left out, minutes must not say that none was recorded. */
const silenceOf = (point: MinutedPoint, leftOut: number): string => {
  if (point.responses.length > 0 || point.nothingToAdd.length > 0) return '';
  return leftOut === 0 ? words().minutes.noResponse : words().minutes.noResponseLeft;
};

const presentPoint = (point: MinutedPoint, leftOut: number): PresentedPoint => ({
  number: point.number,
  theme: plainLine(point.theme),
  question: plainLine(point.text),
  responses: point.responses.map((one) => ({
    said: nameAndStanding(one.said, one.standing),
    text: plainText(asWritten(one.text)),
  })),
  nothingToAdd: gathered(point.nothingToAdd),
  silence: silenceOf(point, leftOut),
});

const presentAction = (action: MinutedAction): PresentedAction => ({
  action: plainLine(asWritten(action.what)),
  owner: plainLine(asWritten(asNamed(action.owner))) || words().minutes.nobodyNamed,
  byWhen: action.byWhen === '' ? words().minutes.noDate : dateOf(action.byWhen),
  from: words().minutes.point(action.point),
});

const roleOf = ({ deputy, onceConfirmed }: Recipient): string => {
  const says = words().minutes;
  const role = deputy ? says.deputy : says.lead;
  return onceConfirmed ? says.onceConfirmed(role) : role;
};

const presentRecipient = (recipient: Recipient): PresentedRecipient => ({
  name: plainLine(asNamed(recipient.name)),
  role: roleOf(recipient),
  organisation: plainLine(recipient.organisation),
  email: plainLine(recipient.email),
});

const approvalWords = (minutes: Minutes): string => {
  const { approved } = minutes;
  if (approved === undefined) return words().minutes.draft;
  const by = plainLine(asNamed(approved.by));
  const said = words().minutes.approved({ by, ...momentOf(approved.at) });
  return `${said} ${nameRemovedText(minutes)}`.trim();
};

const noDistribution = (minutes: Minutes): string =>
  minutes.distribution.length > 0 ? '' : words().minutes.noDistribution(plainLine(minutes.organisation));

const momentOf = (at: string) => ({ day: dayAndYearOf(at), time: timeOf(at) });

const receiptWords = ({ distribution, approved }: Minutes, { receipts }: Copy): readonly string[] => {
  const says = words().minutes.receipt;
  if (distribution.length === 0 || approved === undefined) return [];
  if (receipts === undefined) return [says.asked];
  if (receipts.acknowledged.length === 0) return [says.asked, says.notYet(momentOf(receipts.asOf))];
  return receipts.acknowledged.map(({ by, at }) => says.acknowledged({ by: plainLine(asNamed(by)), ...momentOf(at) }));
};

/** The one presentation of minutes, from which the Word file, the email and what people see on screen are made. Pure. */
export const presentMinutes = (minutes: Minutes, copy: Copy = {}): MinutesDocument => ({
  title: words().minutes.title(plainLine(minutes.briefing.title)),
  briefing: plainLine(minutes.briefing.title),
  partnership: plainLine(minutes.briefing.partnership),
  organisation: plainLine(minutes.organisation),
  team: plainLine(minutes.team),
  date: dateOf(minutes.startedAt),
  facts: factsOf(minutes),
  points: minutes.points.map((point) => presentPoint(point, minutes.leftOut)),
  leftOut: words().minutes.leftOut(minutes),
  actions: minutes.agreedActions.map(presentAction),
  noActions: minutes.agreedActions.length === 0 ? words().minutes.noActions : '',
  earlierActions: earlierActionLines(minutes),
  distribution: minutes.distribution.map(presentRecipient),
  noDistribution: noDistribution(minutes),
  receipt: receiptWords(minutes, copy),
  draft: minutes.approved === undefined,
  approval: approvalWords(minutes),
  closing: words().minutes.closing,
  footer: plainLine(copy.look?.footer ?? ''),
  madeAt: minutes.approved?.at ?? minutes.finishedAt,
});
