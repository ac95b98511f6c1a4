import type { DeliveryLine } from '../../ports/cards.ts';
import { dayOf, timeOf } from '../../words/dates.ts';
import { sentence } from './phrases.ts';
import { bold, clip, inLine } from './text.ts';

const when = (at: string): string => (at === '' ? '' : ` on ${dayOf(at)} at ${timeOf(at)}`);
const because = (why: string): string => (why === '' ? '' : `: ${inLine(clip(why, 300))}`);

const states = {
  waiting: ({ why }) => `waiting${because(why)}`,
  pending: () => 'on its way',
  sent: ({ at }) => `sent${when(at)}, not acknowledged yet`,
  acknowledged: ({ at, by }) => `acknowledged${by === '' ? '' : ` by ${bold(clip(by, 100))}`}${when(at)}`,
  failed: ({ at, why }) => `failed${when(at)}${because(why)}`,
} satisfies Record<DeliveryLine['state'], (line: DeliveryLine) => string>;

/** How one delivery stands: "sent on Friday 18 December at 3.05pm, not acknowledged yet." */
export const stateText = (line: DeliveryLine): string => sentence(states[line.state](line));

/** Whom it is for: "**Marit Olsen** (deputy), East Sussex County Council". */
export const recipientText = ({ recipient, organisation, deputy }: DeliveryLine): string => {
  const name = recipient === '' ? '**Nobody yet**' : bold(clip(recipient, 100));
  return `${name}${deputy ? ' (deputy)' : ''}${organisation === '' ? '' : `, ${inLine(clip(organisation, 100))}`}`;
};
