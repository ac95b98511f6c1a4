import type { ReceivedMinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf } from '../../../words/dates.ts';
import { counted, listOf } from '../phrases.ts';
import { framed, type Presenter, toldData } from '../presenter.ts';
import { bold, clip, inLine, plain } from '../text.ts';

const countsText = (view: ReceivedMinutesView): string => {
  const whose = listOf(view.organisations.map((name) => inLine(clip(name, 100))));
  if (view.total === 0)
    return `${whose} has received no minutes yet. They come here, and by email, as teams approve them.`;
  const waiting = view.unacknowledged === 0 ? 'all acknowledged' : `**${view.unacknowledged} not acknowledged yet**`;
  const page = view.pages > 1 ? ` Page ${view.page} of ${view.pages}.` : '';
  return `${whose}: ${counted(view.total, 'set', 'sets')} of minutes, ${waiting}.${page}`;
};

type Line = ReceivedMinutesView['lines'][number];

const lineData = (line: Line, page: number) => ({
  briefing: inLine(clip(line.briefing, 120)),
  about: `${inLine(clip(line.team, 100))}, ${inLine(clip(line.organisation, 100))} · approved on ${dayAndYearOf(line.approvedAt)}`,
  state:
    line.acknowledgedBy === '' ? '**Not acknowledged yet**' : `Acknowledged by ${bold(clip(line.acknowledgedBy, 100))}`,
  acknowledge: line.acknowledgedBy === '' ? [{ minutesId: line.minutesId, page }] : [],
  readTip: plain(`Read the minutes of ${clip(line.team, 100)} on ${clip(line.briefing, 120)}`),
  minutesId: line.minutesId,
});

const pageButton = (page: number, pages: number) => (page < 1 || page > pages ? [] : [{ page }]);

const told = (view: ReceivedMinutesView) => {
  const { told: answer } = toldData(view.told);
  return { told: answer };
};

export const receivedMinutesCard: Presenter<ReceivedMinutesView> = {
  data: (view) => ({
    ...framed(
      'Minutes that you have received',
      `Minutes that you have received: ${view.unacknowledged} not acknowledged yet`,
    ),
    ...told(view),
    title: 'Minutes that you have received',
    counts: countsText(view),
    lines: view.lines.map((line) => lineData(line, view.page)),
    earlier: pageButton(view.page - 1, view.pages),
    later: pageButton(view.page + 1, view.pages),
  }),
};
