import type { HowDiscussed } from '../../domain/minutes.ts';

const responses = (count: number): string => (count === 1 ? '1 response' : `${count} responses`);

const removed = (count: number): string =>
  count === 0
    ? 'No detail was removed.'
    : `Details that could identify somebody were removed from ${responses(count)}, shown as [detail removed].`;

/** What is said at the review left out, and from how many responses a detail was removed. */
const leftOut = (count: { readonly leftOut: number; readonly detailsRemoved: number }): string => {
  if (count.leftOut === 0 && count.detailsRemoved === 0) return 'No response was left out, and no detail was removed.';
  const left =
    count.leftOut === 0 ? 'No response was' : `${responses(count.leftOut)} ${count.leftOut === 1 ? 'was' : 'were'}`;
  return `${left} left out at review. ${removed(count.detailsRemoved)}`;
};

/** The block at the head of minutes: what each line is called, and what is said in it. */
const facts = {
  briefing: 'Briefing',
  briefingVersion: ({ title, version }: { readonly title: string; readonly version: number }) =>
    `${title} (version ${version})`,
  partnership: 'Partnership',
  organisation: 'Organisation',
  team: 'Team',
  place: 'Place',
  meeting: 'Meeting',
  untitledMeeting: 'Meeting in Microsoft Teams',
  meetingOrganiser: 'Meeting organiser',
  dateAndTime: 'Date and time',
  writtenUp: 'Written up',
  how: 'How it was discussed',
  facilitator: 'Facilitator',
  present: (count: number) => (count === 0 ? 'Present' : `Present (${count})`),
  nobodyPresent: 'Nobody was recorded as present',
  theseMinutes: 'These minutes',
  version: (version: number) => `Version ${version}`,
  replacing: (given: { readonly version: number; readonly replaced: number; readonly approvedOn: string }) =>
    `Version ${given.version}, replaces version ${given.replaced} approved on ${given.approvedOn}`,
};

/** Times of day. */
const times = {
  fromTo: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  /** Over more than one day. */
  overDays: (given: { readonly day: string; readonly from: string; readonly lastDay: string; readonly to: string }) =>
    `${given.day}, ${given.from}, to ${given.lastDay}, ${given.to}`,
  from: (time: string) => `from ${time}`,
  until: (time: string) => `until ${time}`,
  planned: (time: string) => `planned for ${time}`,
};

const how = {
  discussed: 'Discussed together, point by point, in Microsoft Teams',
  'written-up': 'Discussed by the team first, and written up afterwards',
  'closed-itself': 'Started in Microsoft Teams; it closed itself after a time with no response',
} satisfies Record<HowDiscussed, string>;

/** What minutes say, in whatever form they are read: Word file, email or card. */
export const minutes = {
  title: (briefing: string) => `Minutes: ${briefing}`,
  facts,
  times,
  how,
  headings: {
    points: 'Points discussed',
    actions: 'Agreed actions',
    distribution: 'Distribution and acknowledgement',
    approval: 'Approval',
  },
  leftOut,
  theme: (theme: string) => `Theme: ${theme}`,
  nothingToAdd: 'Nothing to add:',
  noResponse: 'No response was recorded for this point.',
  noResponseLeft: 'These minutes hold no response to this point.',
  action: { what: 'Action', owner: 'Owner', byWhen: 'By when', from: 'From' },
  nobodyNamed: 'Nobody named yet',
  noDate: 'No date set',
  point: (number: number) => `Point ${number}`,
  noActions: 'No action was agreed.',
  recipient: { name: 'Name', role: 'Role', organisation: 'Organisation', email: 'Email' },
  lead: 'Safeguarding lead',
  deputy: 'Deputy safeguarding lead',
  onceConfirmed: (role: string) => `${role}, after confirmation`,
  noDistribution: (organisation: string) =>
    `No safeguarding lead was on file for ${organisation} when these minutes were made. They are sent as soon as one is.`,
  receipt: {
    asked: 'Each of them is asked to acknowledge receipt. One acknowledgement, by a lead or a deputy, is enough.',
    acknowledged: (given: { readonly by: string; readonly day: string; readonly time: string }) =>
      `Receipt acknowledged by ${given.by} on ${given.day} at ${given.time}.`,
    notYet: (given: { readonly day: string; readonly time: string }) =>
      `Nobody had acknowledged receipt when this copy was made, on ${given.day} at ${given.time}.`,
  },
  draft: 'Draft: not approved',
  approved: (given: { readonly by: string; readonly day: string; readonly time: string }) =>
    `Approved by ${given.by} on ${given.day} at ${given.time}.`,
  closing: 'This is a record of a discussion about practice. It is not a referral.',
  pageOf: ({ page, pages }: { readonly page: string; readonly pages: string }) => `Page ${page} of ${pages}`,
  logo: (organisation: string) => `Logo of ${organisation}`,
  /** What the Word file says of itself. */
  properties: {
    subject: ({ team, date }: { readonly team: string; readonly date: string }) => `${team}, ${date}`,
    keywords: (briefing: string) => `minutes; safeguarding; audit briefing; ${briefing}`,
  },
  /** The styles of the Word file, as Word lists them to whoever edits it. */
  styles: {
    logo: 'Minutes logo',
    subtitle: 'Minutes subtitle',
    draft: 'Minutes draft notice',
    theme: 'Minutes theme',
    said: 'Minutes said by',
    response: 'Minutes response',
    note: 'Minutes note',
    cell: 'Minutes table text',
    cellHeading: 'Minutes table heading',
    closing: 'Minutes closing line',
  },
  /** The first words of the file's name. */
  fileName: 'Minutes',
};
