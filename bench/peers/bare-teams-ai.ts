/**
 * The least that is a teams-ai bot: an Application with MemoryStorage behind restify, which counts the responses that are
 * sent by card in each conversation, and echoes messages. What it counts is gone when it ends.
 */
import { Application, type TurnState } from '@microsoft/teams-ai';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MemoryStorage, type TurnContext } from 'botbuilder';
import restify from 'restify';

/** restify's request, as botbuilder's types want it. */
type Incoming = Parameters<CloudAdapter['process']>[0];

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Application({ storage: new MemoryStorage(), startTypingTimer: false });
bot.adaptiveCards.actionExecute('sendResponse', async (_context: TurnContext, state: TurnState) => {
  const kept = state.conversation as { responses?: number };
  kept.responses = (kept.responses ?? 0) + 1;
  return `Response ${kept.responses} recorded.`;
});
bot.activity('message', async (context) => {
  await context.sendActivity(context.activity.text);
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Incoming, response, async (context) => {
    await bot.run(context);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Listening on ${server.url}\n`));
// A process that a signal kills keeps nothing of what was compiled, where it is told to keep it.
process.once('SIGTERM', () => process.exit(0));
