import { counted, numeral } from '../counted.ts';

/** For a publisher: where the minutes are. */
export const deliveries = {
  title: 'Deliveries of minutes',
  none: 'No minutes have been approved yet.',
  headings: {
    failed: 'Failed',
    waiting: 'Waiting',
    pending: 'On their way',
    sent: 'Sent, not acknowledged yet',
    acknowledged: 'Acknowledged',
  },
  counts: {
    failed: (count: number) => `${numeral(count)} failed`,
    waiting: (count: number) => `${numeral(count)} waiting`,
    pending: (count: number) => `${numeral(count)} on their way`,
    sent: (count: number) => `${numeral(count)} sent and not acknowledged yet`,
    acknowledged: (count: number) => `${numeral(count)} acknowledged`,
  },
  more: (count: number) => `and ${counted(count, 'other')}. The whole list: deliveries on the command line.`,
};
