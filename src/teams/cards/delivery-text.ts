import type { DeliveryLine } from '../../ports/cards.ts';
import { dayOf, timeOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { sentence } from './phrases.ts';
import { bold, clip, inLine } from './text.ts';

/** How one delivery stands: "sent on Friday 18 December at 3.05pm, not acknowledged yet." */
export const stateText = ({ state, at, by, why }: DeliveryLine): string =>
  sentence(
    words().phrases.deliveries.states[state]({
      why: inLine(clip(why, 300)),
      by: bold(clip(by, 100)),
      day: at === '' ? '' : dayOf(at),
      time: at === '' ? '' : timeOf(at),
    }),
  );

/** Whom it is for: "**Marit Olsen** (deputy), East Sussex County Council". */
export const recipientText = ({ recipient, organisation, deputy }: DeliveryLine): string => {
  const { phrases } = words();
  const name = recipient === '' ? phrases.deliveries.nobodyYet : bold(clip(recipient, 100));
  return `${name}${deputy ? ` ${phrases.deputy}` : ''}${organisation === '' ? '' : `, ${inLine(clip(organisation, 100))}`}`;
};
