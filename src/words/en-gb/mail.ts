/** The email that brings minutes to a safeguarding lead or deputy. What minutes themselves say stands in minutes.ts. */
export const mail = {
  subject: (given: { readonly briefing: string; readonly team: string; readonly date: string }) =>
    `Minutes: ${given.briefing} – ${given.team} – ${given.date}`,
  dear: (name: string) => `Dear ${name},`,
  here: (given: {
    readonly team: string;
    readonly organisation: string;
    readonly briefing: string;
    readonly date: string;
  }) =>
    `Here are the minutes of ${given.team}, ${given.organisation}, who discussed the briefing ` +
    `“${given.briefing}” on ${given.date}. The same minutes are attached as a Word file.`,
  pleaseAcknowledge: 'Please acknowledge receipt:',
  acknowledge: 'Acknowledge receipt',
  yours:
    'The link is yours alone: using it is recorded in your name. It says that the minutes reached you, and one ' +
    'acknowledgement, by a lead or a deputy, is enough.',
  nothingToAdd: (people: string) => `Nothing to add: ${people}`,
  actionDetail: (given: { readonly owner: string; readonly byWhen: string; readonly from: string }) =>
    `Owner: ${given.owner}. By when: ${given.byWhen}. From: ${given.from}.`,
  recipient: ({ name, role }: { readonly name: string; readonly role: string }) => `${name}, ${role.toLowerCase()}`,
};
