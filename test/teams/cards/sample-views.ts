import type { Briefing } from '#src/domain/briefing.ts';
import type { Minutes } from '#src/domain/minutes.ts';
import type { CardView, ReviewedResponse } from '#src/ports/cards.ts';

/** One view of each card, with invented people: what the previews in adaptive-cards/samples/ are made from. */

const concernText =
  'Call the Single Point of Advice on 01323 464222 (Monday to Friday, 8.30am to 5pm). In immediate danger, call 999. Worried about an adult who works with children? Ask for the Local Authority Designated Officer.';

const readers = 'your team, Marit Olsen (safeguarding lead) and Tom Okafor (deputy safeguarding lead)';

export const sampleBriefing: Briefing = {
  title: 'Pre-birth assessments and care leavers',
  partnership: 'East Sussex Safeguarding Children Partnership',
  audited: 'February 2020: two cases, 18 practitioners and managers',
  summary: [
    'Both babies were doing well at audit, thanks to steady, skilled relationships with young parents who had grown up in care.',
    'Discharge planning, record sharing with colleges and explaining court decisions need work.',
  ],
  sections: [
    {
      heading: 'Why we audited',
      blocks: [
        { kind: 'paragraph', text: 'Assess as early as possible, preferably before 20 weeks, where for example:' },
        {
          kind: 'bullets',
          items: [
            'a parent is looked after, or was',
            'a brother or sister was removed before',
            'there is domestic violence',
          ],
        },
      ],
    },
    {
      heading: 'What worked',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Professionals stayed with the young parents through very hard months, and were heard because they listened.',
        },
        {
          kind: 'bullets',
          items: [
            'Communication with the care leaver, and between professionals',
            'Good planning and shared systems',
            'Continuity of care',
          ],
        },
      ],
    },
    {
      heading: 'What we learned',
      blocks: [
        {
          kind: 'bullets',
          items: [
            'Colleges do not always receive the safeguarding files of looked-after students, above all after a change of address.',
            'The two midwifery teams hold pre-discharge planning meetings at different thresholds.',
            'One parent felt judged when court proceedings were issued without a Meeting Before Action.',
          ],
        },
      ],
    },
    {
      heading: 'Recommendations',
      blocks: [
        {
          kind: 'bullets',
          items: [
            'Midwives write down what maternity staff and health visitors have told each other.',
            'The reason for going to court without a Meeting Before Action is explained to the parent.',
            'Social workers say plainly that a placement is reviewed and may be extended.',
            'Access to education is part of the assessment from the start.',
          ],
        },
      ],
    },
  ],
  points: [
    { theme: 'Applying learning', text: 'What have you learned from this audit?' },
    { theme: 'Applying learning', text: 'How might your team apply that learning?' },
    { theme: '', text: 'What are your agency’s thresholds for discharge planning?' },
    { theme: '', text: 'How do you support children aged 16 and over, and pass on safeguarding concerns?' },
    { theme: '', text: 'How would you support a care leaver who is about to become a parent?' },
  ],
  resources: [
    { heading: 'Single Point of Advice', lines: ['Phone: 01323 464222', 'Email: 0-19.SPOA@eastsussex.gov.uk'] },
    { heading: 'Training', lines: ['Dates of courses are on the East Sussex Learning Portal.'] },
  ],
};

const response = (over: Partial<ReviewedResponse>): ReviewedResponse => ({
  responseId: '7d3c1f0a-5b6e-4a55-9a0f-0c1e9d2b7a01',
  said: 'Ana Ferreira',
  text: 'We now ask the college for its file on the first visit, and write down who said that it came.',
  nothingToAdd: false,
  findings: [],
  resolution: undefined,
  ...over,
});

const [first, second] = sampleBriefing.points as [Briefing['points'][number], Briefing['points'][number]];
const discussionId = '2f1d6e9c-88b4-4f3e-8a52-6f0b1f1c7e10';
const postingId = '5e0a9b7c-3d21-4c86-b1f4-2a7d8c9e0f33';
const nonce = 'b7f2c4d8-1e93-4a60-8c5b-9d0e3f6a2c71';
const agreed = {
  what: 'Ask both midwifery teams how they plan discharge',
  owner: 'Ana Ferreira',
  byWhen: '2027-01-15',
  point: 2,
};
const lead = {
  name: 'Marit Olsen',
  organisation: 'East Sussex County Council',
  email: 'marit.olsen@example.org',
  deputy: false,
};
const deputy = { ...lead, name: 'Tom Okafor', email: 'tom.okafor@example.org', deputy: true };
const organisation = lead.organisation;
const team = 'Duty and Assessment Team';

