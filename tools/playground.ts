/** `npm run playground`: the bot and Microsoft's Playground together, on this computer alone. */
import { fileURLToPath } from 'node:url';
import { isTaken, untilListening } from './playground/ports.ts';
import { type Program, start } from './playground/program.ts';
import { importSampleBriefing } from './playground/sample-briefing.ts';
import { readSettings, type Settings } from './playground/settings.ts';
import { welcome } from './playground/welcome.ts';

const settings = readSettings();
const running: Program[] = [];
let isStopping = false;

const stopAll = async (code: number): Promise<never> => {
  isStopping = true;
  await Promise.all(running.map(({ stop }) => stop()));
  process.exit(code);
};

const giveUp = (why: string): Promise<never> => {
  console.error(`\n${why}`);
  return stopAll(1);
};

const botOf = ({ env }: Settings): Program => start({ name: 'The bot', args: ['src/main.ts'], env });

const playgroundOf = ({ env, botPort, playgroundPort, logFile }: Settings): Program => {
  const here = `http://127.0.0.1:${playgroundPort}`;
  const cli = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'));
  const loopback = new URL('./playground/loopback.js', import.meta.url).href;
  const bot = ['--app-endpoint', `http://127.0.0.1:${botPort}/api/messages`, '--channel-id', 'msteams'];
  const itself = ['--port', `${playgroundPort}`, '--service-url', `${here}/_connector`, '--disable-telemetry'];
  return start({
    name: "Microsoft's Playground",
    args: ['--import', loopback, cli, 'start', ...bot, ...itself],
    env: { ...env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: logFile },
    quiet: true,
  });
};

/** Starts a program, waits until it listens, and from then on ends everything when it ends. */
const bring = async (program: Program, port: number, whereToLook: string): Promise<void> => {
  running.push(program);
  if (!(await untilListening(port, program.gone)) && !isStopping)
    await giveUp(`${program.name} did not start. ${whereToLook}`);
  program.gone.addEventListener('abort', () => {
    if (!isStopping) void giveUp(`${program.name} has stopped, so everything was stopped.`);
  });
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopAll(0));

for (const [name, port] of Object.entries({ PORT: settings.botPort, PLAYGROUND_PORT: settings.playgroundPort })) {
  if (await isTaken(port)) {
    await giveUp(
      `Port ${port} is taken by another program. Stop that one, or choose another port: ${name}=${port + 1} npm run playground`,
    );
  }
}
if (!importSampleBriefing(settings)) await giveUp('The sample briefing could not be imported, so nothing was started.');
await bring(botOf(settings), settings.botPort, 'What it said stands above.');
await bring(playgroundOf(settings), settings.playgroundPort, `Its log is ${settings.logFile}.`);
console.log(welcome(settings));
