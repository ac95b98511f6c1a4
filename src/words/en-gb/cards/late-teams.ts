import { counted } from '../counted.ts';

/** For a publisher: which teams have not discussed. */
export const lateTeams = {
  title: 'Late teams',
  coverage: 'Coverage',
  nudge: 'Nudge once more',
  summary: (count: number) => `${counted(count, 'team')} late`,
  empty: 'No team is late: each one has begun, or has more than a week left.',
  discussBy: (day: string) => `Discuss by ${day}`,
  teams: ({ count, names }: { count: number; names: string }) => `**${counted(count, 'team')}** not started: ${names}.`,
  team: ({ team, organisation }: { team: string; organisation: string }) => `${team} (${organisation})`,
  nudged: (day: string) => `Nudged on ${day}. Each team gets it in working hours, and at most one reminder a week.`,
  tip: (briefing: string) => `Remind the late teams of ${briefing} once more`,
  more: (count: number) => `and ${counted(count, 'briefing')} more.`,
};
