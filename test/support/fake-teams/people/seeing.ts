import { type CardReading, readCard } from '../../card-reading.ts';
import type { Message } from '../message.ts';
import type { Person } from './person.ts';

/**
 * The card as this person sees it: the one that answered their last click, until the message itself is updated.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views
 * Throws where the message has no card.
 */
export const seenBy = (person: Person, message: Message): CardReading => {
  const own = message.replacedFor.get(person);
  return own !== undefined && own.order > message.latest.order ? readCard(own.card) : message.reading;
};
