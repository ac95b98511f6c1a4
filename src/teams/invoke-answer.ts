import { type Activity, ActivityTypes } from 'botbuilder';
import { renderCard } from './cards/render-card.ts';
import type { Answer } from './handlers/handler.ts';

const bodyOf = (answer: Answer) =>
  'card' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: renderCard(answer.card).card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text };

/** What a pressed button is answered. We send it ourselves: teams-ai would also send it to everybody once a card refreshes. */
export const invokeAnswer = (answer: Answer): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body: bodyOf(answer) },
});
