import { counted } from '../counted.ts';

/** The parts of a briefing, which open and close. */
export const folds = {
  opensOrCloses: 'Opens or closes this part',
  show: 'Show',
  hide: 'Hide',
  parts: {
    points: 'Points to discuss',
    resources: 'Where to turn',
    noText: 'No text stands under this heading.',
    more: 'More in the Word file.',
    leftOut: (count: number) => `${counted(count, 'more section')} in the Word file.`,
  },
};
