import { counted, numeral } from './counted.ts';
import { deliveries } from './phrases/deliveries.ts';
import { responses } from './phrases/responses.ts';

/** Said the same in more than one place. */
export const phrases = {
  deliveries,
  responses,
  worried: 'Worried about a child?',
  notAReferral: 'Not a referral; nobody monitors this.',
  practiceOnly: 'Talk about practice, not about families.',
  readBy: (readers: string) => `Read by ${readers}`,
  pointOf: ({ number, of }: { number: number; of: number }) => `Point ${number} of ${of}`,
  /** The last of a list of names that is cut short. */
  others: (count: number) => `${numeral(count)} others`,
  /** The last line of a list that is cut short. */
  andOthers: (count: number) => `and ${counted(count, 'other')}.`,
  andMore: (count: number) => `and ${count} more`,
  present: (names: string) => `Present: ${names}.`,
  deputy: '(deputy)',
  agreedHere: '**Agreed here:**',
  agreedActions: (count: number) => counted(count, 'agreed action'),
  /** Of a team's earlier discussions, in the minutes of a later one. */
  earlierActions: {
    heading: 'Actions still open from earlier discussions',
    count: (count: number) => counted(count, 'action'),
    open: 'Still open',
    done: (day: string) => `Done on ${day}`,
    line: ({ action, briefing, state }: { action: string; briefing: string; state: string }) =>
      `${action}, agreed on “${briefing}”: ${state}`,
  },
  whatTheTeamWillDo: 'What the team will do',
  byDay: (day: string) => `by ${day}`,
  fromPoint: ({ action, point }: { action: string; point: number }) => `${action}, from point ${point}`,
  nameRemoved: (day: string) => `A name was removed on ${day}, to protect personal data.`,
  /** What Microsoft Teams does by itself to show somebody their own view. */
  refresh: 'Refresh',
};
