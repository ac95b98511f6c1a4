import { counted } from './counted.ts';

type Reminded = { readonly count: number };

/** What is said about reminders, and about what they asked for, away from their cards. */
export const reminders = {
  nudged: (count: number) =>
    `${counted(count, 'team')} will be reminded once more: in working hours, and at most once a week in a thread. You can nudge once for each briefing.`,
  stopped:
    'Stopped. There will be no more reminders about this briefing here. Nothing else changed, and you can still do what the card asks.',
  actionDone: 'Done. Thank you. The card shows it to everybody.',
  actionDoneBefore: 'Somebody had said already that this is done. Nothing was changed.',
  dateChanged: (day: string) => `The date is now ${day}. There will be a reminder then.`,
  impactSaved: 'Thank you. Your answer is saved, and counts as evidence of what changed.',
  impactWithdrawn:
    'Your last answer is withdrawn, and its words are deleted. Backups and files of evidence that were made before may still hold them.',
  impactDetail: (kinds: string) =>
    `Your answer seemed to contain ${kinds}, so that part was taken out before it was saved. If that was wrong, please say it in other words.`,
  impactConcern: 'This is not a referral, and nobody monitors it. Please tell somebody now:',
  mail: {
    subject: ({ count }: Reminded) => `Reminder: ${counted(count, 'set')} of minutes to acknowledge`,
    greeting: (name: string) => `Dear ${name},`,
    lead: ({ count }: Reminded) =>
      `${counted(count, 'set')} of minutes from team discussions ${count === 1 ? 'was' : 'were'} sent to you more than five working days ago, and nobody has acknowledged ${count === 1 ? 'it' : 'them'} yet.`,
    deputy: ({ count }: Reminded) =>
      `${counted(count, 'set')} of minutes from team discussions ${count === 1 ? 'was' : 'were'} sent to your organisation’s safeguarding lead, and to you as a deputy. Nobody has acknowledged ${count === 1 ? 'it' : 'them'} yet.`,
    minutes: ({ team, briefing, day }: { team: string; briefing: string; day: string }) =>
      `${team}, on “${briefing}”, sent on ${day}:`,
    acknowledge: 'Acknowledge receipt',
    closing:
      'Each link is yours alone: using it is recorded in your name. One acknowledgement, by a lead or a deputy, is enough. The minutes came with the earlier email. You are reminded of each set once.',
  },
};
