import type { Paragraph, Table } from 'docx';
import { shortened } from '../minutes/plain-text.ts';
import { paragraph, paragraphs, tabulated } from '../minutes/word-parts.ts';
import { STYLE } from '../minutes/word-styles.ts';
import { dateOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import type { EvidencePack, PackPosting } from './evidence-pack.ts';
import { methodNotes } from './notes.ts';
import { actionsListed } from './report-actions.ts';
import { heading, note } from './report-figures.ts';

type Block = Paragraph | Table;

/** So many at most, and so many letters of each: the report stays within six pages, and the spreadsheet has the rest. */
const MOST = { points: 10, quotes: 6, changes: 4, late: 5, lateOrganisations: 12, letters: 200 } as const;

const numeral = (count: number): string => count.toLocaleString(words().locale);
const texts = () => words().evidence.report;
const sum = <One>(of: readonly One[], count: (one: One) => number) => of.reduce((total, one) => total + count(one), 0);

/** Spread over all there are, so that no briefing has them all. What stands in the pack is in an order that says nothing. */
const drawn = <One>(from: readonly One[], most: number): readonly One[] =>
  from.length <= most
    ? from
    : Array.from({ length: most }, (_, index) => from[Math.floor((index * from.length) / most)] as One);

const quote = (text: string, source: string): readonly Paragraph[] => [
  paragraph(source, { style: STYLE.said }),
  ...paragraphs(texts().quote(shortened(text.replace(/\s+/gu, ' '), MOST.letters)), { style: STYLE.response }),
];

/** Points by themselves where the report is about one briefing; else each briefing's in one row. */
const counted = ({ points, briefing }: EvidencePack) =>
  briefing === undefined
    ? [...Map.groupBy(points, (one) => one.briefing)].map(([text, own]) => ({
        text,
        responses: sum(own, (one) => one.responses),
        nothingToAdd: sum(own, (one) => one.nothingToAdd),
        readable: sum(own, (one) => one.readable),
      }))
    : points;

export const whatTeamsSaid = (pack: EvidencePack): readonly Block[] => {
  const { columns, headings } = texts();
  const responses = sum(pack.points, (one) => one.responses);
  const readable = sum(pack.points, (one) => one.readable);
  const first = pack.briefing === undefined ? columns.briefing : columns.question;
  const readableEnough = pack.responses.filter((one) => one.text.length > 30);
  return [
    heading(headings.said),
    note(texts().saidNote({ responses, readable })),
    tabulated(counted(pack).slice(0, MOST.points), [
      { heading: first, width: 5_738, of: (one) => one.text },
      { heading: columns.responses, width: 1_300, of: (one) => numeral(one.responses) },
      { heading: columns.nothingToAdd, width: 1_300, of: (one) => numeral(one.nothingToAdd) },
      {
        heading: columns.readable,
        width: 1_300,
        of: (one) => texts().of({ part: one.readable, whole: one.responses }),
      },
    ]),
    ...(readable === 0 ? [note(texts().noWords)] : []),
    ...drawn(readableEnough, MOST.quotes).flatMap((one) => quote(one.text, texts().quoteFrom(one))),
  ];
};

export const actionsAndChanges = (pack: EvidencePack): readonly Block[] => {
  const { ladder, actions, changes } = pack;
  const count = (state: 'done' | 'overdue' | 'open') => actions.filter((one) => one.state === state).length;
  return [
    heading(texts().headings.done),
    note(
      actions.length === 0
        ? texts().noActions
        : texts().actionsNote({ done: count('done'), overdue: count('overdue'), open: count('open') }),
    ),
    ...actionsListed(pack),
    note(texts().changedNote({ part: ladder.changed, whole: ladder.approved })),
    ...drawn(changes, MOST.changes).flatMap((one) => quote(one.text, texts().quoteFrom(one))),
  ];
};

const standsOf = (one: PackPosting): string => {
  const { stands } = texts();
  if (one.opened) return stands['not-finished'];
  return one.posted ? stands['not-opened'] : stands['not-posted'];
};

const lateByOrganisation = (late: readonly PackPosting[], all: readonly PackPosting[]): Table => {
  const { columns } = texts();
  const sent = Map.groupBy(all, (one) => one.organisation);
  const lines = [...Map.groupBy(late, (one) => one.organisation)]
    .map(([organisation, own]) => ({ organisation, part: own.length, whole: sent.get(organisation)?.length ?? 0 }))
    .toSorted((a, b) => b.part - a.part || a.organisation.localeCompare(b.organisation, 'en-GB'));
  return tabulated(lines.slice(0, MOST.lateOrganisations), [
    { heading: columns.organisation, width: 7_138, of: (one) => one.organisation },
    { heading: columns.late, width: 2_500, of: texts().of },
  ]);
};

export const whoIsLate = ({ postings }: EvidencePack): readonly Block[] => {
  const { columns, headings } = texts();
  const late = postings.filter((one) => one.late).toSorted((a, b) => a.discussBy.localeCompare(b.discussBy));
  if (late.length === 0) return [heading(headings.late), note(texts().nobodyLate)];
  return [
    heading(headings.late),
    note(texts().lateNote({ part: late.length, whole: postings.length })),
    lateByOrganisation(late, postings),
    note(''),
    tabulated(late.slice(0, MOST.late), [
      { heading: columns.team, width: 2_300, of: (one) => one.team },
      { heading: columns.organisation, width: 2_638, of: (one) => one.organisation },
      { heading: columns.briefing, width: 2_200, of: (one) => one.briefing },
      { heading: columns.discussBy, width: 1_200, of: (one) => dateOf(one.discussBy) },
      { heading: columns.stands, width: 1_300, of: standsOf },
    ]),
    ...(late.length > MOST.late ? [note(texts().moreLate(late.length - MOST.late))] : []),
  ];
};

export const methodAndLimits = (): readonly Block[] => [heading(texts().headings.method), ...methodNotes().map(note)];
