import { counted, numeral } from '../counted.ts';

const ofCount = ({ part, whole }: { readonly part: number; readonly whole: number }) =>
  `${numeral(part)} of ${numeral(whole)}`;

/** The Word report, and the notes that stand below the spreadsheet's figures. */
export const report = {
  title: 'Evidence of learning from audits',
  allBriefings: (count: number) => `All briefings sent (${count})`,
  allOrganisations: (count: number) => `All organisations (${count})`,
  allTime: (day: string) => `Everything up to ${day}`,
  days: ({ from, to }: { readonly from: string; readonly to: string }) => `Sent to teams from ${from} to ${to}`,
  since: (from: string) => `Sent to teams from ${from} on`,
  until: (to: string) => `Sent to teams up to ${to}`,
  facts: {
    partnership: 'Partnership',
    briefing: 'Briefing',
    organisation: 'Organisation',
    period: 'Period',
    made: 'As things stood on',
    rows: 'Rows behind the figures',
  },
  rowsFile: 'The spreadsheet of the same name, made at the same moment',
  at: ({ day, time }: { readonly day: string; readonly time: string }) => `${day}, ${time}`,
  of: ofCount,
  headings: {
    short: 'In short',
    published: 'What was published',
    organisations: 'The ladder by organisation',
    said: 'What teams said',
    done: 'Actions and what changed',
    late: 'Who is late',
    method: 'Method and limits',
  },
  columns: {
    figure: 'Figure',
    count: 'Count',
    share: 'Share',
    meaning: 'What it counts',
    rows: 'Sheet and filter',
    briefing: 'Briefing',
    sent: 'Published',
    discussBy: 'Discuss by',
    organisation: 'Organisation',
    posted: 'Posted',
    opened: 'Opened',
    discussed: 'Discussed',
    approved: 'Approved',
    acknowledged: 'Acknow­ledged',
    actionsDone: 'Actions done',
    changed: 'What changed',
    question: 'Discussion point',
    responses: 'Responses',
    nothingToAdd: 'Nothing to add',
    readable: 'Shared',
    late: 'Late',
    team: 'Team',
    stands: 'How far it came',
  },
  nothing: 'Nothing was sent to a team in this period.',
  short: ({
    briefings,
    teams,
    discussed,
    acknowledged,
  }: {
    readonly briefings: number;
    readonly teams: number;
    readonly discussed: number;
    readonly acknowledged: number;
  }) =>
    `${counted(briefings, 'briefing')} went to teams ${counted(teams, 'time')}. Of these, ${numeral(discussed)} led to a discussion that was finished, and the minutes of ${numeral(acknowledged)} were acknowledged by a safeguarding lead.`,
  moreBriefings: (count: number) => `and ${counted(count, 'briefing')} more: sheet “Ladder”.`,
  moreOrganisations: (count: number) => `and ${counted(count, 'organisation')} more: sheet “Ladder”.`,
  saidNote: ({ responses, readable }: { readonly responses: number; readonly readable: number }) =>
    `${counted(responses, 'response')} stand in approved minutes; ${numeral(readable)} are of organisations that share them, and stand in the sheet “Responses by point”, without names. Those below were drawn by lot, not chosen. The counts are in the sheet “Points”.`,
  quote: (text: string) => `“${text}”`,
  quoteFrom: ({ organisation, briefing }: { readonly organisation: string; readonly briefing: string }) =>
    `${organisation}, on ${briefing}`,
  noWords: 'No organisation shares its responses with the partnership, so only counts are shown.',
  actionsNote: ({ done, overdue, open }: { readonly done: number; readonly overdue: number; readonly open: number }) =>
    `Of the actions that teams agreed, ${counted(done, 'is', 'are')} done, ${counted(overdue, 'is', 'are')} overdue and ${counted(open, 'is', 'are')} open (sheet “Actions”, column “State”).`,
  actionsListed: (each: number) =>
    `Below, of the organisations that share their words: the ${numeral(each)} longest overdue, the ${numeral(each)} due next and the ${numeral(each)} done last.`,
  noActions: 'Teams have agreed no actions in approved minutes yet.',
  changedNote: (of: { readonly part: number; readonly whole: number }) =>
    `Three months after approval each team is asked what has changed. ${ofCount(of)} discussions with approved minutes have an answer.`,
  lateNote: (of: { readonly part: number; readonly whole: number }) =>
    `A team is late where the day to discuss a briefing is past and no finished discussion holds a response: ${ofCount(of)} (sheet “Postings”, column “Late”).`,
  nobodyLate: 'No team is late.',
  stands: {
    'not-posted': 'Not in its channel',
    'not-opened': 'Posted, not opened',
    'not-finished': 'Opened, not finished',
  },
  moreLate: (count: number) => `and ${numeral(count)} more: sheet “Postings”.`,
  method: {
    sources:
      'The figures are counted from what the bot recorded when teams received, discussed and minuted a briefing in Microsoft Teams. Nobody typed them.',
    words:
      'Words are shown only of organisations that chose to share responses with the partnership, from approved minutes, without names and teams. What a facilitator left out is left out here, and what could identify somebody was removed before approval.',
    unconfirmed:
      'Teams that named their organisation themselves count under it; their words are shown once a publisher has confirmed it.',
    limits:
      'A discussion outside Microsoft Teams counts only where a team wrote it up. A response shows that somebody answered, not that practice changed; “what changed” is what a team says of itself.',
  },
  fileTitle: (of: string) => `Evidence: ${of}`,
  page: { before: 'Page ', between: ' of ' },
};
