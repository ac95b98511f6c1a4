import { counted, numeral } from '../counted.ts';

/** For a publisher: how far a briefing has come. */
export const publicationProgress = {
  itIsThere: 'It is there',
  postAgain: 'Post again',
  kicker: (version: number) => `Publishing · Version ${version}`,
  summary: ({ title, count }: { title: string; count: string }) => `${title}: ${count}`,
  posted: ({ posted, total }: { posted: number; total: number }) =>
    `${numeral(posted)} of ${counted(total, 'channel')} posted`,
  pending: (count: number) => `${counted(count, 'channel')} still to come. This card keeps itself up to date.`,
  withoutOrganisation: (count: number) =>
    `${counted(count, 'team')} left out: we do not know yet which organisation ${count === 1 ? 'it belongs' : 'they belong'} to.`,
  unconfirmed: {
    heading: (count: number) => `${counted(count, 'channel')} to look at`,
    explanation: 'Microsoft Teams did not say whether these were posted. Look in the channel, then press what is true.',
    itIsThere: (team: string) => `It is there: ${team}`,
    postAgain: (team: string) => `Post again: ${team}`,
    more: (count: number) => `${count} more follow when these are settled.`,
  },
  refused: {
    heading: (count: number) => `${counted(count, 'channel')} could not be posted to`,
    more: (count: number) => `and ${counted(count, 'other')}. Coverage lists every organisation.`,
  },
};
