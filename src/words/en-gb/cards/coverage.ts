import { counted, numeral } from '../counted.ts';

const WHOLE_LIST = 'The whole list: coverage on the command line.';

type Steps = {
  readonly posted: number;
  readonly opened: number;
  readonly discussed: number;
  readonly approved: number;
  readonly acknowledged: number;
  readonly actions: number;
  readonly actionsDone: number;
  readonly changed: number;
};

const ofTeams = (teams: number) => counted(teams, 'team');
const ofActions = (actions: number) => counted(actions, 'action');
const ofDiscussions = (discussions: number) => counted(discussions, 'discussion');

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
    opened: 'Opened',
    discussed: 'Discussed',
    approved: 'Minutes approved',
    acknowledged: 'Acknowledged',
    actionsDone: 'Actions done',
    changed: 'Said what changed',
  },
  /** What each is out of. */
  of: {
    posted: ofTeams,
    opened: ofTeams,
    discussed: ofTeams,
    approved: ofTeams,
    acknowledged: ofTeams,
    actionsDone: ofActions,
    changed: ofDiscussions,
  },
  step: ({ label, count, of }: { label: string; count: number; of: string }) =>
    `${label}: **${numeral(count)} of ${of}**`,
  bar: ({ label, percent }: { label: string; percent: number }) => `${label}: ${percent}%`,
  chart: {
    title: 'How many teams came how far',
    bar: ({ label, count, of }: { label: string; count: number; of: string }) => `${label}: ${numeral(count)} of ${of}`,
    done: 'So far',
    left: 'Not yet',
  },
  byOrganisation: 'By organisation',
  organisation: ({ name, teams }: { name: string; teams: number }) => `${name}, ${counted(teams, 'team')}`,
  organisationSteps: (one: Steps) =>
    `Posted ${one.posted} · opened ${one.opened} · discussed ${one.discussed} · minutes approved ${one.approved} · acknowledged ${one.acknowledged} · actions done ${one.actionsDone} of ${one.actions} · said what changed ${one.changed} of ${one.approved}`,
  moreOrganisations: (count: number) => `and ${counted(count, 'organisation')} more. ${WHOLE_LIST}`,
  moreBriefings: (count: number) => `and ${counted(count, 'briefing')} more. ${WHOLE_LIST}`,
};
