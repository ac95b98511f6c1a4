import { readFileSync, writeFileSync } from 'node:fs';
import { renderCard } from '../src/teams/cards/render-card.ts';
import type { Theme } from '../test/support/card-stage/host-config.ts';
import { type CardStage, openCardStage } from '../test/support/card-stage.ts';
import { ownViews } from '../test/teams/cards/own-views.ts';
import { sampleViews } from '../test/teams/cards/sample-views.ts';
import { type FewColours, indexedPng } from './contact-sheet/indexed-png.ts';

/** `npm run contact-sheet`: draws docs/pictures/cards.png, every card at a phone's width in light, and some in dark and high contrast. */
const PHONE = 320;
const GAP = 16;
const COLUMNS = 10;
const COLOURS = 36;
const ZOOM = 0.75;
const STRIP = ['briefing', 'discussion-point', 'review', 'minutes', 'coverage', 'publication-progress', 'notice'];

type Cards = Readonly<Record<string, unknown>>;

const cards: Cards = Object.fromEntries(
  Object.entries({ ...sampleViews, ...ownViews }).map(([name, view]) => [name, renderCard(view).card]),
);
const strip: Cards = Object.fromEntries(STRIP.map((name) => [name, cards[name]]));

const LAYOUT = `
  #cards { zoom: ${ZOOM}; column-gap: ${GAP}px; padding: ${GAP}px ${GAP / 2}px 0; }
  #cards > * { break-inside: avoid; outline: 1px solid #8888; }
  #cards > *::before { content: attr(data-card); display: block; padding: 8px 16px 0; font-size: 11px; }
`;

const pictureOf = async (stage: CardStage, shown: Cards, theme: Theme): Promise<string> => {
  await stage.show(shown, { theme, width: PHONE });
  const columns = theme === 'light' ? COLUMNS : COLUMNS / 2;
  await stage.page.addStyleTag({ content: `#cards { columns: ${columns}; }` });
  const width = Math.ceil((columns * (PHONE + GAP) + GAP / 2) * ZOOM);
  await stage.page.setViewportSize({ width, height: 100 });
  const png = await stage.page.screenshot({ fullPage: true, scale: 'css', animations: 'disabled' });
  return `data:image/png;base64,${png.toString('base64')}`;
};

/** All in light, and below them some in dark beside the same in high contrast. */
const sheetOn = async (stage: CardStage): Promise<FewColours> => {
  await stage.page.addStyleTag({ content: LAYOUT });
  const light = await pictureOf(stage, cards, 'light');
  const below = [await pictureOf(stage, strip, 'dark'), await pictureOf(stage, strip, 'contrast')];
  await stage.page.evaluate(readFileSync(new URL('contact-sheet/few-colours.js', import.meta.url), 'utf8'));
  return stage.page.evaluate(`fewColours(${JSON.stringify([[light], below])}, ${COLOURS})`);
};

const opened = await openCardStage();
writeFileSync('docs/pictures/cards.png', indexedPng(await sheetOn(opened)));
await opened.close();
