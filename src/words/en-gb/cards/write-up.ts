import { counted } from '../counted.ts';

/** Where a team writes up what it has talked about already. */
export const writeUp = {
  present: 'Who was there',
  names: 'Names, with commas between them',
  when: 'When you talked',
  send: 'Send write-up',
  kicker: 'Write up a discussion we had',
  summary: (title: string) => `Write up a discussion: ${title}`,
  explanation: (points: number) =>
    `${counted(points, 'point')}, in the team’s words. Leave empty what you did not talk about. You can look at it all before it is sent.`,
};
