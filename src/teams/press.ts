import type { TurnContext } from 'botbuilder';
import { admit } from './admission.ts';
import type { Answer, Desk } from './handlers/handler.ts';
import { meet } from './meet.ts';
import { refusalText } from './refusal.ts';
import type { VerbRoute } from './routes.ts';
import { parseSubmission } from './submissions.ts';
import { turnOf } from './turn.ts';

type Action = { readonly verb?: unknown; readonly data?: unknown };

const actionOf = (context: TurnContext): Action => {
  const value: unknown = context.activity.value;
  const action = typeof value === 'object' && value !== null && 'action' in value ? value.action : undefined;
  return typeof action === 'object' && action !== null ? action : {};
};

/** Somebody pressed a button: what was sent is parsed, the person let in, and the verb's handler asked. */
export const press = async (desk: Desk, routes: readonly VerbRoute[], context: TurnContext): Promise<Answer> => {
  const { verb, data } = actionOf(context);
  const submitted = parseSubmission(typeof verb === 'string' ? verb : '', data);
  if (!submitted.ok) return { text: refusalText(submitted.refusal) };
  const route = routes.find((one) => one.verb === submitted.value.verb);
  if (route === undefined) return { text: refusalText('unknown-verb') };
  const turn = turnOf(context);
  const who = await admit(desk, turn, route.may, route.looks);
  if (!who.ok) return { text: refusalText(who.refusal) };
  if (route.looks !== true) await meet(desk, turn);
  return route.handle(turn, submitted.value, who.value);
};
