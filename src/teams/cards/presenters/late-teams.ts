import type { LateBriefing, LateTeamsView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { someOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, shown, toldData } from '../presenter.ts';
import { clip, inLine, plain } from '../text.ts';

/** More are counted: of a county's three hundred teams the first say where to ask. */
const MOST_NAMES = 25;

const texts = () => words().cards['late-teams'];

const nameOf = ({ team, organisation }: LateBriefing['teams'][number]): string => {
  const name = inLine(clip(team, 80));
  return organisation === '' ? name : texts().team({ team: name, organisation: inLine(clip(organisation, 80)) });
};

const briefingData = (late: LateBriefing) => ({
  title: inLine(clip(late.title, 200)),
  discussBy: texts().discussBy(dayOf(late.discussBy)),
  teams: texts().teams({ count: late.teams.length, names: someOf(late.teams.map(nameOf), MOST_NAMES) }),
  nudged: shown(late.nudgedOn !== '' && texts().nudged(dayOf(late.nudgedOn))),
  nudge: late.nudgedOn === '' ? [{ briefingId: late.briefingId, tip: texts().tip(plain(clip(late.title, 80))) }] : [],
});

export const lateTeamsCard: Presenter<LateTeamsView> = {
  most: (view) => view.briefings.length,
  data: (view, amount) => {
    const { told } = toldData(view.told);
    const late = view.briefings.reduce((sum, one) => sum + one.teams.length, 0);
    return {
      ...framed(texts().summary(late)),
      told,
      empty: shown(view.briefings.length === 0 && texts().empty),
      briefings: view.briefings.slice(0, amount).map(briefingData),
      more: shown(view.briefings.length > amount && texts().more(view.briefings.length - amount)),
    };
  },
};
