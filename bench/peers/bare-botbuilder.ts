/** The least that is a bot: botbuilder behind restify, echoing. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

/** restify's request, as botbuilder's types want it. */
type Incoming = Parameters<CloudAdapter['process']>[0];

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Incoming, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(context.activity.text);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Listening on ${server.url}\n`));
