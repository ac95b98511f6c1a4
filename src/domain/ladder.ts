/** What is known of one briefing in one team: a posting, and the discussion that came of it. */
export type LadderFacts = {
  /** Its card stands in the channel. */
  readonly shown: boolean;
  /** A discussion was started. */
  readonly started: boolean;
  /** It is finished now; one that was reopened is not, and its earlier minutes show that it was. */
  readonly finished: boolean;
  /** At least one response stands in it, “nothing to add” included. */
  readonly responded: boolean;
  readonly minuted: boolean;
  readonly received: boolean;
};

/** So many postings of which the same is known, and what was agreed and has changed in them. */
export type LadderTally = LadderFacts & {
  readonly postings: number;
  readonly actions: number;
  readonly actionsDone: number;
  /** Of how many of these postings the team has said what changed. */
  readonly changed: number;
};

/**
 * How far briefings came. A team counts once for each briefing that it was sent. Each of posted to acknowledged holds only
 * what every one before it holds, and is out of `teams`; `actionsDone` is out of `actions`; `changed` is out of `approved`.
 */
export type Ladder = {
  readonly teams: number;
  readonly posted: number;
  readonly opened: number;
  readonly discussed: number;
  readonly approved: number;
  readonly acknowledged: number;
  /** Agreed in discussions with approved minutes, whether anybody responded or not. */
  readonly actions: number;
  readonly actionsDone: number;
  readonly changed: number;
};

type Climbed = Omit<Ladder, 'teams' | 'actions' | 'actionsDone' | 'changed'>;

/**
 * Which rungs a posting stands on. A discussion shows that its card was there, whatever became of the card; one that nobody
 * answered, finished or not, is opened and not discussed, and its minutes are evidence of nothing.
 */
export const climbed = (facts: LadderFacts): { readonly [One in keyof Climbed]: boolean } => {
  const discussed = facts.started && (facts.finished || facts.minuted) && facts.responded;
  const approved = discussed && facts.minuted;
  return {
    posted: facts.shown || facts.started,
    opened: facts.started,
    discussed,
    approved,
    acknowledged: approved && facts.received,
  };
};

const NOBODY: Ladder = {
  teams: 0,
  posted: 0,
  opened: 0,
  discussed: 0,
  approved: 0,
  acknowledged: 0,
  actions: 0,
  actionsDone: 0,
  changed: 0,
};

const ladderOfTally = (tally: LadderTally): Ladder => {
  const on = climbed(tally);
  const count = (is: boolean): number => (is ? tally.postings : 0);
  return {
    teams: tally.postings,
    posted: count(on.posted),
    opened: count(on.opened),
    discussed: count(on.discussed),
    approved: count(on.approved),
    acknowledged: count(on.acknowledged),
    actions: tally.minuted ? tally.actions : 0,
    actionsDone: tally.minuted ? tally.actionsDone : 0,
    changed: on.approved ? tally.changed : 0,
  };
};

/** Several ladders as one, for organisations, briefings or teams that have no posting in common. */
export const sumOfLadders = (ladders: readonly Ladder[]): Ladder =>
  ladders.reduce(
    (sum, one) => ({
      teams: sum.teams + one.teams,
      posted: sum.posted + one.posted,
      opened: sum.opened + one.opened,
      discussed: sum.discussed + one.discussed,
      approved: sum.approved + one.approved,
      acknowledged: sum.acknowledged + one.acknowledged,
      actions: sum.actions + one.actions,
      actionsDone: sum.actionsDone + one.actionsDone,
      changed: sum.changed + one.changed,
    }),
    NOBODY,
  );

export const ladderOf = (tallies: readonly LadderTally[]): Ladder => sumOfLadders(tallies.map(ladderOfTally));

/** The rungs from the ground up, each with what it is out of. */
export const RUNGS = [
  { rung: 'posted', of: 'teams' },
  { rung: 'opened', of: 'teams' },
  { rung: 'discussed', of: 'teams' },
  { rung: 'approved', of: 'teams' },
  { rung: 'acknowledged', of: 'teams' },
  { rung: 'actionsDone', of: 'actions' },
  { rung: 'changed', of: 'approved' },
] as const satisfies readonly { readonly rung: keyof Ladder; readonly of: keyof Ladder }[];

export type Rung = (typeof RUNGS)[number]['rung'];

/** A rung as it is shown, always with its denominator, and what that counts. */
export type RungShown = {
  readonly rung: Rung;
  readonly of: (typeof RUNGS)[number]['of'];
  readonly part: number;
  readonly whole: number;
};

export const rungsOf = (ladder: Ladder): readonly RungShown[] =>
  RUNGS.map(({ rung, of }) => ({ rung, of, part: ladder[rung], whole: ladder[of] }));
