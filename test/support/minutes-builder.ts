import type { MinutedPoint, MinutedResponse, Minutes } from '#src/domain/minutes.ts';

/** Approved minutes of an ordinary discussion; a test says only what differs. */
export const minutesWith = (differing: Partial<Minutes> = {}): Minutes => ({
  briefing: {
    title: 'Pre-birth assessments and care leavers',
    version: 1,
    partnership: 'East Sussex Safeguarding Children Partnership',
  },
  organisation: 'East Sussex County Council',
  team: 'Duty and Assessment',
  place: 'Channel General of Duty and Assessment',
  how: 'discussed',
  startedAt: '2026-11-22T14:05:00.000Z',
  finishedAt: '2026-11-22T14:40:00.000Z',
  facilitator: 'Priya Shah',
  present: [
    { name: 'Priya Shah', standing: 'member' },
    { name: 'Ana Ferreira', standing: 'member' },
    { name: 'Bo Lindqvist', standing: 'guest' },
  ],
  points: [
    pointWith({ number: 1, responses: [responseWith()] }),
    pointWith({
      number: 2,
      text: 'How might you/your team apply that learning?',
      nothingToAdd: ['Bo Lindqvist', 'A practitioner'],
    }),
    pointWith({ number: 3, theme: '', text: 'What are your agency’s thresholds for discharge planning?' }),
  ],
  leftOut: 0,
  detailsRemoved: 0,
  agreedActions: [
    { what: 'Ask for education advice at booking', owner: 'Ana Ferreira', byWhen: '2026-12-18', point: 2 },
    { what: 'Bring the pathway to the next team meeting', owner: '', byWhen: '', point: 3 },
  ],
  version: 1,
  replaces: undefined,
  distribution: [
    {
      name: 'Marit Olsen',
      organisation: 'East Sussex County Council',
      email: 'marit.olsen@example.org',
      deputy: false,
    },
    {
      name: 'Tomasz Zieliński',
      organisation: 'East Sussex County Council',
      email: 'tomasz.zielinski@example.org',
      deputy: true,
    },
  ],
  approved: { by: 'Priya Shah', at: '2026-11-22T14:55:00.000Z' },
  ...differing,
});

export const responseWith = (differing: Partial<MinutedResponse> = {}): MinutedResponse => ({
  said: 'Ana Ferreira',
  standing: 'member',
  text: 'We plan discharge later than we could.\nStarting at 20 weeks would give the parent time.',
  ...differing,
});

export const pointWith = (differing: Partial<MinutedPoint> = {}): MinutedPoint => ({
  number: 1,
  theme: 'Applying learning',
  text: 'What have you/your team learnt from this audit?',
  responses: [],
  nothingToAdd: [],
  ...differing,
});
