import type { LeadMinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf, timeOf } from '../../../words/dates.ts';
import { framed, type Presenter, shown, toldData } from '../presenter.ts';
import { bold, clip, inLine } from '../text.ts';
import { leftOutText, minutesFacts, minutesLines } from './minutes.ts';

const receivedText = ({ acknowledged }: LeadMinutesView): string =>
  acknowledged === undefined
    ? ''
    : `Acknowledged by ${bold(clip(acknowledged.by, 100))} on ${dayAndYearOf(acknowledged.at)} at ${timeOf(acknowledged.at)}.`;

const waits = (view: LeadMinutesView): boolean => view.acknowledged === undefined && view.replacedBy === undefined;

const WAITING =
  'Please press **Acknowledge receipt** when you have these minutes. One acknowledgement is enough, from any lead or deputy, here or by the link in the email.';

export const leadMinutesCard: Presenter<LeadMinutesView> = {
  most: (view) => minutesLines(view.minutes).length,
  data: (view, amount) => {
    const { minutes } = view;
    const lines = minutesLines(minutes);
    const title = clip(minutes.briefing.title, 200);
    const { told } = toldData(view.told);
    return {
      ...framed(`Minutes for the safeguarding lead: ${title}, ${clip(minutes.team, 100)}`),
      told,
      kicker: `Minutes for the safeguarding lead · Version ${minutes.version}`,
      title: inLine(title),
      facts: minutesFacts(minutes),
      replaced: shown(
        view.replacedBy !== undefined &&
          `Replaced by version ${view.replacedBy} of these minutes, which comes to you separately.`,
      ),
      received: shown(receivedText(view)),
      waiting: shown(waits(view) && WAITING),
      lines: lines.slice(0, amount),
      rest: shown(amount < lines.length && 'The rest is in the Word file that came by email.'),
      leftOut: shown(leftOutText(minutes)),
      acknowledge: waits(view) ? [{ minutesId: view.minutesId }] : [],
    };
  },
};
