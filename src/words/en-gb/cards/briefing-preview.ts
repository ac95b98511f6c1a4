import { counted } from '../counted.ts';
import { folds } from './folds.ts';

const channels = (count: number): string => counted(count, 'channel');

/** For a publisher: what teams would see, what to mend, and whom it goes to. */
export const briefingPreview = {
  ...folds,
  whatTeamsSee: 'What teams will see',
  publishing: 'Publish',
  explanation:
    'Nothing is posted until you press Publish. Tick organisations to send it to those only; otherwise it goes to all.',
  discussBy: 'Discuss by',
  audience: 'Who gets it',
  publish: 'Publish',
  discard: 'Discard',
  summary: (title: string) => `Preview: ${title}`,
  kicker: ({ version, onlyYou }: { version: number; onlyYou: boolean }) =>
    `Preview · Version ${version}${onlyYou ? ' · Only you see this' : ''}`,
  teamKicker: ({ kicker, day }: { kicker: string; day: string }) => `${kicker} · Discuss by ${day}`,
  states: {
    published: 'Published. How far it has come is on the card below.',
    discarded: 'Discarded. Nothing was published.',
    replaced: 'Replaced by a newer version of this briefing.',
  },
  bringsBack: (day: string) =>
    `This briefing was withdrawn on ${day}. Publishing this version offers it to teams again.`,
  everyChannel:
    'Every channel that has an older version gets this one in its place, whomever you tick. Open discussions finish on the version they began with.',
  toLookAt: (count: number) => `${counted(count, 'thing')} to look at before you publish`,
  toMend: (count: number) => `${counted(count, 'thing')} to mend in Word before this can be published`,
  mustBeMended: (problem: string) => `**Must be mended.** ${problem}`,
  everybody: (count: number) => `All organisations (${channels(count)})`,
  one: ({ name, count }: { name: string; count: number }) => `${name} (${channels(count)})`,
};
