import { words } from '../words/words.ts';
import type { EvidencePack, PackDelivery, PackDiscussion, PackPosting } from './evidence-pack.ts';
import { type SheetColumn, sheetOf } from './sheet.ts';

const yes = (is: boolean): string => (is ? words().evidence.sheets.yes : words().evidence.sheets.no);

type Placed = { readonly organisation: string; readonly team: string; readonly briefing: string };

const where = <Line extends Placed>(): readonly SheetColumn<Line>[] => {
  const { columns } = words().evidence.sheets;
  return [
    { heading: columns.organisation, width: 34, kind: 'text', of: (line) => line.organisation },
    { heading: columns.team, width: 26, kind: 'text', of: (line) => line.team },
    { heading: columns.briefing, width: 34, kind: 'text', of: (line) => line.briefing },
  ];
};

const RUNGS = ['posted', 'opened', 'discussed', 'approved', 'acknowledged'] as const;

/** Every team and briefing, with how far it came: each figure of the ladder is a filter of this sheet. */
export const postingsSheet = ({ postings }: EvidencePack) => {
  const { columns, card, names } = words().evidence.sheets;
  return sheetOf<PackPosting>(names.postings, postings, [
    ...where<PackPosting>(),
    { heading: columns.version, width: 9, kind: 'number', of: (line) => line.version },
    { heading: columns.sentAt, width: 17, kind: 'instant', of: (line) => line.sentAt },
    { heading: columns.postedAt, width: 17, kind: 'instant', of: (line) => line.postedAt },
    { heading: columns.card, width: 22, kind: 'text', of: (line) => card[line.card] },
    { heading: columns.discussBy, width: 13, kind: 'day', of: (line) => line.discussBy },
    ...RUNGS.map((rung) => ({
      heading: columns[rung],
      width: 13,
      kind: 'text' as const,
      of: (line: PackPosting) => yes(line[rung]),
    })),
    { heading: columns.actions, width: 12, kind: 'number', of: (line) => line.actions },
    { heading: columns.actionsDone, width: 12, kind: 'number', of: (line) => line.actionsDone },
    { heading: columns.changed, width: 13, kind: 'text', of: (line) => yes(line.changed) },
    { heading: columns.late, width: 8, kind: 'text', of: (line) => yes(line.late) },
  ]);
};

export const discussionsSheet = ({ discussions }: EvidencePack) => {
  const { columns, state, how, place, names } = words().evidence.sheets;
  const counts = [
    'present',
    'responses',
    'nothingToAdd',
    'leftOut',
    'actions',
    'actionsDone',
    'changes',
    'versions',
  ] as const;
  const headings = { ...columns, changes: columns.changed };
  return sheetOf<PackDiscussion>(names.discussions, discussions, [
    ...where<PackDiscussion>(),
    { heading: columns.version, width: 9, kind: 'number', of: (line) => line.version },
    { heading: columns.state, width: 17, kind: 'text', of: (line) => state[line.state] },
    { heading: columns.how, width: 28, kind: 'text', of: (line) => how[line.how] },
    { heading: columns.place, width: 14, kind: 'text', of: (line) => place[line.place] },
    { heading: columns.startedAt, width: 17, kind: 'instant', of: (line) => line.startedAt },
    { heading: columns.finishedAt, width: 17, kind: 'instant', of: (line) => line.finishedAt },
    ...counts.map((count) => ({
      heading: headings[count],
      width: 12,
      kind: 'number' as const,
      of: (line: PackDiscussion) => line[count],
    })),
    { heading: columns.approvedAt, width: 17, kind: 'instant', of: (line) => line.approvedAt },
    { heading: columns.acknowledgedAt, width: 17, kind: 'instant', of: (line) => line.acknowledgedAt },
  ]);
};

/** By whom it was received is said as a role: the pack names nobody. */
export const deliveriesSheet = ({ deliveries }: EvidencePack) => {
  const { columns, role, delivery, waitingFor, names } = words().evidence.sheets;
  return sheetOf<PackDelivery>(names.deliveries, deliveries, [
    ...where<PackDelivery>(),
    { heading: columns.minutesVersion, width: 10, kind: 'number', of: (line) => line.version },
    { heading: columns.approvedAt, width: 17, kind: 'instant', of: (line) => line.approvedAt },
    { heading: columns.role, width: 18, kind: 'text', of: (line) => (line.deputy ? role.deputy : role.lead) },
    { heading: columns.state, width: 12, kind: 'text', of: (line) => delivery[line.state] },
    { heading: columns.sent, width: 17, kind: 'instant', of: (line) => line.sentAt },
    { heading: columns.failedAt, width: 17, kind: 'instant', of: (line) => line.failedAt },
    { heading: columns.acknowledgedOn, width: 17, kind: 'instant', of: (line) => line.acknowledgedAt },
    {
      heading: columns.why,
      width: 34,
      kind: 'text',
      of: (line) => (line.waitingFor === '' ? '' : waitingFor[line.waitingFor]),
    },
  ]);
};