export const sampleMinutes: Minutes = {
  briefing: { title: sampleBriefing.title, version: 1, partnership: sampleBriefing.partnership },
  organisation,
  team,
  place: 'Channel General of Duty and Assessment Team',
  how: 'discussed',
  startedAt: '2026-12-14T10:00:00Z',
  finishedAt: '2026-12-14T10:25:00Z',
  facilitator: 'Priya Shah',
  present: [
    { name: 'Priya Shah', standing: 'member' },
    { name: 'Ana Ferreira', standing: 'member' },
    { name: 'Bo Lindqvist', standing: 'guest' },
  ],
  points: sampleBriefing.points.slice(0, 2).map((point, index) => ({
    ...point,
    number: index + 1,
    responses:
      index === 0
        ? [
            { said: 'Ana Ferreira', standing: 'member', text: response({}).text },
            {
              said: 'A practitioner',
              standing: 'member',
              text: 'Early planning helped.\nSo did one worker throughout.',
            },
          ]
        : [{ said: 'The team', standing: 'member', text: 'We will put education into our template.' }],
    nothingToAdd: index === 0 ? ['Bo Lindqvist'] : [],
  })),
  leftOut: 1,
  detailsRemoved: 1,
  agreedActions: [agreed],
  version: 1,
  replaces: undefined,
  distribution: [lead, deputy],
  approved: { by: 'Priya Shah', at: '2026-12-14T10:40:00Z' },
};

const total = {
  organisation: 'All',
  teams: 24,
  posted: 23,
  opened: 16,
  discussed: 14,
  approved: 11,
  acknowledged: 9,
  actions: 21,
  actionsDone: 8,
  changed: 4,
};

