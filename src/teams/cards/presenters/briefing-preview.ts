import type { BriefingProblem } from '../../../domain/briefing.ts';
import type { BriefingPreviewView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { foldedAmount } from '../fold-data.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inChoice, inLine } from '../text.ts';
import { changesData } from '../version-texts.ts';
import { briefingData } from './briefing.ts';

/** More than these are counted: who mends so many looks at the file again anyway. */
const MOST_PROBLEMS = 40;
const CHANGED_LENGTH = 300;
/** The choice of all organisations, as it comes back. */
const ALL = 'all';

const texts = () => words().cards['briefing-preview'];

const problemsHeading = (problems: readonly BriefingProblem[]): string => {
  const stopping = problems.filter((one) => one.blocking).length;
  return stopping === 0 ? texts().toLookAt(problems.length) : texts().toMend(stopping);
};

const problemText = ({ heading, message, blocking }: BriefingProblem): string => {
  const problem = `${bold(clip(heading, 80))}: ${inLine(clip(message, 300))}`;
  return `- ${blocking ? texts().mustBeMended(problem) : problem}`;
};

/** Those that stop it first. */
const problemsData = (problems: readonly BriefingProblem[]) => {
  if (problems.length === 0) return [];
  const ordered = problems.toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const lines = ordered.slice(0, MOST_PROBLEMS).map(problemText);
  if (ordered.length > MOST_PROBLEMS) lines.push(`- ${words().phrases.andMore(ordered.length - MOST_PROBLEMS)}`);
  return [{ heading: problemsHeading(problems), list: lines.join('\n') }];
};

const choicesOf = ({ audience }: BriefingPreviewView) => {
  const channels = audience.reduce((sum, one) => sum + one.channels, 0);
  return [
    { title: texts().everybody(channels), value: ALL },
    ...audience.map((one) => ({
      title: texts().one({ name: inChoice(clip(one.name, 80)), count: one.channels }),
      value: one.organisationId,
    })),
  ];
};

const draftData = (view: BriefingPreviewView, blocked: boolean) => {
  if (view.state !== 'draft' || blocked) return [];
  const everyChannel = shown(view.version > 1 && texts().everyChannel);
  return [{ everyChannel, discussBy: view.discussBy, earliest: view.today, choices: choicesOf(view) }];
};

/** Where the card is full, the old and new texts are left out before the briefing itself is cut by half. */
const textLength = (view: BriefingPreviewView, amount: number): number =>
  amount * 2 < foldedAmount(view.briefing) ? 0 : CHANGED_LENGTH;

export const briefingPreviewCard: Presenter<BriefingPreviewView> = {
  most: (view) => foldedAmount(view.briefing),
  data: (view, amount) => {
    const blocked = view.problems.some((one) => one.blocking);
    const isDraft = view.state === 'draft';
    const asTeamsSeeIt = briefingData({ ...view, partnership: view.briefing.partnership }, amount);
    return {
      ...framed(texts().summary(clip(view.briefing.title, 200))),
      ...asTeamsSeeIt,
      kicker: texts().kicker({ version: view.version, onlyYou: isDraft }),
      teamKicker: texts().teamKicker({ kicker: asTeamsSeeIt.kicker, day: dayOf(view.discussBy) }),
      status: shown(view.state !== 'draft' && texts().states[view.state]),
      bringsBack: shown(view.withdrawn && texts().bringsBack(dayOf(view.withdrawn.at))),
      changed: changesData(isDraft ? view.changed : undefined, textLength(view, amount)),
      problems: isDraft ? problemsData(view.problems) : [],
      draft: draftData(view, blocked),
      publish: isDraft && !blocked ? [{ versionId: view.versionId }] : [],
      discard: isDraft ? [{ versionId: view.versionId }] : [],
    };
  },
};
