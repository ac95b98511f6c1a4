import { discussionThatListens } from '../use-cases/find-discussion.ts';
import { firstTime } from '../use-cases/first-time.ts';
import { words } from '../words/words.ts';
import { admit } from './admission.ts';
import type { Desk } from './handlers/handler.ts';
import { hear } from './handlers/hear.ts';
import { fileSent, importFile } from './handlers/import.ts';
import { meet } from './meet.ts';
import { asCommand } from './message-text.ts';
import { refusalText } from './refusal.ts';
import type { CommandRoute } from './routes.ts';
import type { Turn } from './turn.ts';

/** Microsoft Teams delivers some messages twice; what they bring about must not come twice. */
const isFirst = (desk: Desk, { here, activityId }: Turn): Promise<boolean> =>
  firstTime(desk.app, { conversationId: here.conversationId, activityId });

const obey = async (desk: Desk, turn: Turn, route: CommandRoute): Promise<void> => {
  if (!(await isFirst(desk, turn))) return;
  const who = await admit(desk, turn, route.may);
  const card = who.ok
    ? await route.handle(turn, who.value)
    : { kind: 'notice' as const, title: words().commands.didNotWork, text: refusalText(who.refusal) };
  if (card !== undefined) await desk.say(turn, card);
};

const take = async (desk: Desk, turn: Turn, file: string): Promise<void> => {
  if (await isFirst(desk, turn)) await desk.say(turn, await importFile(desk, turn, file));
};

const listensHere = async (desk: Desk, turn: Turn): Promise<boolean> =>
  turn.where === 'channel' && (await discussionThatListens(desk.app, turn.here)) !== undefined;

/** Somebody said something: a file, a command, a response, or nothing that is for us. */
export const listen = async (
  desk: Desk,
  routes: readonly CommandRoute[],
  { turn, attachments }: { turn: Turn; attachments: Parameters<typeof fileSent>[0] },
): Promise<void> => {
  const file = turn.where === 'personal' ? fileSent(attachments) : undefined;
  if (turn.where === 'personal') await meet(desk, turn);
  if (file !== undefined) return take(desk, turn, file);
  const route = routes.find((one) => one.command === asCommand(turn.text));
  // Un-mentioned words are commands only where a discussion listens, which the use case behind `hear` decides.
  if (route !== undefined && (turn.toBot || (await listensHere(desk, turn)))) return obey(desk, turn, route);
  const card = await hear(desk, turn);
  // A response knows by itself that it is there already; only what is said about it could come twice. It is looked at
  // after the response was kept, so that one delivered again after an interruption is not lost.
  const isNew = (turn.toBot || card !== undefined) && (await isFirst(desk, turn));
  if (card !== undefined && isNew) await desk.say(turn, card);
};
