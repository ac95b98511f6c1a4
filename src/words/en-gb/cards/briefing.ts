import { counted } from '../counted.ts';
import { folds } from './folds.ts';

/** A briefing as a team gets it. */
export const briefing = {
  ...folds,
  start: 'Start discussion',
  writeUp: 'Write up a discussion we had',
  auditBriefing: 'Audit briefing',
  corrected: (version: number) => `Version ${version}, corrected`,
  noTitle: 'No title yet',
  summary: ({ title, day }: { title: string; day: string }) => `Audit briefing: ${title}. Please discuss it by ${day}.`,
  discussBy: (day: string) => `Discuss by ${day}.`,
  audited: (what: string) => `Audited ${what}`,
  progress: {
    open: 'Your team is discussing this now.',
    discussed: 'Your team has discussed this, and its minutes are approved.',
  },
  progressOf: {
    open: (version: number) => `Your team is discussing version ${version}, and goes on with it.`,
    discussed: (version: number) => `Your team discussed version ${version}, and its minutes are approved.`,
  },
  withdrawn: {
    kicker: 'Withdrawn',
    on: (day: string) => `**The partnership withdrew this briefing on ${day}. Please do not discuss or use it.**`,
    because: (reason: string) => `Why: ${reason}`,
    ofTeam: {
      open: 'Your team’s discussion of it can be finished; its minutes will say so.',
      discussed: 'Your team discussed it. Its minutes stay as they were approved.',
    },
    closing: 'Everything that your team recorded is kept.',
    summary: ({ title, day }: { title: string; day: string }) => `Withdrawn on ${day}: ${title}`,
  },
  length: ({ points, minutes }: { points: number; minutes: number }) =>
    `${counted(points, 'point')} to discuss, about ${minutes} minutes.`,
  closing: (length: string) => `${length} Your responses become minutes and go to your safeguarding lead.`,
};
