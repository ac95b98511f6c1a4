import { setTimeout as pause } from 'node:timers/promises';
import { publishToAll, startCounty } from '../../test/broadcast/county.ts';
import type { Figure } from '../figure.ts';
import { plain, spreadOf } from '../spread.ts';

/** What Microsoft Teams takes of one app in one tenant. */
const POSTS_A_SECOND = 50;
const PATIENCE_MS = 120_000;

/** Seconds from pressing **Publish** until the last channel has its card. */
const broadcastTo = async (channels: number): Promise<number> => {
  const county = await startCounty({ channels, tenants: 1 });
  try {
    county.teams.rates.enforced = true;
    county.teams.rates.exceeded.length = 0;
    const posted = () => county.teams.requests.filter((one) => one.operation === 'create' && one.accepted).length;
    const before = posted();
    const began = performance.now();
    await publishToAll(county);
    while (posted() - before < channels) {
      if (performance.now() - began > PATIENCE_MS)
        throw new Error(`only ${posted() - before} of ${channels} were posted`);
      await pause(50);
    }
    return (performance.now() - began) / 1_000;
  } finally {
    await county.close();
  }
};

/** One briefing to a thousand channels of one tenant, at the default rate. */
export const broadcastFigure: Figure = {
  name: 'broadcast',
  title: 'Publishing to 1,000 channels of one tenant',
  take: async ({ quick, rounds }) => {
    const channels = quick ? 40 : 1_000;
    const floor = channels / POSTS_A_SECOND;
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      seconds.push(await broadcastTo(channels));
      process.stdout.write(`  round ${round + 1} of ${rounds}: ${plain(seconds.at(-1) ?? 0)} s\n`);
    }
    const measured = `${plain(spreadOf(seconds).median)} s beside ${plain(floor)} s`;
    const rates = seconds.map((one) => channels / one);
    return {
      rows: [
        {
          what: `to the floor of ${POSTS_A_SECOND} posts a second`,
          ratio: spreadOf(seconds.map((one) => one / floor)),
          aim: { atMost: 1.25 },
          measured,
        },
        {
          what: 'to 40 posts a second',
          ratio: spreadOf(rates.map((rate) => rate / 40)),
          aim: { atLeast: 1 },
          measured: `${plain(spreadOf(rates).median)} posts a second`,
        },
      ],
    };
  },
};
