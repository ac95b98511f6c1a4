import { type RungShown, rungsOf } from '../domain/ladder.ts';
import { words } from '../words/words.ts';
import type { EvidencePack, PackBriefing, PackOrganisation } from './evidence-pack.ts';
import { coverNotes } from './notes.ts';
import { type SheetColumn, sheetOf, textCell } from './sheet.ts';

const figureColumns = (): readonly SheetColumn<RungShown>[] => {
  const { columns, rowsOf } = words().evidence.sheets;
  const { rungs, of, meanings } = words().evidence;
  return [
    { heading: columns.figure, width: 20, kind: 'text', of: (line) => rungs[line.rung] },
    { heading: columns.count, width: 10, kind: 'number', of: (line) => line.part },
    { heading: columns.outOf, width: 10, kind: 'number', of: (line) => line.whole },
    { heading: columns.outOfWhat, width: 36, kind: 'text', of: (line) => of[line.rung] },
    { heading: columns.meaning, width: 80, kind: 'text', of: (line) => meanings[line.rung] },
    { heading: columns.rows, width: 38, kind: 'text', of: (line) => rowsOf[line.rung] },
  ];
};

/** The first sheet: every figure with its denominator, what it means, and where its rows are; below, what holds for all. */
export const meaningsSheet = (pack: EvidencePack) => {
  const sheet = sheetOf(words().evidence.sheets.names.meanings, rungsOf(pack.ladder), figureColumns());
  const notes = coverNotes(pack).map((note) => [textCell(note)]);
  return { ...sheet, data: [...sheet.data, [], ...notes] };
};

type LadderLine = PackOrganisation & { readonly briefing: string; readonly discussBy: string };

const ladderColumns = (): readonly SheetColumn<LadderLine>[] => {
  const { columns } = words().evidence.sheets;
  return [
    { heading: columns.briefing, width: 34, kind: 'text', of: (line) => line.briefing },
    { heading: columns.discussBy, width: 13, kind: 'day', of: (line) => line.discussBy },
    { heading: columns.organisation, width: 34, kind: 'text', of: (line) => line.organisation },
    ...(
      [
        'teams',
        'posted',
        'opened',
        'discussed',
        'approved',
        'acknowledged',
        'actions',
        'actionsDone',
        'changed',
      ] as const
    ).map((count) => ({
      heading: columns[count],
      width: 14,
      kind: 'number' as const,
      of: (line: LadderLine) => line.ladder[count],
    })),
  ];
};

const linesOf = ({ title, discussBy, organisations, ladder }: PackBriefing): readonly LadderLine[] =>
  [...organisations, { organisation: words().organisations.all, ladder }].map((one) => ({
    ...one,
    briefing: title,
    discussBy,
  }));

/** Each briefing by organisation, and its sum. */
export const ladderSheet = ({ briefings }: EvidencePack) =>
  sheetOf(words().evidence.sheets.names.ladder, briefings.flatMap(linesOf), ladderColumns());
