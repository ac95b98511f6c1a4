import type { ChooseBriefingView } from '../../../ports/cards.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { clip, inChoice } from '../text.ts';

const explanationText = (view: ChooseBriefingView): string =>
  view.choices.length === 0
    ? 'No briefing has been posted to this team yet. When one is, it comes to your channel by itself.'
    : 'Those that your team has not discussed yet come first.';

/** One list for each of the two: none where there is nothing to choose from. */
const chooseData = (view: ChooseBriefingView, amount: number) => {
  const choices = view.choices.slice(0, Math.max(1, amount)).map(({ postingId, title, discussed }) => ({
    title: `${inChoice(clip(title, 100))}${discussed ? ' (discussed)' : ''}`,
    value: postingId,
  }));
  const [first] = choices;
  return first === undefined ? [] : [{ choices, value: first.value }];
};

export const chooseBriefingCard: Presenter<ChooseBriefingView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed('Choose a briefing to discuss'),
    title: view.choices.length === 0 ? 'No briefing to discuss' : 'Choose a briefing to discuss',
    explanation: explanationText(view),
    choose: chooseData(view, amount),
    more: shown(
      view.choices.length > amount &&
        `${view.choices.length - amount} older ones are not in this list. Start them from their card in the channel.`,
    ),
  }),
};
