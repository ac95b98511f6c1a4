import { counted } from '../counted.ts';

/** The approved minutes, for the team. */
export const minutes = {
  whereItWent: 'Where it went',
  reopen: 'Reopen discussion',
  summary: ({ title, team }: { title: string; team: string }) => `Minutes: ${title}, ${team}`,
  kicker: (version: number) => `Minutes · Version ${version}`,
  replaced: (version: number) => `Replaced by version ${version} of these minutes.`,
  rest: 'The rest is in the Word file.',
  nobodyYet: 'Nobody yet.',
  team: ({ team, organisation }: { team: string; organisation: string }) => `${team}, ${organisation}.`,
  how: {
    discussed: 'Discussed',
    'written-up': 'Written up after a discussion',
    'closed-itself': 'Closed by itself after nobody had responded for long',
  },
  held: ({ how, day, version }: { how: string; day: string; version: number }) =>
    `${how} on ${day}, version ${version} of the briefing.`,
  facilitator: (name: string) => `Facilitator: ${name}.`,
  approved: ({ by, day, time }: { by: string; day: string; time: string }) => `Approved by ${by} on ${day} at ${time}.`,
  leftOut: (count: number) => `${counted(count, 'response')} left out by the facilitator.`,
  detailsRemoved: (count: number) => `Identifying details removed from ${counted(count, 'response')}.`,
};
