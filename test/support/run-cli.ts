import { run } from '#src/cli/run.ts';
import type { App } from '#src/use-cases/app.ts';

const noWholeStore = (): never => {
  throw new Error('this command was not to need a whole store');
};

/** For commands that examine no installation. */
export const noPatient = (): never => {
  throw new Error('this command was not to examine an installation');
};

/** One command of the command line, on a store that is open already. */
export const runCli = async (app: App, ...typed: readonly string[]): Promise<{ exit: number; said: string }> => {
  const outcome = await run(typed, async () => app, noWholeStore, noPatient);
  return { exit: outcome.exit, said: 'print' in outcome ? outcome.print : outcome.why.join('\n') };
};
