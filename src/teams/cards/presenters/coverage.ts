import type { CoverageLine, CoverageView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { barPicture } from '../bar-picture.ts';
import { counted } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';

const ladder = [
  ['Posted', 'posted'],
  ['Discussed', 'discussed'],
  ['Minutes approved', 'approved'],
  ['Acknowledged', 'acknowledged'],
] as const;

/** A step of the whole audience, with its bar. */
const stepsOf = (total: CoverageLine) =>
  ladder.map(([label, step]) => ({
    text: `${label}: **${total[step].toLocaleString('en-GB')} of ${counted(total.teams, 'team')}**`,
    bar: barPicture({ part: total[step], whole: total.teams }),
    barText: `${label}: ${total.teams === 0 ? 0 : Math.round((total[step] / total.teams) * 100)}%`,
  }));

/** The steps in words: five columns of figures break into towers on a phone. */
const organisationData = (line: CoverageLine) => ({
  name: `${bold(clip(line.organisation, 100))}, ${counted(line.teams, 'team')}`,
  steps: `Posted ${line.posted} · discussed ${line.discussed} · minutes approved ${line.approved} · acknowledged ${line.acknowledged}`,
});

type Covered = CoverageView['briefings'][number];

const coveredData = (covered: Covered, most: number) => ({
  title: inLine(clip(covered.title, 200)),
  discussBy: `Discuss by ${dayOf(covered.discussBy)}`,
  steps: stepsOf(covered.total),
  heading: shown(covered.lines.length > 0 && most > 0 && 'By organisation'),
  organisations: covered.lines.slice(0, Math.max(0, most)).map(organisationData),
  more: shown(
    covered.lines.length > most &&
      `and ${counted(covered.lines.length - most, 'organisation')} more. The whole list: coverage on the command line.`,
  ),
});

export const coverageCard: Presenter<CoverageView> = {
  // Each briefing weighs as one line by itself, so that of very many the oldest drop off.
  most: (view) => view.briefings.reduce((sum, one) => sum + 1 + one.lines.length, 0),
  data: (view, amount) => {
    let left = amount;
    const briefings = view.briefings.flatMap((covered) => {
      if (left <= 0) return [];
      const part = coveredData(covered, left - 1);
      left -= 1 + covered.lines.length;
      return [part];
    });
    return {
      ...framed(`Coverage of ${counted(view.briefings.length, 'briefing')}`),
      title: 'Coverage',
      empty: shown(view.briefings.length === 0 && 'Nothing has been published yet. Type **publish** to begin.'),
      briefings,
      older: shown(
        briefings.length < view.briefings.length &&
          `and ${counted(view.briefings.length - briefings.length, 'briefing')} more. The whole list: coverage on the command line.`,
      ),
    };
  },
};
