import type { Figure } from './figure.ts';
import { broadcastFigure } from './figures/broadcast.ts';
import { cardsFigure } from './figures/cards.ts';
import { coverageFigure } from './figures/coverage.ts';
import { growthFigure } from './figures/growth.ts';
import { memoryFigure } from './figures/memory.ts';
import { minutesFigure } from './figures/minutes.ts';
import { responsesFigure } from './figures/responses.ts';
import { startFigure } from './figures/start.ts';
import { wordBriefingFigure } from './figures/word-briefing.ts';

/** Every figure of README's table, in its order. */
export const figures: readonly Figure[] = [
  responsesFigure,
  broadcastFigure,
  growthFigure,
  coverageFigure,
  wordBriefingFigure,
  cardsFigure,
  minutesFigure,
  startFigure,
  memoryFigure,
];