export const sampleViews: { readonly [Kind in CardView['kind']]: Extract<CardView, { kind: Kind }> } = {
  'briefing-preview': {
    kind: 'briefing-preview',
    versionId: '0d4b8f12-6c3a-4e57-9b21-7f8e5a1c3d90',
    version: 1,
    state: 'draft',
    briefing: sampleBriefing,
    problems: [
      {
        heading: 'Introductory paragraph',
        message:
          'This heading looks like a note to the author. It is shown as it stands; take it out in Word if it should not be.',
        blocking: false,
      },
    ],
    concernText,
    audience: [
      { organisationId: 'escc', name: 'East Sussex County Council', channels: 9 },
      { organisationId: 'esht', name: 'East Sussex Healthcare NHS Trust', channels: 1 },
    ],
    discussBy: '2026-12-18',
    today: '2026-11-23',
  },
  'publication-progress': {
    kind: 'publication-progress',
    briefingId: '0d3f9a61-5c2b-4b8e-9f17-6a1e2c4d8b55',
    channels: 41,
    neverPosted: 0,
    outOfReach: [],
    title: sampleBriefing.title,
    version: 1,
    total: 24,
    posted: 19,
    pending: 2,
    refused: [
      {
        team: 'Midwifery East',
        organisation: 'East Sussex Healthcare NHS Trust',
        why: 'the app is no longer installed there',
      },
      { team: 'Youth Justice', organisation, why: 'the channel no longer exists' },
    ],
    unconfirmed: [{ postingId, team: 'Leaving Care Team', organisation }],
    withoutOrganisation: 1,
  },
  briefing: {
    kind: 'briefing',
    postingId,
    version: 1,
    briefing: sampleBriefing,
    partnership: sampleBriefing.partnership,
    discussBy: '2026-12-18',
    concernText,
    progress: 'not-started',
  },
  'choose-briefing': {
    kind: 'choose-briefing',
    choices: [
      { postingId, title: sampleBriefing.title, discussed: false },
      { postingId: 'c1', title: 'Neglect and missed appointments', discussed: true },
    ],
  },
  'choose-withdrawal': {
    kind: 'choose-withdrawal',
    choices: [
      { briefingId: '0d3f9a61-5c2b-4b8e-9f17-6a1e2c4d8b55', title: sampleBriefing.title, channels: 41 },
      { briefingId: 'b2', title: 'Neglect and missed appointments', channels: 1 },
    ],
  },
  'discussion-point': {
    kind: 'discussion-point',
    discussionId,
    briefingTitle: sampleBriefing.title,
    number: 2,
    of: 5,
    point: second,
    responders: { count: 3, names: ['Ana Ferreira', 'Bo Lindqvist'], nameless: 0 },
    facilitator: 'Priya Shah',
    readers,
    hears: 'thread',
    concernText,
    nonce,
    actions: [agreed],
    told: { text: 'Your response is recorded. It goes into the minutes of this discussion.', done: true },
  },
  'point-record': {
    kind: 'point-record',
    briefingTitle: sampleBriefing.title,
    number: 1,
    of: 5,
    point: first,
    responders: { count: 4, names: ['Ana Ferreira', 'Bo Lindqvist', 'The team'], nameless: 1 },
    actions: [],
  },
  'change-response': {
    kind: 'change-response',
    discussionId,
    briefingTitle: sampleBriefing.title,
    number: 2,
    of: 5,
    point: second,
    response: {
      responseId: '0d6a5f5e-2f43-4a0e-9a55-1f4c6a0e7b31',
      text: 'Midwives and health visitors now meet\nbefore every discharge.',
      nothingToAdd: false,
      saidBy: 'me',
      nameless: true,
    },
    page: 0,
    concernText,
  },
  'write-up': {
    kind: 'write-up',
    postingId,
    briefingTitle: sampleBriefing.title,
    points: sampleBriefing.points,
    readers,
    concernText,
    today: '2026-12-14',
    nonce,
    told: { text: 'Nothing was written under any point, so nothing was sent. Write what the team said, then send it.' },
  },
  review: {
    kind: 'review',
    discussionId,
    briefingTitle: sampleBriefing.title,
    version: 2,
    replaces: 1,
    team,
    organisation,
    facilitator: 'Priya Shah',
    present: sampleMinutes.present,
    points: [
      {
        number: 1,
        point: first,
        responses: [
          response({}),
          response({
            responseId: 'r2',
            said: 'Bo Lindqvist (guest)',
            text: 'Ring me on 07700 900123 about the case that we had in spring.',
            findings: ['a phone number'],
          }),
          response({
            responseId: 'r3',
            said: 'A practitioner',
            text: 'Early planning helped.\nSo did one worker throughout.',
          }),
        ],
      },
      {
        number: 2,
        point: second,
        responses: [
          response({
            responseId: 'r4',
            said: 'The team',
            text: 'We will put education into our template.',
            resolution: 'left-out',
          }),
          response({
            responseId: 'r5',
            said: 'Marek Nowak',
            text: 'Write to [detail removed] for the template.',
            findings: ['an email address'],
            resolution: 'detail-removed',
          }),
          response({ responseId: 'r6', said: 'Bo Lindqvist (guest)', text: '', nothingToAdd: true }),
        ],
      },
    ],
    actions: [agreed],
    recipients: [lead, deputy],
    waiting: '',
    unresolved: 1,
    concernText,
    page: 1,
    closedItself: true,
    told: { text: 'Left out. It is kept, and you can put it back until you approve.', done: true },
  },
  minutes: {
    kind: 'minutes',
    discussionId,
    minutes: sampleMinutes,
    deliveries: [
      {
        recipient: lead.name,
        organisation,
        deputy: false,
        state: 'acknowledged',
        at: '2026-12-14T15:05:00Z',
        by: 'Marit Olsen',
        why: '',
      },
      {
        recipient: deputy.name,
        organisation,
        deputy: true,
        state: 'failed',
        at: '2026-12-15T10:40:00Z',
        by: '',
        why: 'the mail server did not take it (550); the address may be wrong',
      },
    ],
    replacedBy: undefined,
  },
  'lead-minutes': {
    kind: 'lead-minutes',
    minutesId: 'm1',
    minutes: sampleMinutes,
    acknowledged: undefined,
    replacedBy: undefined,
  },
  'received-minutes': {
    kind: 'received-minutes',
    organisations: [organisation],
    total: 12,
    unacknowledged: 1,
    page: 2,
    pages: 3,
    lines: [
      {
        minutesId: 'm1',
        briefing: sampleBriefing.title,
        team,
        organisation,
        approvedAt: '2026-12-14T10:40:00Z',
        acknowledgedBy: '',
      },
      {
        minutesId: 'm2',
        briefing: sampleBriefing.title,
        team: 'Leaving Care Team',
        organisation,
        approvedAt: '2026-12-11T10:40:00Z',
        acknowledgedBy: 'Marit Olsen',
      },
    ],
    told: { text: 'Thank you. The team and the partnership can see that you have received these minutes.', done: true },
  },
  coverage: {
    kind: 'coverage',
    briefings: [
      {
        title: sampleBriefing.title,
        discussBy: '2026-12-18',
        lines: [
          { ...total, organisation, teams: 18, posted: 18, opened: 13, discussed: 12 },
          {
            ...total,
            organisation: 'East Sussex Healthcare NHS Trust',
            teams: 6,
            posted: 5,
            opened: 3,
            discussed: 2,
            approved: 0,
            acknowledged: 0,
            actions: 0,
            actionsDone: 0,
            changed: 0,
          },
        ],
        total,
      },
    ],
  },
  deliveries: {
    kind: 'deliveries',
    counts: { failed: 1, waiting: 1, pending: 0, sent: 2, acknowledged: 9 },
    lines: [
      {
        recipient: 'Tom Okafor',
        organisation,
        deputy: true,
        state: 'failed',
        at: '2026-12-15T10:40:00Z',
        by: '',
        why: 'the mail server did not take it (550); the address may be wrong',
        briefing: sampleBriefing.title,
        team,
      },
      {
        recipient: '',
        organisation: 'East Sussex Healthcare NHS Trust',
        deputy: false,
        state: 'waiting',
        at: '',
        by: '',
        why: 'no safeguarding lead is on file; it goes out as soon as the directory names one',
        briefing: sampleBriefing.title,
        team: 'Midwifery East',
      },
    ],
  },
  'organisation-question': {
    kind: 'organisation-question',
    teamId: '19:9f2c@thread.tacv2',
    team: 'Midwifery East',
    choices: [
      { organisationId: 'esht', name: 'East Sussex Healthcare NHS Trust' },
      { organisationId: 'spft', name: 'Sussex Partnership NHS Foundation Trust' },
    ],
  },
  'confirm-organisation': {
    kind: 'confirm-organisation',
    teamId: '19:9f2c@thread.tacv2',
    team: 'Midwifery East',
    organisationId: 'healthcare',
    organisation: 'East Sussex Healthcare NHS Trust',
    confirmed: false,
  },
  'meeting-offer': {
    kind: 'meeting-offer',
    postingId: '5d1c6a52-4f5e-4d7b-8a52-0d0d3a9f1b11',
    title: 'Pre-birth assessments and care leavers',
    team: 'Duty and Assessment',
    others: 1,
  },
  'team-question': {
    kind: 'team-question',
    choices: [
      { teamId: 't1', name: team, organisation },
      { teamId: 't2', name: 'Leaving Care Team', organisation },
    ],
  },
  reminder: {
    kind: 'reminder',
    reminderId: 'c3a1b7d2-0f4e-4a63-9b58-1d2e3f405162',
    briefing: sampleBriefing.title,
    about: { kind: 'discuss-soon', postingId, discussBy: '2026-12-18', progress: 'not-started' },
    stopped: false,
  },
  actions: {
    kind: 'actions',
    why: 'due',
    briefing: sampleBriefing.title,
    actions: [
      {
        actionId: '9a8b7c6d-5e4f-4321-8765-0f1e2d3c4b5a',
        what: agreed.what,
        owner: agreed.owner,
        byWhen: agreed.byWhen,
        doneAt: '',
        from: '',
      },
      {
        actionId: '1f2e3d4c-5b6a-4789-9876-a5b4c3d2e1f0',
        what: 'Put education into the assessment template',
        owner: '',
        byWhen: '2027-01-15',
        doneAt: '2027-01-13T09:20:00Z',
        from: '',
      },
    ],
    reminder: { reminderId: 'c3a1b7d2-0f4e-4a63-9b58-1d2e3f405162', stopped: false },
  },
  'what-changed': {
    kind: 'what-changed',
    discussionId,
    reminderId: 'c3a1b7d2-0f4e-4a63-9b58-1d2e3f405162',
    briefing: sampleBriefing.title,
    approvedAt: '2026-12-14T10:40:00Z',
    actions: [agreed],
    answeredBy: ['Ana Ferreira'],
    readers: 'your team and Marit Olsen (safeguarding lead)',
    concernText,
    nonce,
    stopped: false,
  },
  'late-teams': {
    kind: 'late-teams',
    briefings: [
      {
        briefingId: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
        title: sampleBriefing.title,
        discussBy: '2026-12-18',
        nudgedOn: '',
        teams: [
          { team, organisation },
          { team: 'Midwifery East', organisation: 'East Sussex Healthcare NHS Trust' },
        ],
      },
    ],
  },
  help: { kind: 'help', where: 'channel', publisher: false, concernText },
  notice: {
    kind: 'notice',
    title: 'Recording has stopped',
    text: 'This discussion is finished. What is said here now is not recorded.',
    concern: concernText,
  },
};
