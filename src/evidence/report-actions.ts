import type { Paragraph, Table } from 'docx';
import { shortened } from '../minutes/plain-text.ts';
import { tabulated } from '../minutes/word-parts.ts';
import { dateOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import type { EvidencePack, PackAction } from './evidence-pack.ts';
import { note } from './report-figures.ts';

/** Of each state so many, and so many letters of each action: the report stays within six pages, and the spreadsheet has the rest. */
const OF_EACH = 3;
const LETTERS = 120;

type Told = PackAction & { readonly what: string };

const isTold = (one: PackAction): one is Told => one.what !== undefined;

/** What has no day is due last. */
const dueFirst = (one: PackAction, other: PackAction): number =>
  Number(one.byWhen === '') - Number(other.byWhen === '') || one.byWhen.localeCompare(other.byWhen);
const doneLast = (one: PackAction, other: PackAction): number => other.doneAt.localeCompare(one.doneAt);

/** Whom to ask, what comes next, and what came of it. */
const someOfEach = (told: readonly Told[]): readonly Told[] => {
  const some = (state: PackAction['state'], order: (one: PackAction, other: PackAction) => number) =>
    told
      .filter((one) => one.state === state)
      .toSorted(order)
      .slice(0, OF_EACH);
  return [...some('overdue', dueFirst), ...some('open', dueFirst), ...some('done', doneLast)];
};

/** Overdue and open as the spreadsheet has them, so that its filter finds them. */
const stateText = ({ state, doneAt }: PackAction): string =>
  state === 'done' ? words().evidencePage.actions.state.done(dateOf(doneAt)) : words().evidence.sheets.action[state];

/** Some agreed actions in each state, of those whose words may be read; nothing where there are none. */
export const actionsListed = ({ actions }: EvidencePack): readonly (Paragraph | Table)[] => {
  const { columns, noDate } = words().evidencePage.actions;
  const told = actions.filter(isTold);
  if (told.length === 0) return [];
  return [
    note(words().evidence.report.actionsListed(OF_EACH)),
    tabulated(someOfEach(told), [
      { heading: columns.what, width: 3_238, of: (one) => shortened(one.what, LETTERS) },
      { heading: columns.where, width: 3_400, of: (one) => shortened(words().evidence.report.quoteFrom(one), LETTERS) },
      { heading: columns.byWhen, width: 1_500, of: (one) => (one.byWhen === '' ? noDate : dateOf(one.byWhen)) },
      { heading: columns.state, width: 1_500, of: stateText },
    ]),
  ];
};
