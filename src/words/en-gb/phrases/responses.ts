import { counted } from '../counted.ts';

/** What was said to a point, and by whom. */
export const responses = {
  none: 'No responses.',
  noneYet: '**No responses** yet.',
  from: ({ count, names }: { count: number; names: string }) =>
    `**${counted(count, 'response')}**${names === '' ? '' : `, from ${names}`}.`,
  nameless: (count: number) => (count === 1 ? 'a practitioner' : `${count} practitioners`),
  nothingToAdd: 'Nothing to add.',
  nothingToAddFrom: (names: string) => `Nothing to add: ${names}.`,
  saidByYou: ({ forTeam, nameless }: { forTeam: boolean; nameless: boolean }) =>
    `You${forTeam ? ', for the team' : ''}${nameless ? ', without your name' : ''}`,
  yours: (text: string) => `Your response: ${text}`,
  earlier: (count: number) =>
    `${counted(count, 'earlier response')} of yours to this point will be in the draft minutes, where you can change it too.`,
};
