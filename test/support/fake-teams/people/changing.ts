import { changeActivity, mentionsBot, typed } from '../activities/messages.ts';
import type { Message } from '../message.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';
import { bring, type Said } from './speaking.ts';

/** Edits, deletions and restorations reach the bot where the message itself would (PLATFORM.md). */
export const editMessage = async (world: World, person: Person, message: Message, text: string): Promise<Said> => {
  mustBeOwn(person, message);
  world.update(message, typed(world.bot, { text, mentioningBot: mentionsBot(message.activity) }));
  return change(world, person, message, 'editMessage');
};

export const deleteMessage = async (world: World, person: Person, message: Message): Promise<Said> => {
  mustBeOwn(person, message);
  message.deleted = true;
  return change(world, person, message, 'softDeleteMessage');
};

export const restoreMessage = async (world: World, person: Person, message: Message): Promise<Said> => {
  mustBeOwn(person, message);
  message.deleted = false;
  return change(world, person, message, 'undeleteMessage');
};

const change = (
  world: World,
  person: Person,
  message: Message,
  eventType: Parameters<typeof changeActivity>[1]['eventType'],
): Promise<Said> => bring(world, message, () => changeActivity(world, { message, from: person.account, eventType }));

const mustBeOwn = (person: Person, message: Message): void => {
  if (message.from !== person) throw new Error(`${person.name} can change only messages of their own.`);
};
