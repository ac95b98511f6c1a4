import type { Connector } from './connector/connector.ts';
import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** All that people see, and what went wrong between bot and Teams, as text for the message of a failing test. */
export const picture = (world: World, connector: Connector): string => {
  const places = [...world.conversations.values()].filter(({ messages }) => messages.length > 0);
  const told = [...places.flatMap(conversationLines), ...unhappyAnswers(world), ...unhappyRequests(connector)];
  return told.length === 0 ? '(nothing)' : told.join('\n');
};

const conversationLines = ({ name, messages }: Conversation): readonly string[] => [
  `${name}:`,
  ...messages.filter(({ deleted }) => !deleted).map(messageLine),
];

const messageLine = (message: Message): string => {
  const indent = message.rootId === undefined || message.rootId === message.id ? '  ' : '    ';
  const who = message.from === 'the bot' ? message.from : message.from.name;
  return `${indent}${message.id} ${who}: ${message.text}${message.card === undefined ? '' : cardLine(message)}`;
};

const cardLine = ({ reading }: Message): string => {
  const buttons = reading.buttons.map(({ title }) => `[${title}]`).join(' ');
  return `card “${reading.text.replaceAll('\n', ' / ').slice(0, 300)}” ${buttons}`;
};

const unhappyAnswers = ({ deliveries }: World): readonly string[] =>
  deliveries.answers
    .filter(({ status }) => status !== 200)
    .map(({ activity, status }) => `The bot answered ${status} to ${activity.type} ${activity.name ?? ''}.`);

const unhappyRequests = ({ requests }: Connector): readonly string[] =>
  requests
    .filter(({ answered }) => typeof answered !== 'number' || answered >= 300)
    .map(
      ({ method, path, answered }) => `The connector answered ${answered} to ${method} ${decodeURIComponent(path)}.`,
    );
