import type { Briefing } from '../../../domain/briefing.ts';
import type { Withdrawal } from '../../../domain/since-begun.ts';
import type { BriefingView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { foldData, foldedAmount } from '../fold-data.ts';
import { sentence } from '../phrases.ts';
import { concernLine, framed, type Presenter, shown } from '../presenter.ts';
import type { CardData } from '../template.ts';
import { bold, clip, inLine } from '../text.ts';
import { correctedText, reasonOf } from '../version-texts.ts';

/** A point takes a team about so many minutes. */
const MINUTES_A_POINT = 2;

const texts = () => words().cards.briefing;

const lengthText = ({ points }: Briefing): string =>
  texts().length({ points: points.length, minutes: points.length * MINUTES_A_POINT });

const kickerText = ({ partnership, version }: { partnership: string; version: number }): string =>
  [texts().auditBriefing, inLine(clip(partnership, 200)), version > 1 ? texts().corrected(version) : '']
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
    title: inLine(clip(view.briefing.title, 300)) || texts().noTitle,
    found: shown(view.briefing.summary.map((text) => sentence(inLine(clip(text, 600)))).join(' ')),
    folds,
    leftOut: shown(leftOut > 0 && texts().parts.leftOut(leftOut)),
    concern: concernLine(clip(view.concernText, 1_500)),
  };
};

const factsText = ({ briefing, discussBy }: BriefingView): string => {
  const audited = sentence(inLine(clip(briefing.audited, 300)));
  return [texts().discussBy(bold(dayOf(discussBy))), ...(audited === '' ? [] : [texts().audited(audited)])].join(' ');
};

const summaryText = ({ briefing, discussBy }: BriefingView): string =>
  texts().summary({ title: clip(briefing.title, 200), day: dayOf(discussBy) });

const progressText = ({ progress, discussedVersion }: BriefingView): string => {
  if (progress === 'not-started') return '';
  return discussedVersion === undefined ? texts().progress[progress] : texts().progressOf[progress](discussedVersion);
};

/** Of a briefing that was withdrawn nothing is shown but that: it may hold what nobody should read. */
const withdrawnData = (view: BriefingView, withdrawal: Withdrawal) => {
  const { kicker, on, because, ofTeam, closing, summary } = texts().withdrawn;
  const day = dayOf(withdrawal.at);
  const reason = reasonOf(withdrawal);
  const lines = shown(
    on(day),
    reason !== '' && because(reason),
    view.progress !== 'not-started' && ofTeam[view.progress],
  );
  return {
    ...framed(summary({ title: clip(view.briefing.title, 200), day })),
    kicker: [kicker, inLine(clip(view.partnership, 200))].filter((part) => part !== '').join(' · '),
    title: inLine(clip(view.briefing.title, 300)) || texts().noTitle,
    withdrawn: [{ lines }],
    facts: [],
    corrected: [],
    progress: [],
    found: [],
    parts: [],
    folds: [],
    leftOut: [],
    concern: concernLine(clip(view.concernText, 1_500)),
    closing,
    startFound: [],
    start: [],
  };
};

const offeredData = (view: BriefingView, amount: number) => ({
  ...framed(summaryText(view), `${summaryText(view)} ${lengthText(view.briefing)}`),
  ...briefingData(view, amount),
  facts: shown(factsText(view)),
  corrected: shown(correctedText(view)),
  withdrawn: [],
  parts: [{}],
  progress: shown(progressText(view)),
  closing: texts().closing(lengthText(view.briefing)),
  startFound: view.foundAs === undefined ? [] : [{ briefingId: view.foundAs }],
  start: view.progress === 'not-started' && view.postingId !== '' ? [{ postingId: view.postingId }] : [],
});

export const briefingCard: Presenter<BriefingView> = {
  most: (view) => foldedAmount(view.briefing),
  data: (view, amount) =>
    view.withdrawn === undefined ? offeredData(view, amount) : withdrawnData(view, view.withdrawn),
};
