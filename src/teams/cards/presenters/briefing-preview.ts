import type { BriefingProblem } from '../../../domain/briefing.ts';
import type { BriefingPreviewView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { foldedAmount } from '../fold-data.ts';
import { counted } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inChoice, inLine } from '../text.ts';
import { briefingData } from './briefing.ts';

/** More than these are counted: who mends so many looks at the file again anyway. */
const MOST_PROBLEMS = 40;
/** The choice of all organisations, as it comes back. */
const ALL = 'all';

const stateText = {
  draft: '',
  published: 'Published. How far it has come is on the card below.',
  discarded: 'Discarded. Nothing was published.',
  replaced: 'Replaced by a newer version of this briefing.',
} satisfies Record<BriefingPreviewView['state'], string>;

const kickerText = ({ version, state }: BriefingPreviewView): string =>
  `Preview · Version ${version}${state === 'draft' ? ' · Only you see this' : ''}`;

const problemsHeading = (problems: readonly BriefingProblem[]): string => {
  const stopping = problems.filter((one) => one.blocking).length;
  if (stopping === 0) return `${counted(problems.length, 'thing')} to look at before you publish`;
  return `${counted(stopping, 'thing')} to mend in Word before this can be published`;
};

const problemText = ({ heading, message, blocking }: BriefingProblem): string =>
  `- ${blocking ? '**Must be mended.** ' : ''}${bold(clip(heading, 80))}: ${inLine(clip(message, 300))}`;

/** Those that stop it first. */
const problemsData = (problems: readonly BriefingProblem[]) => {
  if (problems.length === 0) return [];
  const ordered = problems.toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const lines = ordered.slice(0, MOST_PROBLEMS).map(problemText);
  if (ordered.length > MOST_PROBLEMS) lines.push(`- and ${ordered.length - MOST_PROBLEMS} more`);
  return [{ heading: problemsHeading(problems), list: lines.join('\n') }];
};

const choicesOf = ({ audience }: BriefingPreviewView) => {
  const channels = audience.reduce((sum, one) => sum + one.channels, 0);
  return [
    { title: `All organisations (${counted(channels, 'channel')})`, value: ALL },
    ...audience.map((one) => ({
      title: `${inChoice(clip(one.name, 80))} (${counted(one.channels, 'channel')})`,
      value: one.organisationId,
    })),
  ];
};

const draftData = (view: BriefingPreviewView, blocked: boolean) => {
  if (view.state !== 'draft' || blocked) return [];
  return [
    {
      explanation:
        'Nothing is posted until you press Publish. Tick organisations to send it to those only; otherwise it goes to all.',
      discussBy: view.discussBy,
      earliest: view.today,
      choices: choicesOf(view),
    },
  ];
};

export const briefingPreviewCard: Presenter<BriefingPreviewView> = {
  most: (view) => foldedAmount(view.briefing),
  data: (view, amount) => {
    const blocked = view.problems.some((one) => one.blocking);
    const isDraft = view.state === 'draft';
    const asTeamsSeeIt = briefingData({ ...view, partnership: view.briefing.partnership }, amount);
    return {
      ...framed(`Preview: ${clip(view.briefing.title, 200)}`),
      ...asTeamsSeeIt,
      kicker: kickerText(view),
      teamKicker: `${asTeamsSeeIt.kicker} · Discuss by ${dayOf(view.discussBy)}`,
      status: shown(stateText[view.state]),
      problems: isDraft ? problemsData(view.problems) : [],
      draft: draftData(view, blocked),
      publish: isDraft && !blocked ? [{ versionId: view.versionId }] : [],
      discard: isDraft ? [{ versionId: view.versionId }] : [],
    };
  },
};
