import { counted, numeral } from '../counted.ts';
import { withdrawing } from '../withdrawing.ts';

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
  newer: (version: number) => `Version ${version} came out. Its own card shows how far it has come.`,
  withdraw: 'Withdraw briefing',
  ...withdrawing,
  question: (channels: number) => `Withdraw this briefing from ${counted(channels, 'channel')}?`,
  withdrawn: {
    kicker: (version: number) => `Withdrawn · Version ${version}`,
    told: ({ posted, total }: { posted: number; total: number }) =>
      `${numeral(posted)} of ${counted(total, 'channel')} told`,
    on: (day: string) => `Withdrawn on ${day}. To offer it again, import a corrected Word file and publish it.`,
    because: (reason: string) => `Why: ${reason}`,
    pending: (count: number) => `${counted(count, 'channel')} still to be told. This card keeps itself up to date.`,
    neverPosted: (count: number) => `It never came to ${counted(count, 'channel')}, and will not.`,
    unconfirmed:
      'Microsoft Teams did not say whether these were posted. Look in the channel, then press what is true. A card that is there stays as it was: please tell that team yourself.',
    notThere: 'It is not there',
    notThereIn: (team: string) => `It is not there: ${team}`,
    outOfReach: (count: number) => `${counted(count, 'channel')} cannot be told`,
    outOfReachWhy:
      'Microsoft Teams never said where these cards are, so they stay as they were. Please tell these teams yourself.',
  },
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
