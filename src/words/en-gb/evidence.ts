import { files } from './evidence/files.ts';
import { report } from './evidence/report.ts';
import { sheets } from './evidence/sheets.ts';

/** What the figures of evidence are called, and what each counts: on cards, on the page, in the pack. */
export const evidence = {
  files,
  report,
  sheets,
  rungs: {
    posted: 'Posted',
    opened: 'Opened',
    discussed: 'Discussed',
    approved: 'Minutes approved',
    acknowledged: 'Acknowledged',
    actionsDone: 'Actions done',
    changed: 'What changed',
  },
  /** What each is out of. */
  of: {
    posted: 'teams that it was sent to',
    opened: 'teams that it was sent to',
    discussed: 'teams that it was sent to',
    approved: 'teams that it was sent to',
    acknowledged: 'teams that it was sent to',
    actionsDone: 'actions agreed in approved minutes',
    changed: 'discussions with approved minutes',
  },
  meanings: {
    posted: 'The briefing stands in the team’s channel, or the team has started to discuss it.',
    opened: 'The team started a discussion.',
    discussed:
      'The discussion was finished, and holds at least one response; “nothing to add” is one, and a response that was withdrawn is none.',
    approved: 'Of those discussed: the facilitator approved the minutes.',
    acknowledged: 'Of those approved: a safeguarding lead or deputy said that they received the minutes.',
    actionsDone: 'Of the actions agreed in discussions with approved minutes, answered or not: those marked as done.',
    changed: 'Of the discussions with approved minutes: those whose team has said what changed since.',
  },
  teamCounts: 'A team counts once for each briefing that it was sent.',
  periodCounts:
    'A period holds what was sent to teams on its days, and what has come of that until now, also where it came after the period.',
  purgedCounts:
    'Discussions whose records have reached the end of their retention still count, by what was kept of them: how far they came.',
  demoYear: {
    usage: '--seed is a whole number, and --times one from 1 to 20: demo-year [--seed S] [--times N]',
    notEmpty:
      'The store is not empty, and what is invented must not stand among what is real. Nothing was changed. Point DATA_DIR at a new folder, or DATABASE_URL at an empty database.',
    made: (made: {
      readonly organisations: number;
      readonly teams: number;
      readonly briefings: number;
      readonly discussions: number;
      readonly responses: number;
      readonly actions: number;
      readonly minutes: number;
      readonly deliveries: number;
      readonly changes: number;
    }) =>
      `An invented partnership and its year up to today are in the store: ${made.organisations} organisations, ${made.teams} teams, ${made.briefings} briefings, ${made.discussions} discussions, ${made.responses} responses, ${made.actions} agreed actions, ${made.minutes} approved minutes, ${made.deliveries} deliveries and ${made.changes} answers to what changed.`,
    next: 'To look at it: "coverage", "deliveries", "audit verify", and "evidence --to DIR"; or start the bot on this store, which speaks to no service for these teams. Nobody and nothing in it is real.',
  },
};
