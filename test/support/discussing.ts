import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import type { Clicked, Message, Person, Thread } from './fake-teams.ts';
import { type Scene, seen, showing, startedDiscussion } from './scene.ts';

export const NAMELESS_TOGGLE = 'Leave my name out of the minutes (colleagues may still guess)';

type Filling = NonNullable<Parameters<Person['clicks']>[1]['filling']>;

/** Somebody types a response on the card of a point and sends it. */
export const responds = (who: Person, on: Message, text: string, more: Filling = {}): Promise<Clicked> =>
  who.clicks('Send response', { on, filling: { 'Your response': text, ...more } });

export const respondsNameless = (who: Person, on: Message, text: string): Promise<Clicked> =>
  responds(who, on, text, { [NAMELESS_TOGGLE]: true });

/** Everything on the card, or the sentence, that somebody was answered with. */
export const answered = (clicked: Clicked): string => clicked.reading?.wholeText ?? clicked.text;

/** The card of the point that is being discussed: the newest that has the facilitator's buttons. */
export const currentPoint = ({ service }: Scene, thread: Thread): Promise<Message> =>
  service.teams.until(() =>
    thread
      .messages()
      .findLast((one) => one.card && one.reading.buttons.some(({ title }) => title === 'Finish discussion')),
  );

/** Priya, the facilitator, finishes; answers the draft minutes. */
export const finished = async (scene: Scene, thread: Thread, on: Message): Promise<Message> => {
  await scene.priya.clicks('Finish discussion', { on });
  return seen(scene, thread, 'Draft minutes');
};

/** Priya approves the draft; answers the minutes as all see them. */
export const approved = async (scene: Scene, thread: Thread, review: Message): Promise<Message> => {
  await scene.priya.clicks('Approve and forward', { on: review });
  return seen(scene, thread, 'Where it went');
};

/** A discussion of one point that has come to its draft minutes, after these responses of Ana. */
export const reviewOf = async (scene: Scene, ...texts: readonly string[]) => {
  const { thread, point } = await startedDiscussion(scene);
  for (const text of texts) await responds(scene.ana, point, text);
  return { thread, point, review: await finished(scene, thread, point) };
};

/** What somebody can read in their own chat with the bot. */
export const toldIn = (who: Person): string => textOf(who.chat.messages());

/** What everybody can read in a thread or chat, folded parts included. */
export const textOf = (messages: readonly Message[]): string =>
  messages.map((one) => (one.card === undefined ? one.text : one.reading.wholeText)).join('\n');

/** Waits until somebody has been told these words in their own chat. */
export const told = (scene: Scene, who: Person, ...words: readonly string[]): Promise<Message> =>
  scene.service.teams.until(() => showing(who.chat.messages(), ...words));

/** Long enough for everything that waits to be posted or updated; for tests that something does not happen. */
export const settled = (): Promise<void> => pause(1_300);

/** The emails that have gone out, oldest first. */
export const outbox = (scene: Scene): Promise<Email[]> => {
  const folder = join(scene.service.dataDir, 'outbox');
  if (!existsSync(folder)) return Promise.resolve([]);
  const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.name.endsWith('.eml'));
  return Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, file.name)))));
};

/** Waits for so many emails. */
export const mailed = (scene: Scene, count = 1): Promise<Email[]> =>
  scene.service.teams.until(async () => {
    const mails = await outbox(scene);
    return mails.length >= count && mails;
  });
