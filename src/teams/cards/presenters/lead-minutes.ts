import type { LeadMinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf, timeOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, shown, toldData } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';
import { leftOutText, minutesFacts, minutesLines } from './minutes.ts';

const texts = () => words().cards['lead-minutes'];

const receivedText = ({ acknowledged }: LeadMinutesView): string =>
  acknowledged === undefined
    ? ''
    : texts().received({
        by: bold(clip(acknowledged.by, 100)),
        day: dayAndYearOf(acknowledged.at),
        time: timeOf(acknowledged.at),
      });

const waits = (view: LeadMinutesView): boolean => view.acknowledged === undefined && view.replacedBy === undefined;

export const leadMinutesCard: Presenter<LeadMinutesView> = {
  most: (view) => minutesLines(view.minutes).length,
  data: (view, amount) => {
    const { minutes } = view;
    const lines = minutesLines(minutes);
    const title = clip(minutes.briefing.title, 200);
    const { told } = toldData(view.told);
    return {
      ...framed(texts().summary({ title, team: clip(minutes.team, 100) })),
      told,
      kicker: texts().kicker(minutes.version),
      title: inLine(title),
      facts: minutesFacts(minutes),
      replaced: shown(view.replacedBy !== undefined && texts().replaced(view.replacedBy)),
      received: shown(receivedText(view)),
      waiting: shown(waits(view) && texts().waiting),
      lines: lines.slice(0, amount),
      rest: shown(amount < lines.length && texts().rest),
      leftOut: shown(leftOutText(minutes)),
      acknowledge: waits(view) ? [{ minutesId: view.minutesId }] : [],
      settled: waits(view) ? [] : [{}],
    };
  },
};
