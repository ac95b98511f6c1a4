import { type Button, type ButtonChoice, findButton } from '../../card-reading.ts';
import { actionInvoke, type Trigger } from '../activities/invokes.ts';
import { submitActivity } from '../activities/messages.ts';
import { type Filling, fillIn } from '../card/filling.ts';
import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { isObject, type Json, objectAt } from '../json.ts';
import type { Message } from '../message.ts';
import type { World } from '../world.ts';
import { readAnswer, type Shown } from './answers.ts';
import type { Person } from './person.ts';
import { seenBy } from './seeing.ts';

export type Clicking = ButtonChoice & {
  readonly on: Message;
  /** By label, toggle title or id: text, a choice's title, true or false, a date as YYYY-MM-DD. */
  readonly filling?: Filling;
};

/** What the person was shown after a click, and what went over HTTP. */
export type Clicked = Shown & { readonly answer: Answer };

export const clickOn = async (world: World, person: Person, title: string, clicking: Clicking): Promise<Clicked> => {
  mustSee(person, clicking.on);
  const reading = seenBy(person, clicking.on);
  const button = findButton(reading, title, clicking);
  const filled = fillIn({ button, inputs: reading.inputs, filling: clicking.filling ?? {} });
  const data = { ...button.data, ...filled };
  if (button.kind === 'execute') {
    return sendAction(world, person, { action: actionOf(button, data), message: clicking.on, trigger: 'manual' });
  }
  if (button.kind === 'submit') return submit(world, person, clicking.on, data);
  throw new Error(`“${button.title}” (${button.kind}) works in the client alone: nothing reaches the bot.`);
};

/**
 * The client refreshes a card by itself for those in `refresh.userIds`, and for all in a place of up to 60 people where
 * there is no such list. It asks anew when the message is edited, for the message's own card: what somebody was answered
 * before is no part of it. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views
 */
export const openCard = async (world: World, person: Person, message: Message): Promise<Clicked | undefined> => {
  const refresh = objectAt(message.card ?? {}, 'refresh');
  const { action, userIds } = refresh;
  const concerned = Array.isArray(userIds) ? userIds.includes(person.id) : message.conversation.roster().length <= 60;
  if (!isObject(action) || !concerned) return undefined;
  return sendAction(world, person, { action, message, trigger: 'automatic' });
};

/**
 * From now on this person has the conversation before them: each card that is posted or edited there is refreshed at once
 * ("Bot message edit triggers an automatic refresh", same documentation).
 */
export const watch = (world: World, person: Person, place: Place): void => {
  world.clients.push((message) => {
    const here = message.conversation === place.conversation && (place.rootId ?? message.rootId) === message.rootId;
    if (here && message.conversation.roster().includes(person)) void openCard(world, person, message);
  });
};

export const sendAction = async (
  world: World,
  person: Person,
  sent: { readonly action: Json; readonly message: Message; readonly trigger: Trigger },
): Promise<Clicked> => {
  const answer = await world.deliveries.deliver(actionInvoke(world, { ...sent, from: person.account }));
  const shown = readAnswer(answer);
  if (shown.kind === 'card') {
    sent.message.replacedFor.set(person, { order: world.nextOrder(), card: shown.reading.card });
  }
  return { ...shown, answer };
};

const submit = async (world: World, person: Person, message: Message, value: Json): Promise<Clicked> => {
  const submitted = { place: message, from: person.account, value, on: message };
  const answer = await world.deliveries.deliver(submitActivity(world, submitted));
  return { kind: 'nothing', text: '', answer };
};

/** "A copy of the action as defined in the Adaptive Card", its data joined with the inputs. */
const actionOf = ({ title, verb, id }: Button, data: Json): Json => ({
  type: 'Action.Execute',
  title,
  ...(verb !== undefined && { verb }),
  ...(id !== undefined && { id }),
  data,
});

const mustSee = (person: Person, { conversation, deleted }: Message): void => {
  if (!conversation.roster().includes(person)) throw new Error(`${person.name} is not in “${conversation.name}”.`);
  if (deleted) throw new Error('The message was deleted: nobody can click on it.');
};
