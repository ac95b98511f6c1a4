import type { CoverageLine, CoverageView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { barPicture } from '../bar-picture.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';

const texts = () => words().cards.coverage;

const ladder = ['posted', 'discussed', 'approved', 'acknowledged'] as const;

/** A step of the whole audience, with its bar. */
const stepsOf = (total: CoverageLine) =>
  ladder.map((step) => {
    const label = texts().steps[step];
    const percent = total.teams === 0 ? 0 : Math.round((total[step] / total.teams) * 100);
    return {
      text: texts().step({ label, count: total[step], teams: total.teams }),
      bar: barPicture({ part: total[step], whole: total.teams }),
      barText: texts().bar({ label, percent }),
    };
  });

/** The steps in words: five columns of figures break into towers on a phone. */
const organisationData = (line: CoverageLine) => ({
  name: texts().organisation({ name: bold(clip(line.organisation, 100)), teams: line.teams }),
  steps: texts().organisationSteps(line),
});

type Covered = CoverageView['briefings'][number];

const coveredData = (covered: Covered, most: number) => ({
  title: inLine(clip(covered.title, 200)),
  discussBy:
    covered.withdrawnAt === undefined
      ? texts().discussBy(dayOf(covered.discussBy))
      : texts().withdrawn(dayOf(covered.withdrawnAt)),
  steps: stepsOf(covered.total),
  heading: shown(covered.lines.length > 0 && most > 0 && texts().byOrganisation),
  organisations: covered.lines.slice(0, Math.max(0, most)).map(organisationData),
  more: shown(covered.lines.length > most && texts().moreOrganisations(covered.lines.length - most)),
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
      ...framed(texts().summary(view.briefings.length)),
      empty: shown(view.briefings.length === 0 && texts().empty),
      briefings,
      older: shown(
        briefings.length < view.briefings.length && texts().moreBriefings(view.briefings.length - briefings.length),
      ),
    };
  },
};
