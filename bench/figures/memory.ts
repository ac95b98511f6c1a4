import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from '../figure.ts';
import { startLoaded } from '../load/product.ts';
import { CONNECTOR, residentMegabytes, startProgram, TEAMS_AI } from '../load/program.ts';
import { send } from '../load/send.ts';
import { pairedRounds } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

const SETTLE_MS = 2_000;
const CONNECTIONS = 16;

/** Resident memory after 10,000 turns. */
export const memoryFigure: Figure = {
  name: 'memory',
  title: 'Resident memory after 10,000 responses by card',
  take: async ({ quick, rounds }) => {
    const times = quick ? 200 : 10_000;
    const connector = await startProgram(CONNECTOR);
    const wanted = { serviceUrl: connector.url, discussions: quick ? 20 : 200, responsesInEach: 0 };
    const settled = async (pid: number) => {
      await pause(SETTLE_MS);
      return residentMegabytes(pid);
    };
    const product = async () => {
      const started = await startLoaded(wanted);
      await send({ ...started.orders, connections: CONNECTIONS, times });
      return settled(started.pid).finally(started.end);
    };
    const teamsAi = async () => {
      const started = await startProgram(TEAMS_AI);
      const { url } = started;
      const sending = {
        serviceUrl: connector.url,
        discussionIds: Array(wanted.discussions).fill('d'),
        as: 'press',
      } as const;
      await send({ ...sending, url, connections: CONNECTIONS, times });
      return settled(started.pid).finally(started.end);
    };
    const found = await pairedRounds(rounds, { product, teamsAi });
    await connector.end();
    return {
      rows: [
        {
          what: 'to a bare teams-ai bot',
          ratio: ratios(found.product, found.teamsAi),
          aim: { atMost: 1.4 },
          measured: `${plain(spreadOf(found.product).median)} MB beside ${plain(spreadOf(found.teamsAi).median)} MB`,
        },
      ],
    };
  },
};
