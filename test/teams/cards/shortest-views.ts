import type { CardView } from '#src/ports/cards.ts';
import { sampleBriefing, sampleMinutes, sampleViews } from './sample-views.ts';

/** The least that each card ever says: lists that are empty, texts of a word, nobody there yet. */

const title = 'Neglect';
const concernText = 'Call 999.';
const point = { theme: '', text: 'What now?' };
const briefing = { ...sampleBriefing, title, audited: '', summary: [], sections: [], points: [point], resources: [] };
const responders = { count: 0, names: [], nameless: 0 };
const minutes = {
  ...sampleMinutes,
  briefing: { title, version: 1, partnership: 'ESSCP' },
  present: [],
  points: [{ ...point, number: 1, responses: [], nothingToAdd: [] }],
  leftOut: 0,
  detailsRemoved: 0,
  agreedActions: [],
  distribution: [],
  approved: undefined,
};
const writing = { briefingTitle: title, number: 1, of: 1, point };

export const shortestViews: { readonly [Kind in CardView['kind']]: Extract<CardView, { kind: Kind }> } = {
  'briefing-preview': { ...sampleViews['briefing-preview'], briefing, problems: [], audience: [], concernText },
  'publication-progress': {
    kind: 'publication-progress',
    briefingId: 'b',
    title,
    version: 1,
    channels: 0,
    total: 0,
    posted: 0,
    pending: 0,
    neverPosted: 0,
    outOfReach: [],
    refused: [],
    unconfirmed: [],
    withoutOrganisation: 0,
  },
  briefing: { ...sampleViews.briefing, postingId: '', briefing, partnership: 'ESSCP', concernText },
  'choose-briefing': { kind: 'choose-briefing', choices: [{ postingId: 'p', title, discussed: false }] },
  'choose-withdrawal': { kind: 'choose-withdrawal', choices: [{ briefingId: 'b', title, channels: 1 }] },
  'discussion-point': {
    ...sampleViews['discussion-point'],
    ...writing,
    responders,
    facilitator: 'Bo',
    readers: 'your team',
    hears: 'mention',
    concernText,
    actions: [],
    told: undefined,
  },
  'point-record': { kind: 'point-record', ...writing, responders, actions: [] },
  'change-response': {
    ...sampleViews['change-response'],
    ...writing,
    response: { ...sampleViews['change-response'].response, text: 'No.', nameless: false },
    concernText,
  },
  'write-up': { ...sampleViews['write-up'], briefingTitle: title, points: [point], concernText, told: undefined },
  review: {
    ...sampleViews.review,
    briefingTitle: title,
    version: 1,
    replaces: undefined,
    present: [],
    points: [{ number: 1, point, responses: [] }],
    actions: [],
    recipients: [],
    waiting: 'No safeguarding lead is on file.',
    unresolved: 0,
    concernText,
    closedItself: false,
    told: undefined,
  },
  minutes: { kind: 'minutes', discussionId: 'd', minutes, deliveries: [], replacedBy: undefined },
  'lead-minutes': {
    kind: 'lead-minutes',
    minutesId: 'm',
    minutes,
    acknowledged: { by: 'Marit Olsen', at: '2026-12-14T15:05:00Z' },
    replacedBy: 2,
  },
  'received-minutes': {
    kind: 'received-minutes',
    organisations: ['ESCC'],
    total: 0,
    unacknowledged: 0,
    page: 1,
    pages: 1,
    lines: [],
  },
  coverage: { kind: 'coverage', briefings: [] },
  'late-teams': { kind: 'late-teams', briefings: [] },
  reminder: {
    kind: 'reminder',
    reminderId: 'r',
    briefing: title,
    about: { kind: 'lead', minutes: 1, over: false },
    stopped: false,
  },
  actions: { kind: 'actions', why: 'due', briefing: title, actions: [] },
  'what-changed': {
    kind: 'what-changed',
    discussionId: 'd',
    reminderId: 'r',
    briefing: title,
    approvedAt: '2026-12-14T15:05:00Z',
    actions: [],
    answeredBy: [],
    readers: 'your team',
    concernText,
    nonce: 'n',
    stopped: false,
  },
  deliveries: {
    kind: 'deliveries',
    counts: { failed: 0, waiting: 0, pending: 0, sent: 0, acknowledged: 0 },
    lines: [],
  },
  'organisation-question': {
    kind: 'organisation-question',
    teamId: 't',
    team: 'Duty',
    choices: [{ organisationId: 'escc', name: 'ESCC' }],
  },
  'confirm-organisation': {
    ...sampleViews['confirm-organisation'],
    team: 'Duty',
    organisation: 'ESCC',
    confirmed: true,
  },
  'meeting-offer': { kind: 'meeting-offer', postingId: 'p', title, team: 'Duty', others: 0 },
  'team-question': { kind: 'team-question', choices: [{ teamId: 't', name: 'Duty', organisation: 'ESCC' }] },
  help: { kind: 'help', where: 'personal', publisher: false },
  notice: { kind: 'notice', title: '', text: 'Done.' },
};
