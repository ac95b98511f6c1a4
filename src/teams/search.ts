import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { BriefingView } from '../ports/cards.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { dayAndYearOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { CARD_BYTES } from './cards/card-size.ts';
import { renderCard } from './cards/render-card.ts';
import { clip, plain } from './cards/text.ts';
import type { Found, Search } from './handlers/handler.ts';
import type { SearchRoute } from './routes.ts';
import { turnOf } from './turn.ts';

/** Microsoft Teams asks for 25 at a time. */
const MOST = 25;
const LONGEST_WORDS = 500;
/** All results together: an answer to an invoke is no place for half a megabyte of cards. */
const ANSWER_BYTES = 200_000;

const whole = z.number().int().min(0).max(100_000);

const asked = z.looseObject({
  commandId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
  queryOptions: z.looseObject({ skip: whole.default(0), count: whole.default(MOST) }).default({ skip: 0, count: MOST }),
});

export const isSearch = ({ activity }: TurnContext): boolean =>
  activity.type === ActivityTypes.Invoke && activity.name === 'composeExtension/query';

/** What was typed under the parameter's name; the first, empty search comes under another (`initialRun`). */
const searchIn = (value: z.output<typeof asked>, parameter: string): Search => {
  const typed = value.parameters.find((one) => one.name === parameter)?.value;
  const text = typeof typed === 'string' ? typed.slice(0, LONGEST_WORDS) : '';
  return { words: text, skip: value.queryOptions.skip, count: Math.min(Math.max(value.queryOptions.count, 1), MOST) };
};

/** In the list a title, the date and what it is about; in the chat its card. */
const resultOf = (view: BriefingView, bytes: number) => {
  const about = view.briefing.summary.join(' ') || view.briefing.audited;
  const preview = CardFactory.thumbnailCard(
    plain(clip(view.briefing.title, 120)),
    plain(`${words().search.discussBy(dayAndYearOf(view.discussBy))} ${clip(about, 200)}`.trim()),
  );
  return { ...CardFactory.adaptiveCard(renderCard(view, bytes).card), preview };
};

const extensionOf = (found: Found) => {
  if ('text' in found) return { type: 'message', text: found.text };
  const bytes = Math.min(CARD_BYTES, Math.floor(ANSWER_BYTES / found.briefings.length));
  const attachments = found.briefings.map((view) => resultOf(view, bytes));
  return { type: 'result', attachmentLayout: 'list', attachments };
};

const find = async (routes: readonly SearchRoute[], context: TurnContext): Promise<Found> => {
  const value = asked.safeParse(context.activity.value);
  const route = value.success && routes.find((one) => one.command === value.data.commandId);
  return route
    ? route.handle(turnOf(context), searchIn(value.data, route.parameter))
    : { text: words().search.unknown };
};

/** Answers a search of the message extension. What was typed is in no log. */
export const answerSearch = async (
  routes: readonly SearchRoute[],
  telemetry: Telemetry,
  context: TurnContext,
): Promise<Partial<Activity>> => {
  const answer = async () => extensionOf(await find(routes, context));
  const composeExtension = await answer().catch((error: unknown) => {
    telemetry.fault('search', error);
    return extensionOf({ text: words().search.notNow });
  });
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body: { composeExtension } } };
};
