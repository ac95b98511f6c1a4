import { counted, numeral } from '../counted.ts';

const WHOLE_LIST = 'The whole list: coverage on the command line.';

type Steps = {
  readonly posted: number;
  readonly discussed: number;
  readonly approved: number;
  readonly acknowledged: number;
};

/** For a publisher: how many teams have come how far. */
export const coverage = {
  title: 'Coverage',
  late: 'Late teams',
  summary: (briefings: number) => `Coverage of ${counted(briefings, 'briefing')}`,
  empty: 'Nothing has been published yet. Type **publish** to begin.',
  discussBy: (day: string) => `Discuss by ${day}`,
  withdrawn: (day: string) => `Withdrawn on ${day}: how far it had come`,
  steps: {
    posted: 'Posted',
    discussed: 'Discussed',
    approved: 'Minutes approved',
    acknowledged: 'Acknowledged',
  },
  step: ({ label, count, teams }: { label: string; count: number; teams: number }) =>
    `${label}: **${numeral(count)} of ${counted(teams, 'team')}**`,
  bar: ({ label, percent }: { label: string; percent: number }) => `${label}: ${percent}%`,
  byOrganisation: 'By organisation',
  organisation: ({ name, teams }: { name: string; teams: number }) => `${name}, ${counted(teams, 'team')}`,
  organisationSteps: ({ posted, discussed, approved, acknowledged }: Steps) =>
    `Posted ${posted} · discussed ${discussed} · minutes approved ${approved} · acknowledged ${acknowledged}`,
  moreOrganisations: (count: number) => `and ${counted(count, 'organisation')} more. ${WHOLE_LIST}`,
  moreBriefings: (count: number) => `and ${counted(count, 'briefing')} more. ${WHOLE_LIST}`,
};
