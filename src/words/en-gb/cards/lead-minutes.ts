/** The approved minutes, in the own chat of a safeguarding lead. */
export const leadMinutes = {
  acknowledge: 'Acknowledge receipt',
  all: 'All minutes',
  summary: ({ title, team }: { title: string; team: string }) => `Minutes for the safeguarding lead: ${title}, ${team}`,
  kicker: (version: number) => `Minutes for the safeguarding lead · Version ${version}`,
  replaced: (version: number) => `Replaced by version ${version} of these minutes, which comes to you separately.`,
  received: ({ by, day, time }: { by: string; day: string; time: string }) =>
    `Acknowledged by ${by} on ${day} at ${time}.`,
  waiting:
    'Please press **Acknowledge receipt** when you have these minutes. One acknowledgement is enough, from any lead or deputy, here or by the link in the email.',
  rest: 'The rest is in the Word file that came by email.',
};
