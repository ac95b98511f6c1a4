import { setTimeout as wait } from 'node:timers/promises';
import type { Mailer } from '../ports/mailer.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import type { App } from '../use-cases/app.ts';
import { giveEverythingBack } from './leases.ts';
import type { Runner } from './runner.ts';

/** Together with the mailer's own five seconds, and the store's end, inside the ten that whoever stops us waits. */
const MAIL_MS = 3_000;
const ALL_MS = 8_500;

type Draining = {
  readonly app: App;
  readonly worker: string;
  readonly server: { close(): Promise<void> };
  readonly runner: Runner;
  readonly mailer: Mailer;
  readonly telemetry: Telemetry;
};

const within = (work: Promise<unknown>, milliseconds: number): Promise<unknown> =>
  Promise.race([work, wait(milliseconds, undefined, { ref: false })]);

/**
 * The end, within ten seconds: nothing new is taken, turns and sends that are under way come to theirs, and what is still
 * leased then is given back, so that the next process goes on at once. Never throws: a store that is away frees its
 * leases by time.
 */
export const drain = async ({ app, worker, server, runner, mailer, telemetry }: Draining): Promise<void> => {
  const noted = (work: Promise<void>) => work.catch((error: unknown) => telemetry.fault('drain', error));
  const atRest = Promise.all([server.close(), runner.stop()]);
  // A mail server that says nothing would keep the runner from its rest for minutes.
  const mailerAtRest = within(atRest, MAIL_MS).then(() => mailer.close());
  await within(Promise.all([atRest, mailerAtRest]), ALL_MS);
  await noted(giveEverythingBack({ app, worker }));
};
