import { counted } from '../counted.ts';

/** The draft minutes, and what the facilitator decides about them. */
export const review = {
  leaveOut: 'Leave out',
  putBack: 'Put back',
  removeDetail: 'Remove the detail',
  itIsSafe: 'It is safe',
  change: 'Change my response',
  withdraw: 'Withdraw',
  next: 'Next page',
  previous: 'Previous page',
  goesTo: 'Goes to',
  approve: 'Approve and forward',
  reopen: 'Reopen discussion',
  takeOver: 'Take over',
  summary: (title: string) => `Review the minutes: ${title}`,
  title: (title: string) => `Review minutes: ${title}`,
  kicker: ({ version, replaces }: { version: number; replaces: number | undefined }) =>
    `Draft minutes · Version ${version}${replaces === undefined ? '' : `, replaces version ${replaces}`}`,
  team: ({ team, organisation }: { team: string; organisation: string }) => `${team}, ${organisation}.`,
  facilitator: (name: string) => `${name}, the facilitator, decides what stays and approves. Recording has stopped.`,
  meeting: (title: string) => `In the meeting “${title}”.`,
  recipient: ({ who, onceConfirmed }: { who: string; onceConfirmed: boolean }) =>
    `${who}${onceConfirmed ? ', after confirmation' : ''}`,
  closedItself:
    'This discussion closed by itself, because nobody had responded for long. Nothing was lost: approve it, or reopen it and go on.',
  undecided: (count: number) =>
    `Decide about ${counted(count, 'response')} that may identify somebody: leave it out, remove the detail, or say that it is safe. Then you can approve.`,
  page: ({ page, of }: { page: number; of: number }) => `Page ${page} of ${of}`,
  settled: {
    'left-out': 'Left out of the minutes.',
    'detail-removed': 'The detail is removed from the minutes.',
    safe: 'You said that it is safe.',
  },
  mayContain: (findings: string) => `May contain ${findings}.`,
  mayHaveContained: (findings: string) => `May have contained ${findings}.`,
  responseOf: (who: string) => `The response of ${who}`,
  continued: ({ who, text }: { who: string; text: string }) => `(${who}, continued) ${text}`,
};
