import { MOMENTS, type WeekProgress } from '../../domain/weekly-progress.ts';
import { type Html, html } from '../../minutes/html.ts';
import { dateOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { addedUp, weeklyPlot } from './weekly-plot.ts';

const weekRow = (one: WeekProgress): Html =>
  html`<tr><th scope="row">${dateOf(one.week)}</th>${MOMENTS.map((moment) => html`<td>${words().evidencePage.weeks.number(one[moment])}</td>`)}</tr>`;

const weekTable = (weeks: readonly WeekProgress[]): Html => {
  const { evidence, evidencePage } = words();
  const heads = MOMENTS.map((moment) => html`<th scope="col">${evidence.rungs[moment]}</th>`);
  return html`<details><summary>${evidencePage.weeks.asTable}</summary>
<div class="scroll" role="region" tabindex="0" aria-label="${evidencePage.weeks.asTable}"><table>
<thead><tr><th scope="col">${evidencePage.weeks.week}</th>${heads}</tr></thead>
<tbody>${addedUp(weeks).map(weekRow)}</tbody></table></div></details>`;
};

/** Progress by week, as a plot and as a table. */
export const weeksSection = (weeks: readonly WeekProgress[]): Html => {
  const said = words().evidencePage.weeks;
  const [first, last] = [weeks[0], weeks.at(-1)];
  const about = first && last && said.about(dateOf(first.week), dateOf(last.week));
  const body =
    about === undefined
      ? html`<p>${said.none}</p>`
      : html`<p>${about}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${said.heading}">${weeklyPlot(weeks, about)}</div>
${weekTable(weeks)}`;
  return html`<section id="weeks"><h2>${said.heading}</h2>${body}</section>`;
};
