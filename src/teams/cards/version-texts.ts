import type { BriefingChange } from '../../domain/briefing-changes.ts';
import { REASON_LIMIT, type SinceBegun, type Withdrawal } from '../../domain/since-begun.ts';
import type { BriefingView, VersionChanges } from '../../ports/cards.ts';
import { changeText } from '../../words/changed.ts';
import { dayOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { sentence } from './phrases.ts';
import { bold, clip, escapeMarkdown, inLine } from './text.ts';

/** A team reads on one line what changed; the rest is counted. */
const MOST_NAMED = 3;
/** More than these are counted: who reads on looks at the two files. */
const MOST_LISTED = 20;
const HEADING_LENGTH = 80;

const clipped = (change: BriefingChange): BriefingChange => ({
  ...change,
  name: clip(change.name, HEADING_LENGTH),
  was: clip(change.was, HEADING_LENGTH),
});

const headline = (change: BriefingChange): string => inLine(changeText(clipped(change)));

const IN_ORDER = ['point', 'resource', 'section', 'summary', 'audited', 'partnership', 'title'] as const;

/** What a team most needs to know first; where something stands matters least. */
const byNeed = (changes: readonly BriefingChange[]): readonly BriefingChange[] => {
  const need = ({ part, how }: BriefingChange) => IN_ORDER.indexOf(part) + (how === 'moved' ? IN_ORDER.length : 0);
  return changes.toSorted((a, b) => need(a) - need(b));
};

/** "Discussion point 3 reworded; section “Method” added": within a sentence only the first begins with a capital. */
const oneLine = (changes: readonly BriefingChange[]): string => {
  const named = byNeed(changes).slice(0, MOST_NAMED).map(headline);
  const others = changes.length - named.length;
  const parts = others > 0 ? [...named, words().versions.moreChanges(others)] : named;
  return parts.map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1))).join('; ');
};

/** "Corrected on Friday 18 December: version 2." and what changed in it. */
export const correctedText = ({ corrected, version }: Pick<BriefingView, 'corrected' | 'version'>): string => {
  if (corrected === undefined) return '';
  const { correctedOn, onlyLayout } = words().versions;
  const said = corrected.changes.length === 0 ? onlyLayout : sentence(oneLine(corrected.changes));
  return `**${correctedOn({ day: dayOf(corrected.at), version })}** ${said}`;
};

/** Why a briefing was withdrawn, as a sentence. */
export const reasonOf = ({ because }: Withdrawal): string => sentence(inLine(clip(because, REASON_LIMIT)));

const withdrawnData = ({ at, because }: Withdrawal) => ({ day: dayOf(at), because: reasonOf({ at, because }) });

/** What a discussion says of the briefing as it is now, while it is open or in review. */
export const sinceTexts = (since: SinceBegun | undefined, state: 'open' | 'review'): readonly string[] => {
  if (since === undefined) return [];
  const { discussionUses, discussionOfWithdrawn, draftOfWithdrawn } = words().versions;
  const { version, newer, withdrawn } = since;
  const ofWithdrawn = state === 'open' ? discussionOfWithdrawn : draftOfWithdrawn;
  return [
    ...(newer === undefined ? [] : [discussionUses({ version, newer: newer.version, day: dayOf(newer.at) })]),
    ...(withdrawn === undefined ? [] : [ofWithdrawn(withdrawnData(withdrawn))]),
  ];
};

/** The same in approved minutes. */
export const sinceInMinutes = (since: SinceBegun | undefined): readonly string[] => {
  const { newer, withdrawn } = words().versions.minutes;
  return [
    ...(since?.newer === undefined ? [] : [newer({ newer: since.newer.version, day: dayOf(since.newer.at) })]),
    ...(since?.withdrawn === undefined ? [] : [withdrawn(withdrawnData(since.withdrawn))]),
  ];
};

const textsOf = ({ part, was, now }: BriefingChange, length: number) => {
  const isText = part !== 'section' && was !== now;
  const line = (label: string, text: string) =>
    text === '' ? [] : [`${bold(`${label}:`)} ${inLine(clip(text.replaceAll('\n', '; '), length))}`];
  return isText && length > 0 ? [...line(words().versions.was, was), ...line(words().versions.now, now)] : [];
};

/** For the publisher: everything that changed, one after another, with the old and the new text in at most so many characters. */
export const changesData = (changed: VersionChanges | undefined, length: number) => {
  if (changed === undefined) return [];
  const { changes, since } = changed;
  const more = changes.length - MOST_LISTED;
  return [
    {
      heading: escapeMarkdown(words().versions.changedSince({ since, count: changes.length })),
      list: changes.slice(0, MOST_LISTED).map((one) => ({
        text: bold(changeText(clipped(one))),
        texts: textsOf(one, length).map((text) => ({ text })),
      })),
      more: more > 0 ? [{ text: words().versions.moreChanges(more) }] : [],
    },
  ];
};
