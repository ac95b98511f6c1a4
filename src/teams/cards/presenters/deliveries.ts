import type { DeliveriesView } from '../../../ports/cards.ts';
import { listOf } from '../../../words/lists.ts';
import { words } from '../../../words/words.ts';
import { recipientText, stateText } from '../delivery-text.ts';
import { capital } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { clip, inLine } from '../text.ts';

type Line = DeliveriesView['lines'][number];

const texts = () => words().cards.deliveries;

const states = ['failed', 'waiting', 'pending', 'sent', 'acknowledged'] as const;

const countsText = (counts: DeliveriesView['counts']): string => {
  const parts = states.filter((state) => counts[state] > 0).map((state) => texts().counts[state](counts[state]));
  return parts.length === 0 ? texts().none : `${capital(listOf(parts))}.`;
};

const lineData = (line: Line) => ({
  text: `${recipientText(line)}: ${stateText(line)}`,
  about: `${inLine(clip(line.briefing, 120))} · ${inLine(clip(line.team, 100))}`,
});

/** The lines of one state under its heading; the order of the lines is theirs. */
const groupsOf = (lines: readonly Line[]) =>
  states.flatMap((state) => {
    const here = lines.filter((line) => line.state === state);
    return here.length === 0 ? [] : [{ heading: texts().headings[state], lines: here.map(lineData) }];
  });

export const deliveriesCard: Presenter<DeliveriesView> = {
  most: (view) => view.lines.length,
  data: (view, amount) => ({
    ...framed(texts().title),
    counts: countsText(view.counts),
    groups: groupsOf(view.lines.slice(0, amount)),
    more: shown(view.lines.length > amount && texts().more(view.lines.length - amount)),
  }),
};
