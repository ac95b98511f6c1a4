import type { Briefing } from '#src/domain/briefing.ts';
import type { CardView, ReviewedResponse, ReviewView } from '#src/ports/cards.ts';
import { sampleBriefing, sampleMinutes, sampleViews } from './sample-views.ts';

/** The largest that each card is made for, and beyond. Each view begins with what makes it large. */

const many = <One>(count: number, make: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, i) => make(i));
/** Every character weighs two bytes more than one: the escape, and the escape of the escape. */
export const heavyText = (length: number): string => '*'.repeat(length);
const longText = (length: number): string =>
  'We ask the college for its file. '.repeat(Math.ceil(length / 33)).slice(0, length);

export const briefingOf = (length: number): Briefing => ({
  ...sampleBriefing,
  sections: many(40, (index) => ({
    heading: index === 7 ? 'What we learned' : `Section ${index + 1}`,
    blocks: [
      { kind: 'paragraph', text: longText(length) },
      { kind: 'bullets', items: many(8, () => longText(length / 8)) },
    ],
  })),
  points: many(20, () => ({ theme: 'Applying learning', text: longText(600) })),
});

const responseOf = (index: number, length: number): ReviewedResponse => ({
  responseId: `7d3c1f0a-5b6e-4a55-9a0f-0c1e9d2b${String(index).padStart(4, '0')}`,
  said: `Practitioner ${index + 1} (another organisation)`,
  text: `${index + 1}: ${longText(length - 10)}`,
  nothingToAdd: false,
  findings: ['a phone number', 'an email address'],
  resolution: undefined,
});

const leadOf = (index: number) => ({
  name: `Safeguarding Lead Number ${index + 1}`,
  organisation: 'East Sussex County Council',
  email: `lead.${index + 1}@example.org`,
  deputy: index > 0,
});

/** So many responses of so many characters, on five points. */
export const reviewOf = (count: number, text: (index: number) => string): ReviewView => ({
  ...sampleViews.review,
  present: many(60, (index) => ({ name: `Practitioner Number ${index + 1}`, standing: 'other-organisation' })),
  points: many(5, (index) => ({
    number: index + 1,
    point: { theme: '', text: longText(4_000) },
    responses: many(count / 5, (place) => {
      const at = index * (count / 5) + place;
      return { ...responseOf(at, 0), text: text(at) };
    }),
  })),
  actions: many(50, () => ({ what: longText(500), owner: longText(100), byWhen: '2027-01-15', point: 2 })),
  recipients: many(20, leadOf),
});

export const numbered = (length: number) => (index: number) => `${index + 1}: ${longText(length - 10)}`;

const { minutes, coverage, deliveries } = sampleViews;
const [covered] = coverage.briefings;
const [delivered] = deliveries.lines;
if (covered === undefined || delivered === undefined) throw new Error('samples without lines');

const longPoint = { theme: 'Applying learning', text: heavyText(4_000) };
const sixty = { count: 60, names: many(60, (index) => `Practitioner Number ${index + 1}`), nameless: 0 };

const ownResponse = { ...sampleViews['change-response'].response, text: heavyText(4_000) };

