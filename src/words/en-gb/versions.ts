import type { BriefingChange } from '../../domain/briefing-changes.ts';
import { counted } from './counted.ts';

const part = {
  title: 'Title',
  partnership: 'Name of the partnership',
  audited: 'Facts of the audit',
  summary: 'Summary',
} as const;

const section = ({ how: became, name, was, number, from }: BriefingChange): string => {
  if (became === 'renamed') return `Section “${was}” is now called “${name}”`;
  if (became === 'moved') return `Section “${name}” moved from place ${from} to place ${number}`;
  return `Section “${name}” ${became}`;
};

const point = ({ how: became, number, from }: BriefingChange): string => {
  if (became === 'renamed') return `Discussion point ${number} stands under another heading`;
  if (became === 'moved') return `Discussion point ${from} is now point ${number}`;
  const before = became === 'reworded' && from !== number ? ` (point ${from} before)` : '';
  return `Discussion point ${number}${before} ${became}`;
};

const resource = ({ how: became, name, was }: BriefingChange): string => {
  if (became === 'renamed') return `Contact “${was}” is now called “${name}”`;
  if (became === 'moved') return `Contact “${name}” has another place`;
  return became === 'reworded' ? `Contact details of “${name}” changed` : `Contact “${name}” ${became}`;
};

/** One change, as a publisher would say it, without a full stop. */
const change = (one: BriefingChange): string => {
  if (one.part === 'section') return section(one);
  if (one.part === 'point') return point(one);
  if (one.part === 'resource') return resource(one);
  return `${part[one.part]} ${one.how}`;
};

const things = (count: number): string => counted(count, 'thing');

const why = (because: string): string => (because === '' ? '' : ` Why: ${because}`);

/** Versions of a briefing, what changed in them, and that it was withdrawn. Days come as "Friday 18 December". */
export const versions = {
  change,
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
