import type { ChooseBriefingView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { clip, inChoice } from '../text.ts';

const texts = () => words().cards['choose-briefing'];

/** One list for each of the two: none where there is nothing to choose from. */
const chooseData = (view: ChooseBriefingView, amount: number) => {
  const choices = view.choices.slice(0, Math.max(1, amount)).map(({ postingId, title, discussed }) => ({
    title: discussed ? texts().discussed(inChoice(clip(title, 100))) : inChoice(clip(title, 100)),
    value: postingId,
  }));
  const [first] = choices;
  return first === undefined ? [] : [{ choices, value: first.value }];
};

const headingOf = ({ choices }: ChooseBriefingView) => {
  const { title, explanation } = choices.length === 0 ? texts().none : texts();
  return { title, explanation };
};

export const chooseBriefingCard: Presenter<ChooseBriefingView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed(texts().title),
    ...headingOf(view),
    choose: chooseData(view, amount),
    more: shown(view.choices.length > amount && texts().older(view.choices.length - amount)),
  }),
};
