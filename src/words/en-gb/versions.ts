import type { BriefingChange } from '../../domain/briefing-changes.ts';
import { counted } from './counted.ts';

/** What is said of a change: where the part stands, and what it is called; both as they are now, and as they were. */
type Said = Pick<BriefingChange, 'name' | 'was' | 'number' | 'from'>;

const whole = (what: string) => ({
  added: () => `${what} added`,
  removed: () => `${what} removed`,
  reworded: () => `${what} reworded`,
  renamed: () => `${what} reworded`,
  moved: () => `${what} moved`,
});

/** One change, by what changed and how, as a publisher would say it; without a full stop. */
const changes = {
  title: whole('Title'),
  partnership: whole('Name of the partnership'),
  audited: whole('Facts of the audit'),
  summary: whole('Summary'),
  section: {
    added: ({ name }: Said) => `Section “${name}” added`,
    removed: ({ name }: Said) => `Section “${name}” removed`,
    reworded: ({ name }: Said) => `Section “${name}” reworded`,
    renamed: ({ name, was }: Said) => `Section “${was}” is now called “${name}”`,
    moved: ({ name, number, from }: Said) => `Section “${name}” moved from place ${from} to place ${number}`,
  },
  point: {
    added: ({ number }: Said) => `Discussion point ${number} added`,
    removed: ({ number }: Said) => `Discussion point ${number} removed`,
    reworded: ({ number, from }: Said) =>
      `Discussion point ${number}${number === from ? '' : ` (point ${from} before)`} reworded`,
    renamed: ({ number }: Said) => `Discussion point ${number} stands under another heading`,
    moved: ({ number, from }: Said) => `Discussion point ${from} is now point ${number}`,
  },
  resource: {
    added: ({ name }: Said) => `Contact “${name}” added`,
    removed: ({ name }: Said) => `Contact “${name}” removed`,
    reworded: ({ name }: Said) => `Contact details of “${name}” changed`,
    renamed: ({ name, was }: Said) => `Contact “${was}” is now called “${name}”`,
    moved: ({ name }: Said) => `Contact “${name}” has another place`,
  },
};

const things = (count: number): string => counted(count, 'thing');

const why = (because: string): string => (because === '' ? '' : ` Why: ${because}`);

/** Versions of a briefing, what changed in them, and that it was withdrawn. Days come as "Friday 18 December". */
export const versions = {
  changes,
  was: 'Was',
  now: 'Now',
  /** In texts that carry no markup. */
  changedSince: ({ since, count }: { since: number; count: number }): string =>
    count === 0 ? `Nothing changed since version ${since}.` : `${things(count)} changed since version ${since}`,
  moreChanges: (count: number): string => `and ${things(count)} more`,
  correctedOn: ({ day, version }: { day: string; version: number }): string =>
    `Corrected on ${day}: version ${version}.`,
  onlyLayout: 'Its words are the same.',
  discussionUses: ({ version, newer, day }: { version: number; newer: number; day: string }): string =>
    `This discussion uses version ${version}; version ${newer} came out on ${day}.`,
  discussionOfWithdrawn: ({ day, because }: { day: string; because: string }): string =>
    `The partnership withdrew this briefing on ${day}.${why(because)} You can finish this discussion; its minutes will say so.`,
  draftOfWithdrawn: ({ day, because }: { day: string; because: string }): string =>
    `The partnership withdrew this briefing on ${day}.${why(because)} You can still approve; the minutes say so.`,
  minutes: {
    label: 'Since then',
    newer: ({ newer, day }: { newer: number; day: string }): string =>
      `Version ${newer} of the briefing came out on ${day}.`,
    withdrawn: ({ day, because }: { day: string; because: string }): string =>
      `The partnership withdrew the briefing on ${day}.${why(because)}`,
  },
};
