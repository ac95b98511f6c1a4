import { HeadingLevel, type Paragraph, type Table } from 'docx';
import { type Ladder, type RungShown, rungsOf } from '../domain/ladder.ts';
import { paragraph, tabulated } from '../minutes/word-parts.ts';
import { STYLE } from '../minutes/word-styles.ts';
import { dateOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import type { EvidencePack } from './evidence-pack.ts';

type Block = Paragraph | Table;

/** So many rows at most: the report stays within six pages, and the spreadsheet has the rest. */
const MOST_BRIEFINGS = 10;
const MOST_ORGANISATIONS = 20;

export const heading = (text: string): Paragraph => paragraph(text, { heading: HeadingLevel.HEADING_1 });
export const note = (text: string): Paragraph => paragraph(text, { style: STYLE.note });

const texts = () => words().evidence.report;
/** Rounded down, so that only all of them are 100%. */
const percent = ({ part, whole }: RungShown): string =>
  whole === 0
    ? '–'
    : new Intl.NumberFormat(words().locale, { style: 'percent', roundingMode: 'floor' }).format(part / whole);

const share = (ladder: Ladder, part: keyof Ladder, whole: keyof Ladder): string =>
  texts().of({ part: ladder[part], whole: ladder[whole] });

/** Each figure with its denominator, and the rows that it is counted from. */
export const inShort = ({ ladder, briefings }: EvidencePack): readonly Block[] => {
  const { columns, headings } = texts();
  const { meanings, rungs, sheets } = words().evidence;
  return [
    heading(headings.short),
    note(texts().short({ ...ladder, briefings: briefings.length })),
    tabulated(rungsOf(ladder), [
      { heading: columns.figure, width: 1_500, of: (one) => rungs[one.rung] },
      { heading: columns.count, width: 1_400, of: texts().of },
      { heading: columns.share, width: 800, of: percent },
      { heading: columns.meaning, width: 3_838, of: (one) => meanings[one.rung] },
      { heading: columns.rows, width: 2_100, of: (one) => sheets.rowsOf[one.rung] },
    ]),
  ];
};

export const whatWasPublished = ({ briefings }: EvidencePack): readonly Block[] => {
  const { columns, headings } = texts();
  const left = briefings.length - MOST_BRIEFINGS;
  return [
    heading(headings.published),
    tabulated(briefings.slice(0, MOST_BRIEFINGS), [
      { heading: columns.briefing, width: 3_138, of: (one) => one.title },
      { heading: columns.sent, width: 1_500, of: (one) => dateOf(one.publishedAt) },
      { heading: columns.discussBy, width: 1_500, of: (one) => dateOf(one.discussBy) },
      { heading: columns.posted, width: 1_100, of: (one) => share(one.ladder, 'posted', 'teams') },
      { heading: columns.discussed, width: 1_200, of: (one) => share(one.ladder, 'discussed', 'teams') },
      { heading: columns.approved, width: 1_200, of: (one) => share(one.ladder, 'approved', 'teams') },
    ]),
    ...(left > 0 ? [note(texts().moreBriefings(left))] : []),
  ];
};

/** A cell as "230 of 250". */
const counts = (part: keyof Ladder, whole: keyof Ladder) => (one: { readonly ladder: Ladder }) =>
  share(one.ladder, part, whole);

export const byOrganisation = (pack: EvidencePack): readonly Block[] => {
  const { columns, headings } = texts();
  const left = pack.organisations.length - MOST_ORGANISATIONS;
  const all = { organisation: words().organisations.all, ladder: pack.ladder };
  return [
    heading(headings.organisations),
    tabulated(
      [...pack.organisations.slice(0, MOST_ORGANISATIONS), all],
      [
        { heading: columns.organisation, width: 1_938, of: (one) => one.organisation },
        { heading: columns.posted, width: 1_100, of: counts('posted', 'teams') },
        { heading: columns.opened, width: 1_100, of: counts('opened', 'teams') },
        { heading: columns.discussed, width: 1_100, of: counts('discussed', 'teams') },
        { heading: columns.approved, width: 1_100, of: counts('approved', 'teams') },
        { heading: columns.acknowledged, width: 1_100, of: counts('acknowledged', 'teams') },
        { heading: columns.actionsDone, width: 1_100, of: counts('actionsDone', 'actions') },
        { heading: columns.changed, width: 1_100, of: counts('changed', 'approved') },
      ],
    ),
    ...(left > 0 ? [note(texts().moreOrganisations(left))] : []),
  ];
};
