import './at-first-use.ts';
// The package's own entry also loads models, tokenizers and planners, which take as long as the rest of the bot's start.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { StoreAway } from '../ports/store-away.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { words } from '../words/words.ts';
import { edited } from './handlers/edits.ts';
import { changed } from './handlers/events.ts';
import type { Answer, Desk } from './handlers/handler.ts';
import { met } from './handlers/meetings.ts';
import { InTime } from './in-time.ts';
import { invokeAnswer } from './invoke-answer.ts';
import { listen } from './listen.ts';
import { asCommand } from './message-text.ts';
import { press } from './press.ts';
import { commandRoutes, searchRoutes, verbRoutes } from './routes.ts';
import { answerSearch, isSearch } from './search.ts';
import { type Turn, turnOf } from './turn.ts';

const isCardAction = (context: TurnContext): boolean =>
  context.activity.type === ActivityTypes.Invoke && context.activity.name === 'adaptiveCard/action';

type Bot = Pick<Application<TurnState>, 'run'> & {
  /** Once everything that was answered before its end has come to it. */
  atRest(): Promise<void>;
};

/** Whoever pressed has been answered that it goes on. A card comes by itself or can be asked for again; a sentence cannot. */
const tellLate = async (desk: Desk, turn: Turn, answer: Answer): Promise<void> => {
  if ('text' in answer)
    await desk.sayAlone(turn, { kind: 'notice', title: words().troubles.pressedEarlier, text: answer.text });
};

type Said = { readonly turn: Turn; readonly attachments: TurnContext['activity']['attachments'] };

/** Whoever spoke to the bot is told that it cannot work now; of other words it cannot know whether they were meant for it. */
const heard = async (desk: Desk, commands: Parameters<typeof listen>[1], said: Said): Promise<void> => {
  const { turn } = said;
  try {
    await listen(desk, commands, said);
  } catch (error) {
    if (!(error instanceof StoreAway && turn.toBot)) throw error;
    await desk.say(turn, { kind: 'notice', ...words().troubles.recordsAway });
  }
};

/** The bot: teams-ai routes turns to the tables of routes.ts. It keeps no state of its own. */
export const botOver = (desk: Desk, telemetry: Telemetry): Bot => {
  const verbs = verbRoutes(desk);
  const commands = commandRoutes(desk);
  const bot = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const inTime = new InTime(telemetry);
  const answerPress = async (context: TurnContext): Promise<Answer> => {
    try {
      return await press(desk, verbs, context);
    } catch (error) {
      telemetry.fault('press', error);
      const { recordsAway, unexpected } = words().troubles;
      return { text: error instanceof StoreAway ? recordsAway.text : unexpected };
    }
  };
  bot.addRoute(
    async (context) => isCardAction(context),
    async (context) => {
      const turn = turnOf(context);
      const answer = await inTime.answer(answerPress(context), (late) => tellLate(desk, turn, late));
      await context.sendActivity(invokeAnswer(answer ?? { text: words().troubles.recordsSlow }));
    },
    true,
  );
  const searches = searchRoutes(desk);
  bot.addRoute(
    async (context) => isSearch(context),
    async (context) => {
      await context.sendActivity(await answerSearch(searches, telemetry, context));
    },
    true,
  );
  // A context is of no use once its turn is over (PLATFORM: botbuilder), and what takes long goes on beyond it.
  bot.activity(ActivityTypes.Message, (context) => {
    const said = { turn: turnOf(context), attachments: context.activity.attachments };
    return inTime.take(() => heard(desk, commands, said));
  });
  for (const type of [ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete])
    bot.activity(type, (context) => {
      const { activity } = context;
      const turn = turnOf({ activity });
      const isCommand = commands.some((one) => one.command === asCommand(turn.text));
      return inTime.take(() => edited(desk, turn, { activity, isCommand }));
    });
  for (const type of [ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate])
    bot.activity(type, (context) => {
      const { activity } = context;
      return inTime.take(() => changed(desk, turnOf({ activity }), activity));
    });
  bot.activity(ActivityTypes.Event, (context) => {
    const { activity } = context;
    return inTime.take(() => met(desk, turnOf({ activity }), activity));
  });
  return { run: (context) => bot.run(context), atRest: () => inTime.atRest() };
};
