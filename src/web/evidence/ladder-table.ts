import { type Ladder, RUNGS, type RungShown, rungsOf } from '../../domain/ladder.ts';
import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';
import { TINTS } from './evidence-style.ts';

export type LadderRow = { readonly name: Html; readonly ladder: Ladder };

type LadderTable = {
  readonly caption: string;
  /** What a row is of. */
  readonly of: string;
  readonly rows: readonly LadderRow[];
  readonly total?: Ladder | undefined;
};

/** Never rounded up to all, nor down to none. */
const percentOf = ({ part, whole }: RungShown): number => {
  const percent = Math.floor((part / whole) * 100);
  return part > 0 && percent === 0 ? 1 : percent;
};

/** A little is not none, and only all is all: 1 to 9 lie between. */
const tintOf = (percent: number): number =>
  percent === 0 || percent === 100 ? (percent / 100) * TINTS : 1 + Math.floor((percent - 1) / 11);

const cell = (shown: RungShown): Html => {
  const { evidence, evidencePage } = words();
  const label = evidence.rungs[shown.rung];
  if (shown.whole === 0) return html`<td role="cell" data-of="${label}">${evidencePage.ladder.nothing}</td>`;
  const percent = percentOf(shown);
  const { ladder } = evidencePage;
  return html`<td role="cell" data-of="${label}" class="t${String(tintOf(percent))}"><b>${ladder.percent(percent)}</b> <span>${ladder.part(shown.part, shown.whole)}</span></td>`;
};

const row = ({ name, ladder }: LadderRow): Html =>
  html`<tr role="row"><th role="rowheader" scope="row">${name}</th>${rungsOf(ladder).map(cell)}</tr>`;

/** A heat map that is a table first: each cell says its share and its numbers, and the tint only repeats it. */
export const ladderTable = ({ caption, of, rows, total }: LadderTable): Html => {
  const { evidence, evidencePage } = words();
  const heads = RUNGS.map(({ rung }) => html`<th role="columnheader" scope="col">${evidence.rungs[rung]}</th>`);
  const foot = total === undefined ? [] : [{ name: html`${evidencePage.ladder.all}`, ladder: total }];
  return html`<table role="table" class="heat stacks"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${of}</th>${heads}</tr></thead>
<tbody role="rowgroup">${[...rows, ...foot].map(row)}</tbody></table>`;
};

/** What each figure counts, and what it is out of. */
export const ladderMeanings = (): Html => {
  const { evidence, evidencePage } = words();
  const meanings = RUNGS.map(({ rung }) => html`<dt>${evidence.rungs[rung]}</dt><dd>${evidence.meanings[rung]}</dd>`);
  return html`<details><summary>${evidencePage.ladder.meanings}</summary>
<dl>${meanings}</dl><p>${evidence.teamCounts} ${evidence.periodCounts} ${evidence.purgedCounts}</p></details>`;
};
