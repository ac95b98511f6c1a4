import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { BOTBUILDER, PRODUCT, type Program, startProgram, TEAMS_AI } from '../load/program.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

const COMPILED = new URL('../../node_modules/.cache/compiled', import.meta.url);

const forgetCompiled = (): void => rmSync(COMPILED, { recursive: true, force: true });

/** Milliseconds from the call to the line that says where it listens. */
const listening =
  (program: Program, env: Readonly<Record<string, string>> = {}) =>
  async (): Promise<number> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
    let end = async () => undefined as unknown;
    const ms = await took(async () => {
      const started = await startProgram(program, { DATA_DIR: dataDir, ...env });
      end = started.end;
    });
    await end();
    rmSync(dataDir, { recursive: true, force: true });
    return ms;
  };

const shown = (ms: readonly number[]): string => `${plain(spreadOf(ms).median)} ms`;

/** Start to listening, as `npm start` starts the product. */
export const startFigure: Figure = {
  name: 'start',
  title: 'Start to listening',
  take: async ({ rounds }) => {
    const kept = mkdtempSync(join(tmpdir(), 'kept-'));
    const first = async () => {
      forgetCompiled();
      return listening(PRODUCT)();
    };
    // What was compiled is kept when a run ends, so these end well once before they are measured.
    await first();
    await listening(TEAMS_AI, { NODE_COMPILE_CACHE: kept })();
    const again = await pairedRounds(rounds, {
      product: listening(PRODUCT),
      teamsAi: listening(TEAMS_AI),
      botbuilder: listening(BOTBUILDER),
      teamsAiKept: listening(TEAMS_AI, { NODE_COMPILE_CACHE: kept }),
    });
    const firstEver = await pairedRounds(rounds, { product: first, teamsAi: listening(TEAMS_AI) });
    rmSync(kept, { recursive: true, force: true });
    const beside = (theirs: readonly number[]) => `${shown(again.product)} beside ${shown(theirs)}`;
    return {
      rows: [
        {
          what: 'every start but the first, to a bare teams-ai bot',
          ratio: ratios(again.product, again.teamsAi),
          aim: { atMost: 1.3 },
          measured: beside(again.teamsAi),
        },
        {
          what: 'the first start of an installation, to a bare teams-ai bot',
          ratio: ratios(firstEver.product, firstEver.teamsAi),
          measured: `${shown(firstEver.product)} beside ${shown(firstEver.teamsAi)}`,
        },
        {
          what: 'every start but the first, to a bare teams-ai bot that keeps what was compiled too',
          ratio: ratios(again.product, again.teamsAiKept),
          measured: beside(again.teamsAiKept),
        },
        {
          what: 'every start but the first, to a bare botbuilder bot',
          ratio: ratios(again.product, again.botbuilder),
          measured: beside(again.botbuilder),
        },
      ],
    };
  },
};