export const largestViews: readonly (readonly [title: string, view: CardView])[] = [
  ['a briefing of 40 sections of 1,500 characters', { ...sampleViews.briefing, briefing: briefingOf(1_500) }],
  ['a briefing of 40 sections of 20,000 characters', { ...sampleViews.briefing, briefing: briefingOf(20_000) }],
  [
    'the preview of a long briefing with 40 problems, for 60 organisations',
    {
      ...sampleViews['briefing-preview'],
      briefing: briefingOf(5_000),
      problems: many(40, () => ({ heading: longText(100), message: longText(300), blocking: false })),
      audience: many(60, (index) => ({
        organisationId: `organisation-${index}`,
        name: `Organisation ${index}`,
        channels: 5,
      })),
    },
  ],
  [
    'a publication with 1,000 channels refused and 300 unconfirmed',
    {
      ...sampleViews['publication-progress'],
      total: 2_000,
      refused: many(1_000, (index) => ({
        team: `Team ${index}`,
        organisation: 'East Sussex County Council',
        why: longText(80),
      })),
      unconfirmed: many(300, (index) => ({ team: `Team ${index}`, organisation: '', postingId: `posting-${index}` })),
    },
  ],
  [
    'the preview of a long version in which everything changed',
    {
      ...sampleViews['briefing-preview'],
      version: 2,
      briefing: briefingOf(5_000),
      changed: {
        since: 1,
        changes: many(60, (index) => ({
          part: 'point' as const,
          how: 'reworded' as const,
          name: heavyText(4_000),
          number: index + 1,
          from: index + 1,
          was: heavyText(4_000),
          now: heavyText(4_000),
        })),
      },
    },
  ],
  [
    'a withdrawal from 1,000 channels that cannot be told, for a reason that all needs an escape',
    {
      ...sampleViews['publication-progress'],
      withdrawn: { at: '2026-12-21T09:30:00Z', because: heavyText(300) },
      outOfReach: many(1_000, (index) => ({ team: `Team ${index}`, organisation: longText(100) })),
    },
  ],
  [
    'a choice of 200 briefings to withdraw',
    {
      kind: 'choose-withdrawal',
      choices: many(200, (index) => ({
        briefingId: `5e0a9b7c-3d21-4c86-b1f4-2a7d8c9e${index}`,
        title: longText(150),
        channels: 41,
      })),
    },
  ],
  [
    'a choice of 200 briefings',
    {
      kind: 'choose-briefing',
      choices: many(200, (index) => ({
        postingId: `5e0a9b7c-3d21-4c86-b1f4-2a7d8c9e${index}`,
        title: longText(150),
        discussed: false,
      })),
    },
  ],
  [
    'a point of 4,000 characters that all need an escape, with 60 responders and 40 actions',
    {
      ...sampleViews['discussion-point'],
      point: longPoint,
      responders: sixty,
      actions: many(40, () => ({ what: longText(500), owner: longText(100), byWhen: '2027-01-15', point: 2 })),
    },
  ],
  [
    'one person’s view of such a point, with 40 responses of theirs',
    {
      ...sampleViews['discussion-point'],
      point: longPoint,
      responders: sixty,
      told: undefined,
      own: { leads: true, responses: many(40, (index) => ({ ...ownResponse, responseId: `r${index}` })) },
    },
  ],
  [
    'a response of 4,000 characters that all need three bytes, to be changed',
    { ...sampleViews['change-response'], point: longPoint, response: { ...ownResponse, text: '語'.repeat(4_000) } },
  ],
  [
    'a left point of 4,000 characters with 60 responders',
    { ...sampleViews['point-record'], point: longPoint, responders: sixty },
  ],
  [
    'one author’s view of 200 draft responses of 4,000 characters, all theirs',
    (() => {
      const view = reviewOf(200, numbered(4_000));
      const mine = (one: ReviewedResponse) => ({ ...one, mine: true });
      const points = view.points.map((one) => ({ ...one, responses: one.responses.map(mine) }));
      return { ...view, points, seenBy: 'facilitator' } as const;
    })(),
  ],
  ['a write-up of 20 points of 4,000 characters', { ...sampleViews['write-up'], points: many(20, () => longPoint) }],
  [
    'a write-up of 60 points',
    { ...sampleViews['write-up'], points: many(60, () => ({ theme: '', text: longText(600) })) },
  ],
  ['a review of 200 responses of 2,000 characters', reviewOf(200, numbered(2_000))],
  ['a review of 200 responses of 4,000 characters', reviewOf(200, numbered(4_000))],
  ['a review of responses of 4,000 characters that all need an escape', reviewOf(10, () => heavyText(4_000))],
  [
    'minutes of 200 responses of 4,000 characters',
    {
      ...minutes,
      minutes: {
        ...sampleMinutes,
        present: many(60, (index) => ({ name: `Practitioner Number ${index + 1}`, standing: 'guest' })),
        points: many(5, (index) => ({
          number: index + 1,
          theme: '',
          text: longText(4_000),
          responses: many(40, () => ({ said: 'Ana Ferreira', standing: 'member', text: longText(4_000) })),
          nothingToAdd: many(40, (place) => `Practitioner Number ${place + 1}`),
        })),
      },
      deliveries: many(20, () => ({ ...delivered, why: longText(200) })),
    },
  ],
  [
    'minutes for a lead of 200 responses of 4,000 characters',
    {
      ...sampleViews['lead-minutes'],
      minutes: {
        ...sampleMinutes,
        present: many(60, (index) => ({ name: `Practitioner Number ${index + 1}`, standing: 'guest' })),
        points: many(5, (index) => ({
          number: index + 1,
          theme: '',
          text: longText(4_000),
          responses: many(40, () => ({ said: 'Ana Ferreira', standing: 'member', text: longText(4_000) })),
          nothingToAdd: [],
        })),
      },
    },
  ],
  [
    'a page of received minutes with names of 400 characters, for a lead of 20 organisations',
    {
      ...sampleViews['received-minutes'],
      organisations: many(20, () => longText(400)),
      lines: many(5, (index) => ({
        minutesId: `m${index}`,
        briefing: longText(400),
        team: longText(400),
        organisation: longText(400),
        approvedAt: '2026-12-14T10:40:00Z',
        acknowledgedBy: '',
      })),
    },
  ],
  [
    'coverage of three briefings in 60 organisations',
    {
      kind: 'coverage',
      briefings: many(3, () => ({
        ...covered,
        lines: many(60, (index) => ({ ...covered.total, organisation: `Organisation ${index}` })),
      })),
    },
  ],
  ['coverage of 100 briefings', { kind: 'coverage', briefings: many(100, () => covered) }],
  ['500 deliveries', { ...deliveries, lines: many(500, () => delivered) }],
  [
    'a question with 400 teams to choose from',
    {
      kind: 'team-question',
      choices: many(400, (index) => ({ teamId: `team-${index}`, name: longText(80), organisation: longText(80) })),
    },
  ],
  [
    '40 actions of 500 characters that all need an escape, still open from before',
    {
      ...sampleViews.actions,
      why: 'carried',
      actions: many(40, (index) => ({
        actionId: `9a8b7c6d-5e4f-4321-8765-0f1e2d3c${String(index).padStart(4, '0')}`,
        what: heavyText(500),
        owner: heavyText(100),
        byWhen: '2027-01-15',
        doneAt: '',
        from: heavyText(200),
      })),
    },
  ],
  [
    'what changed, with actions of 500 characters and 60 who answered',
    {
      ...sampleViews['what-changed'],
      actions: many(40, () => ({ what: heavyText(500), owner: heavyText(100), byWhen: '2027-01-15', point: 2 })),
      answeredBy: many(60, (index) => `Practitioner Number ${index + 1}`),
      readers: longText(4_000),
      concernText: heavyText(4_000),
    },
  ],
  [
    '100 briefings with 300 late teams each',
    {
      kind: 'late-teams',
      briefings: many(100, (index) => ({
        briefingId: `briefing-${index}`,
        title: longText(300),
        discussBy: '2026-12-18',
        nudgedOn: '',
        teams: many(300, () => ({ team: heavyText(200), organisation: heavyText(200) })),
      })),
    },
  ],
  ['a notice of 28,000 characters', { ...sampleViews.notice, text: heavyText(28_000) }],
];
