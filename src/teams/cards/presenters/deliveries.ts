import type { DeliveriesView, DeliveryLine } from '../../../ports/cards.ts';
import { recipientText, stateText } from '../delivery-text.ts';
import { capital, counted, listOf } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { clip, inLine } from '../text.ts';

type Line = DeliveriesView['lines'][number];

const headings = {
  failed: 'Failed',
  waiting: 'Waiting',
  pending: 'On their way',
  sent: 'Sent, not acknowledged yet',
  acknowledged: 'Acknowledged',
} satisfies Record<DeliveryLine['state'], string>;

const countNames = {
  failed: 'failed',
  waiting: 'waiting',
  pending: 'on their way',
  sent: 'sent and not acknowledged yet',
  acknowledged: 'acknowledged',
} satisfies Record<DeliveryLine['state'], string>;

const states = ['failed', 'waiting', 'pending', 'sent', 'acknowledged'] as const;

const countsText = (counts: DeliveriesView['counts']): string => {
  const parts = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state].toLocaleString('en-GB')} ${countNames[state]}`);
  return parts.length === 0 ? 'No minutes have been approved yet.' : `${capital(listOf(parts))}.`;
};

const lineData = (line: Line) => ({
  text: `${recipientText(line)}: ${stateText(line)}`,
  about: `${inLine(clip(line.briefing, 120))} · ${inLine(clip(line.team, 100))}`,
});

/** The lines of one state under its heading; the order of the lines is theirs. */
const groupsOf = (lines: readonly Line[]) =>
  states.flatMap((state) => {
    const here = lines.filter((line) => line.state === state);
    return here.length === 0 ? [] : [{ heading: headings[state], lines: here.map(lineData) }];
  });

export const deliveriesCard: Presenter<DeliveriesView> = {
  most: (view) => view.lines.length,
  data: (view, amount) => ({
    ...framed('Deliveries of minutes'),
    title: 'Deliveries of minutes',
    counts: countsText(view.counts),
    groups: groupsOf(view.lines.slice(0, amount)),
    more: shown(
      view.lines.length > amount &&
        `and ${counted(view.lines.length - amount, 'other')}. The whole list: deliveries on the command line.`,
    ),
  }),
};
