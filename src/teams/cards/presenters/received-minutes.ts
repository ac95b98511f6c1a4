import type { ReceivedMinutesView } from '../../../ports/cards.ts';
import { dayAndYearOf } from '../../../words/dates.ts';
import { listOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, toldData } from '../presenter.ts';
import { bold, clip, inLine, plain } from '../text.ts';

const texts = () => words().cards['received-minutes'];

const countsText = (view: ReceivedMinutesView): string => {
  const whose = listOf(view.organisations.map((name) => inLine(clip(name, 100))));
  if (view.total === 0) return texts().none(whose);
  const counts = texts().counts({ whose, total: view.total, unacknowledged: view.unacknowledged });
  return view.pages > 1 ? `${counts} ${texts().page({ page: view.page, of: view.pages })}` : counts;
};

type Line = ReceivedMinutesView['lines'][number];

const lineData = (line: Line, page: number) => ({
  briefing: inLine(clip(line.briefing, 120)),
  about: texts().approved({
    whose: `${inLine(clip(line.team, 100))}, ${inLine(clip(line.organisation, 100))}`,
    day: dayAndYearOf(line.approvedAt),
  }),
  state: line.acknowledgedBy === '' ? texts().notYet : texts().acknowledgedBy(bold(clip(line.acknowledgedBy, 100))),
  acknowledge: line.acknowledgedBy === '' ? [{ minutesId: line.minutesId, page }] : [],
  readTip: plain(texts().readTip({ team: clip(line.team, 100), briefing: clip(line.briefing, 120) })),
  minutesId: line.minutesId,
});

const pageButton = (page: number, pages: number) => (page < 1 || page > pages ? [] : [{ page }]);

const told = (view: ReceivedMinutesView) => {
  const { told: answer } = toldData(view.told);
  return { told: answer };
};

export const receivedMinutesCard: Presenter<ReceivedMinutesView> = {
  data: (view) => ({
    ...framed(texts().title, texts().spoken(view.unacknowledged)),
    ...told(view),
    counts: countsText(view),
    lines: view.lines.map((line) => lineData(line, view.page)),
    earlier: pageButton(view.page - 1, view.pages),
    later: pageButton(view.page + 1, view.pages),
  }),
};
