import { parseArgs } from 'node:util';
import type { App } from '../use-cases/app.ts';
import { words } from '../words/words.ts';
import { audit } from './audit.ts';
import { importFile, publish } from './briefings.ts';
import { demoYear } from './demo-year.ts';
import { eraseThePerson } from './erase-person.ts';
import { evidence } from './evidence.ts';
import { exportDiscussion } from './export.ts';
import { exportThePerson } from './export-person.ts';
import { type Keeping, keepingCommands } from './keeping.ts';
import { coverage, deliveries } from './lists.ts';
import { organisations } from './organisations.ts';
import { done, type Outcome, wrongUsage } from './outcome.ts';
import { withdraw } from './withdraw.ts';

const OPTIONS = {
  to: { type: 'string' },
  format: { type: 'string' },
  because: { type: 'string' },
  'discuss-by': { type: 'string' },
  briefing: { type: 'string' },
  from: { type: 'string' },
  'to-date': { type: 'string' },
  seed: { type: 'string' },
  times: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Doctor = (words: readonly string[]) => Promise<Outcome>;
type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
type Command = (app: App, words: readonly string[], options: Options) => Promise<Outcome> | Outcome;

const commands: Readonly<Record<string, Command>> = {
  import: importFile,
  publish,
  withdraw,
  coverage: (app, _words, options) => coverage(app, options),
  deliveries: (app, _words, options) => deliveries(app, options),
  organisations,
  export: exportDiscussion,
  audit,
  'erase-person': eraseThePerson,
  'export-person': exportThePerson,
  evidence: (app, _words, options) => evidence(app, options),
  'demo-year': (app, _words, options) => demoYear(app, options),
};

const parse = (typed: readonly string[]) => {
  try {
    return parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : words().commandLine.wrongUsage;
  }
};

/** Runs one command. `open` is called only where the store is needed, `keeping` only where a whole one is. */
export const run = async (
  typed: readonly string[],
  open: () => Promise<App>,
  keeping: () => Keeping,
  examine: Doctor,
): Promise<Outcome> => {
  const parsed = parse(typed);
  if (typeof parsed === 'string') return wrongUsage(parsed, '', words().commandLine.help);
  const [name = 'help', ...rest] = parsed.positionals;
  if (name === 'help' || parsed.values.help) return done(words().commandLine.help);
  if (name === 'doctor') return examine(rest);
  const ofStore = Object.hasOwn(keepingCommands, name) ? keepingCommands[name] : undefined;
  if (ofStore !== undefined) return ofStore(keeping, rest);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command === undefined
    ? wrongUsage(words().commandLine.unknownCommand(name), '', words().commandLine.help)
    : command(await open(), rest, parsed.values);
};
