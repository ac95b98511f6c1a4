import { words } from '../words/words.ts';
import type { EvidencePack, PackAction, PackChange, PackPoint, PackResponse } from './evidence-pack.ts';
import { type SheetColumn, sheetOf } from './sheet.ts';

type Pointed = { readonly briefing: string; readonly version: number; readonly number: number };

const which = <Line extends Pointed>(): readonly SheetColumn<Line>[] => {
  const { columns } = words().evidence.sheets;
  return [
    { heading: columns.briefing, width: 34, kind: 'text', of: (line) => line.briefing },
    { heading: columns.version, width: 9, kind: 'number', of: (line) => line.version },
    { heading: columns.point, width: 8, kind: 'number', of: (line) => line.number },
  ];
};

/** How much was said to each point by all, and how much of it is in the next sheet. */
export const pointsSheet = ({ points }: EvidencePack) => {
  const { columns, names } = words().evidence.sheets;
  return sheetOf<PackPoint>(names.points, points, [
    ...which<PackPoint>(),
    { heading: columns.question, width: 60, kind: 'text', of: (line) => line.text },
    { heading: columns.responses, width: 12, kind: 'number', of: (line) => line.responses },
    { heading: columns.nothingToAdd, width: 12, kind: 'number', of: (line) => line.nothingToAdd },
    { heading: columns.readable, width: 12, kind: 'number', of: (line) => line.readable },
  ]);
};

/** Without names and teams, in an order that says nothing. */
export const responsesSheet = ({ responses }: EvidencePack) => {
  const { columns, names } = words().evidence.sheets;
  return sheetOf<PackResponse>(names.responses, responses, [
    ...which<PackResponse>(),
    { heading: columns.question, width: 44, kind: 'text', of: (line) => line.question },
    { heading: columns.organisation, width: 34, kind: 'text', of: (line) => line.organisation },
    { heading: columns.response, width: 90, kind: 'text', of: (line) => line.text },
  ]);
};

export const actionsSheet = ({ actions }: EvidencePack) => {
  const { columns, action, notShared, names } = words().evidence.sheets;
  return sheetOf<PackAction>(names.actions, actions, [
    { heading: columns.organisation, width: 34, kind: 'text', of: (line) => line.organisation },
    { heading: columns.briefing, width: 34, kind: 'text', of: (line) => line.briefing },
    { heading: columns.point, width: 8, kind: 'number', of: (line) => line.point },
    { heading: columns.what, width: 60, kind: 'text', of: (line) => line.what ?? notShared },
    { heading: columns.agreedAt, width: 17, kind: 'instant', of: (line) => line.agreedAt },
    { heading: columns.byWhen, width: 13, kind: 'day', of: (line) => line.byWhen },
    { heading: columns.state, width: 11, kind: 'text', of: (line) => action[line.state] },
    { heading: columns.doneAt, width: 17, kind: 'instant', of: (line) => line.doneAt },
  ]);
};

export const changesSheet = ({ changes }: EvidencePack) => {
  const { columns, names } = words().evidence.sheets;
  return sheetOf<PackChange>(names.changes, changes, [
    { heading: columns.organisation, width: 34, kind: 'text', of: (line) => line.organisation },
    { heading: columns.briefing, width: 34, kind: 'text', of: (line) => line.briefing },
    { heading: columns.change, width: 100, kind: 'text', of: (line) => line.text },
  ]);
};
