import { counted, numeral } from './counted.ts';

/** The partnership's page of evidence. What its figures are called stands in evidence.ts, with what they count. */
export const evidencePage = {
  title: 'Evidence',
  of: (partnership: string) => `What came of the audit briefings of ${partnership}`,
  skip: 'Skip to the evidence',
  contents: 'On this page',
  signedInAs: {
    publisher:
      'You are signed in as a publisher: you see the counts of every organisation, and words of those that share them.',
    lead: (organisation: string) =>
      `You are signed in as a safeguarding lead of ${organisation}: you see your own organisation, in full.`,
  },
  none: 'Nothing was sent to teams that fits what you chose.',

  filters: {
    heading: 'Choose what to see',
    briefing: 'Briefing',
    allBriefings: 'All briefings',
    organisation: 'Organisation',
    allOrganisations: 'All organisations',
    from: 'Sent from',
    to: 'Sent to',
    search: 'Search in words',
    show: 'Show',
    clear: 'Show everything',
    notUnderstood: (what: string) => `“${what}” was not understood, so it was left out. Please choose it again.`,
    labels: { briefing: 'Briefing', organisation: 'Organisation', from: 'Sent from', to: 'Sent to' },
  },

  ladder: {
    heading: 'How far briefings came',
    byOrganisation: 'By organisation',
    byBriefing: 'By briefing',
    byTeam: 'By team',
    organisation: 'Organisation',
    briefing: 'Briefing',
    team: 'Team',
    all: 'All',
    discussBy: (day: string) => `Discuss by ${day}`,
    part: (part: number, whole: number) => `${numeral(part)} of ${numeral(whole)}`,
    percent: (percent: number) => `${percent}%`,
    nothing: 'None yet',
    tints: 'The stronger the tint of a cell, the larger the share, which stands in it.',
    meanings: 'What is counted',
    firstTeams: (shown: number, all: number) =>
      `The first ${shown} of ${all} teams are shown. The spreadsheet holds all.`,
  },

  weeks: {
    heading: 'Progress by week',
    about: (from: string, to: string) =>
      `How many teams had got a briefing, opened it, discussed it, approved minutes and had them acknowledged, added up week by week from ${from} to ${to}.`,
    reached: (rung: string, count: number) => `${rung}: ${numeral(count)}`,
    asTable: 'The same as a table',
    week: 'Week that begins on',
    number: numeral,
    none: 'Nothing has happened yet that could be shown week by week.',
  },

  late: {
    heading: 'Not discussed in time',
    none: 'No team is late.',
    total: (count: number) =>
      `${counted(count, 'team has', 'teams have')} not discussed a briefing whose date is past.`,
    first: (shown: number) => `The ${shown} that are late longest:`,
    columns: {
      team: 'Team',
      organisation: 'Organisation',
      briefing: 'Briefing',
      discussBy: 'Discuss by',
      stands: 'Stands at',
    },
    stands: {
      'not-posted': 'Not posted yet',
      'not-opened': 'Nobody has opened it',
      'not-finished': 'Opened, not finished',
    },
  },

  points: {
    heading: 'Responses',
    to: (briefing: string, version: number) => `To “${briefing}”, version ${version}`,
    choose: 'Discussion points',
    number: (number: number) => `Point ${number}`,
    counts: (responses: number, nothingToAdd: number) =>
      `${counted(responses, 'response', 'responses')}${nothingToAdd === 0 ? '' : `, ${numeral(nothingToAdd)} with nothing to add`}`,
    readable: (readable: number, responses: number) => {
      if (readable === responses) return 'all of them can be read here';
      return readable === 0 ? 'none of them can be read here' : `${numeral(readable)} of them can be read here`;
    },
    none: 'No discussion with approved minutes holds a response yet.',
    noneReadable: 'None of the responses to this point can be read here.',
    withoutNames: 'Responses stand without names and teams, in no order.',
    notShared: (organisations: string) =>
      `Not shared with the partnership, and so not shown: the words of ${organisations}. They count all the same.`,
    of: (shown: number, all: number) => `${numeral(shown)} of ${counted(all, 'response', 'responses')}`,
    all: (count: number, organisation: string) => `All ${numeral(count)} of ${organisation}`,
    firstOrganisations: (shown: number, all: number) =>
      `The first ${numeral(shown)} of ${numeral(all)} organisations stand side by side. Choose an organisation above to read another.`,
    everyOrganisation: 'All organisations side by side',
    cut: 'The spreadsheet holds the rest of it.',
    saidBy: (said: string, team: string) => `${said}, ${team}`,
  },

  found: {
    heading: (search: string) => `Responses that hold “${search}”`,
    none: 'No response that can be read here holds these words.',
    where: (at: { readonly organisation: string; readonly briefing: string; readonly number: number }) =>
      `${at.organisation}, “${at.briefing}”, point ${at.number}`,
  },

  actions: {
    heading: 'Agreed actions',
    none: 'No agreed action fits what you chose.',
    columns: { what: 'Action', where: 'Agreed by', owner: 'Owner', byWhen: 'By when', state: 'State' },
    state: {
      done: (at: string) => `Done on ${at}`,
      open: 'Open',
      overdue: 'Open, and past its date',
    },
    counts: ({ done, open, overdue }: { readonly done: number; readonly open: number; readonly overdue: number }) =>
      `${counted(done, 'action is', 'actions are')} done, ${counted(open, 'is', 'are')} open, and ${counted(overdue, 'is', 'are')} open past the date.`,
    noDate: 'No date',
    noOwner: 'Nobody yet',
  },

  changes: {
    heading: 'What changed',
    none: 'No team has said yet what changed, or none that fits what you chose.',
    of: (shown: number, all: number) =>
      shown === all
        ? counted(all, 'answer', 'answers')
        : `The newest ${shown} of ${counted(all, 'answer', 'answers')}. The spreadsheet holds all.`,
    from: (whose: string, briefing: string) => `${whose}, after “${briefing}”`,
  },

  pages: {
    label: 'Pages',
    here: (page: number, pages: number) => `Page ${page} of ${pages}`,
    before: 'Previous page',
    next: 'Next page',
  },

  pack: {
    heading: 'Take it with you',
    about: 'With the briefing, organisation and period that you chose above. Neither names a person.',
    spreadsheet: 'Spreadsheet (Excel)',
    report: 'Report (Word)',
    busy: {
      heading: 'Somebody else is being served',
      text: 'Packs are made one at a time, and others wait already. Please try again in a minute. Nothing was lost.',
    },
    inTeams: 'If nothing is downloaded within Microsoft Teams, open this page in your browser.',
    openInBrowser: 'Open in your browser',
  },

  asOf: (at: string) => `As of ${at}.`,
  notYours: {
    heading: 'That is not yours to see',
    text: 'You asked for an organisation whose safeguarding lead or deputy you are not. Nothing was shown. If you should see it, please ask the partnership.',
    back: 'Show my own organisation',
  },
};
