import type { App } from '../use-cases/app.ts';
import { makeDemoYear } from '../use-cases/make-demo-year.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

const MOST_TIMES = 20;

const wholeNumber = (typed: string | undefined, usual: number): number | undefined => {
  if (typed === undefined) return usual;
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : undefined;
};

/** demo-year [--seed S] [--times N]: only ever into an empty store. */
export const demoYear = async (
  app: App,
  typed: { readonly seed?: string | undefined; readonly times?: string | undefined },
): Promise<Outcome> => {
  const texts = words().evidence.demoYear;
  const seed = wholeNumber(typed.seed, 1);
  const times = wholeNumber(typed.times, 1);
  if (seed === undefined || times === undefined || times < 1 || times > MOST_TIMES) return wrongUsage(texts.usage);
  const made = await makeDemoYear(app, { seed, times });
  return made.ok ? done([texts.made(made.value), texts.next].join('\n')) : refusedBecause(texts.notEmpty);
};
