import type { Briefing } from '../../../domain/briefing.ts';
import type { BriefingView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { foldData, foldedAmount } from '../fold-data.ts';
import { counted, sentence } from '../phrases.ts';
import { concernLine, framed, type Presenter, shown } from '../presenter.ts';
import type { CardData } from '../template.ts';
import { bold, clip, escapeMarkdown, inLine } from '../text.ts';

/** A point takes a team about so many minutes. */
const MINUTES_A_POINT = 2;

const progressText = {
  'not-started': '',
  open: 'Your team is discussing this now.',
  discussed: 'Your team has discussed this, and its minutes are approved.',
} satisfies Record<BriefingView['progress'], string>;

const pointsText = (briefing: Briefing): string =>
  `${counted(briefing.points.length, 'point')} to discuss, about ${briefing.points.length * MINUTES_A_POINT} minutes.`;

const kickerText = ({ partnership, version }: { partnership: string; version: number }): string =>
  ['Audit briefing', inLine(clip(partnership, 200)), version > 1 ? `Version ${version}, corrected` : '']
    .filter((part) => part !== '')
    .join(' · ');

/** A briefing as teams see it: on its own card, and on the publisher's preview of it. */
export const briefingData = (
  view: { briefing: Briefing; partnership: string; version: number; concernText: string },
  amount: number,
): CardData & { readonly kicker: string } => {
  const { folds, leftOut } = foldData(view.briefing, amount);
  return {
    kicker: kickerText(view),
    title: inLine(clip(view.briefing.title, 300)) || 'No title yet',
    found: shown(view.briefing.summary.map((text) => sentence(inLine(clip(text, 600)))).join(' ')),
    folds,
    leftOut: shown(leftOut > 0 && `${counted(leftOut, 'more section')} in the Word file.`),
    concern: concernLine(clip(view.concernText, 1_500)),
  };
};

const factsText = ({ briefing, discussBy }: BriefingView): string =>
  `Discuss by ${bold(dayOf(discussBy))}.${briefing.audited === '' ? '' : ` Audited ${sentence(inLine(clip(briefing.audited, 300)))}`}`;

export const briefingCard: Presenter<BriefingView> = {
  most: (view) => foldedAmount(view.briefing),
  data: (view, amount) => ({
    ...framed(
      `Audit briefing: ${clip(view.briefing.title, 200)}. Please discuss it by ${dayOf(view.discussBy)}.`,
      `Audit briefing: ${clip(view.briefing.title, 200)}. Please discuss it by ${dayOf(view.discussBy)}. ${pointsText(view.briefing)}`,
    ),
    ...briefingData(view, amount),
    facts: factsText(view),
    progress: shown(escapeMarkdown(progressText[view.progress])),
    closing: `${pointsText(view.briefing)} Your responses become minutes and go to your safeguarding lead.`,
    startFound: view.foundAs === undefined ? [] : [{ briefingId: view.foundAs }],
    start: view.progress === 'not-started' && view.postingId !== '' ? [{ postingId: view.postingId }] : [],
  }),
};
