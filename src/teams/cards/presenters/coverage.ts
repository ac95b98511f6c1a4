import { type RungShown, rungsOf } from '../../../domain/ladder.ts';
import type { CoverageLine, CoverageView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { barPicture } from '../bar-picture.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';

const texts = () => words().cards.coverage;

/** Of so many, the newest, a chart is shown; of the rest the words, or the card would hold few briefings. */
const CHARTS = 3;

const percentOf = ({ part, whole }: RungShown): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** A rung of the whole audience, with its bar: where charts are not known. */
const stepOf = (shownRung: RungShown) => {
  const { rung, part, whole } = shownRung;
  const label = texts().steps[rung];
  return {
    text: texts().step({ label, count: part, of: texts().of[rung](whole) }),
    bar: barPicture({ part, whole }),
    barText: texts().bar({ label, percent: percentOf(shownRung) }),
  };
};

const barOf = ({ rung, part, whole }: RungShown) => {
  const { bar, done, left } = texts().chart;
  return {
    title: bar({ label: texts().steps[rung], count: part, of: texts().of[rung](whole) }),
    data: [
      { legend: done, value: part, color: 'good' },
      { legend: left, value: whole - part, color: 'neutral' },
    ],
  };
};

/**
 * Only what is out of the teams has a bar in the chart: Microsoft Teams draws all bars on one axis and writes each one's sum
 * beside it, so that three actions would be a speck below two hundred teams. The words beneath say the rest.
 */
const chartOf = (total: CoverageLine) => ({
  chartTitle: texts().chart.title,
  bars: rungsOf(total)
    .filter(({ of }) => of === 'teams')
    .map(barOf),
  steps: rungsOf(total).map(stepOf),
});

/** The steps in words: five columns of figures break into towers on a phone. */
const organisationData = (line: CoverageLine) => ({
  name: texts().organisation({ name: bold(clip(line.organisation, 100)), teams: line.teams }),
  steps: texts().organisationSteps(line),
});

type Covered = CoverageView['briefings'][number];

const coveredData = (covered: Covered, most: number, charted: boolean) => ({
  title: inLine(clip(covered.title, 200)),
  discussBy:
    covered.withdrawnAt === undefined
      ? texts().discussBy(dayOf(covered.discussBy))
      : texts().withdrawn(dayOf(covered.withdrawnAt)),
  chart: charted ? [chartOf(covered.total)] : [],
  whole: organisationData(covered.total),
  heading: shown(covered.lines.length > 0 && most > 0 && texts().byOrganisation),
  organisations: covered.lines.slice(0, Math.max(0, most)).map(organisationData),
  more: shown(covered.lines.length > most && texts().moreOrganisations(covered.lines.length - most)),
});

export const coverageCard: Presenter<CoverageView> = {
  // Each briefing weighs as one line by itself, so that of very many the oldest drop off.
  most: (view) => view.briefings.reduce((sum, one) => sum + 1 + one.lines.length, 0),
  data: (view, amount) => {
    let left = amount;
    const briefings = view.briefings.flatMap((covered, index) => {
      if (left <= 0) return [];
      const part = coveredData(covered, left - 1, index < CHARTS);
      left -= 1 + covered.lines.length;
      return [part];
    });
    return {
      ...framed(texts().summary(view.briefings.length)),
      empty: shown(view.briefings.length === 0 && texts().empty),
      briefings,
      older: shown(
        briefings.length < view.briefings.length && texts().moreBriefings(view.briefings.length - briefings.length),
      ),
    };
  },
};
