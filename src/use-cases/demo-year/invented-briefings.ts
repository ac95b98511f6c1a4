import type { Briefing } from '../../domain/briefing.ts';
import { PARTNERSHIP } from './invented-people.ts';

// Invented. They resemble what partnerships write, and tell of no audit that took place.
const SUBJECTS = [
  ['Neglect and poor home conditions', 'how neglect is named early'],
  ['Pre-birth assessments', 'how assessments before birth begin in time'],
  ['Children who go missing', 'how return conversations are held and used'],
  ['Domestic abuse in the home', 'how children are heard where there is domestic abuse'],
  ['Parents who misuse alcohol', 'how services for adults and children work together'],
  ['Children with disabilities', 'how disabled children are asked what they want'],
  ['Self-harm in adolescence', 'how safety plans are shared'],
  ['Bruising in babies', 'how bruises in babies who do not move are answered'],
  ['Elective home education', 'how children taught at home stay in sight'],
  ['Private fostering', 'how private fostering is recognised'],
] as const;

const pointsOf = (what: string): Briefing['points'] => [
  { theme: 'Applying learning', text: `What has your team learnt from this audit about ${what}?` },
  { theme: 'Applying learning', text: 'How might your team apply that learning in the next three months?' },
  { theme: 'Working together', text: 'Which other agency do you need to speak to sooner, and about what?' },
  { theme: 'Voice of the child', text: 'How do you know what daily life is like for the child?' },
  { theme: 'Supervision', text: 'What would you bring to supervision after reading this?' },
];

/** The briefing of this number, with five discussion points. */
export const inventedBriefing = (index: number): Briefing => {
  const [subject, what] = SUBJECTS[index % SUBJECTS.length] ?? SUBJECTS[0];
  const round = Math.floor(index / SUBJECTS.length);
  return {
    title: round === 0 ? subject : `${subject} ${round + 1}`,
    partnership: PARTNERSHIP,
    audited: 'Six cases, and 22 practitioners and managers',
    summary: [`The audit looked at ${what}.`, 'Good work depended on people who knew each other.'],
    sections: [
      {
        heading: 'What went well',
        blocks: [{ kind: 'bullets', items: ['Plans were shared.', 'Children were seen alone.'] }],
      },
      {
        heading: 'What we learned',
        blocks: [{ kind: 'paragraph', text: 'Information came late where nobody had asked for it.' }],
      },
    ],
    points: pointsOf(what),
    resources: [{ heading: 'Training', lines: ['Ask the partnership’s training team.'] }],
  };
};
