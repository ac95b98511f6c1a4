import { REASON_LIMIT } from '../../../domain/since-begun.ts';
import type { ChooseWithdrawalView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, toldData } from '../presenter.ts';
import { clip, inChoice } from '../text.ts';

const texts = () => words().cards['choose-withdrawal'];

const choicesOf = ({ choices }: ChooseWithdrawalView, amount: number) =>
  choices.slice(0, Math.max(1, amount)).map(({ briefingId, title, channels }) => ({
    title: inChoice(texts().choiceOf({ title: clip(title, 100), channels })),
    value: briefingId,
  }));

/** Nothing is chosen beforehand: what is withdrawn is gone from every channel. */
export const chooseWithdrawalCard: Presenter<ChooseWithdrawalView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => {
    const choices = choicesOf(view, amount);
    const { told } = toldData(view.told);
    return {
      ...framed(texts().title),
      told,
      explanation: choices.length === 0 ? texts().nothing : texts().what,
      choose: choices.length === 0 ? [] : [{ choices, longest: REASON_LIMIT }],
    };
  },
};
