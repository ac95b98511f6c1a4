import { setTimeout as pause } from 'node:timers/promises';
import type { FakeTeams } from '#test/support/fake-teams.ts';
import type { BotProcess } from './bot-process.ts';
import { type Course, eventually } from './course.ts';

/** Something that the process is just doing, and in the middle of which it can be killed. */
export type Moments = {
  /** Resolves at the next request to Microsoft Teams that posts or changes something, before it is dealt with. */
  nextWrite(): Promise<void>;
  /** The same for one that posts a briefing to a channel. */
  nextBriefing(): Promise<void>;
  /** How many mails have come. */
  mails(): number;
};

export const momentsOf = (teams: FakeTeams, mails: () => number): Moments => {
  let waiting: { readonly only: string | undefined; readonly tell: () => void }[] = [];
  teams.failNext({
    with: 'hang',
    where: ({ operation }) => {
      const met = waiting.filter(({ only }) => only === undefined || only === operation);
      waiting = waiting.filter((one) => !met.includes(one));
      for (const { tell } of met) tell();
      return false;
    },
    times: Number.POSITIVE_INFINITY,
  });
  const next = (only?: string) => new Promise<void>((tell) => waiting.push({ only, tell }));
  return { nextWrite: () => next(), nextBriefing: () => next('create'), mails };
};

const MOMENTS = [
  'while it posts a briefing',
  'at any time',
  'while it writes to Microsoft Teams',
  'while it sends mail',
] as const;

const waitFor = async (
  moment: (typeof MOMENTS)[number],
  { moments, course }: { moments: Moments; course: Course },
): Promise<void> => {
  const { livesMs } = course.load;
  if (moment === 'while it posts a briefing')
    return void (await Promise.race([moments.nextBriefing(), pause(livesMs)]));
  await pause(course.chance.between(150, livesMs));
  if (moment === 'while it writes to Microsoft Teams') await Promise.race([moments.nextWrite(), pause(livesMs)]);
  const sent = moments.mails();
  if (moment === 'while it sends mail') await eventually(() => moments.mails() > sent, livesMs);
};

/** Starts the process again and again, and kills it at random moments; leaves it running after the last. */
export const killing = async (
  course: Course,
  bot: BotProcess,
  from: { moments: Moments; kills: number },
): Promise<{ kills: number; opened: number }> => {
  const chance = course.chance.branch('kills');
  let kills = 0;
  let opened = 1;
  const start = async (): Promise<void> => {
    const address = await bot.start();
    if (address === undefined) return;
    opened += 1;
    course.town.teams.connectTo(address);
    course.note('it is open again');
  };
  while (kills < from.kills && !course.over) {
    // The briefing goes out at the beginning, or not at all.
    const moment = kills === 0 && chance.once(0.6) ? MOMENTS[0] : chance.pick(MOMENTS);
    await waitFor(moment, { moments: from.moments, course });
    await bot.kill();
    kills += 1;
    course.note(`killed ${moment}`);
    if (kills < from.kills && chance.once(0.2)) {
      const starting = start();
      await pause(chance.between(100, 900));
      await bot.kill();
      kills += 1;
      course.note('killed while it starts');
      await starting;
    }
    await start();
  }
  await eventually(() => course.over, Number.POSITIVE_INFINITY);
  return { kills, opened };
};
