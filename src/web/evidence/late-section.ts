import { type Html, html } from '../../minutes/html.ts';
import type { WhoIsLate } from '../../use-cases/show-who-is-late.ts';
import { dateOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { stackedTable } from './stacked-table.ts';

/** Teams that have not discussed a briefing whose day is past. */
export const lateSection = (late: WhoIsLate): Html => {
  const said = words().evidencePage.late;
  const { team, organisation, briefing, discussBy, stands } = said.columns;
  const rows = late.lines.map((line) => [
    html`<bdi>${line.team}</bdi>`,
    html`${line.organisation}`,
    html`${line.briefing}`,
    html`${dateOf(line.discussBy)}`,
    html`${said.stands[line.stands]}`,
  ]);
  const first = late.lines.length < late.total ? html`<p>${said.first(late.lines.length)}</p>` : html``;
  const table = stackedTable({
    caption: said.heading,
    columns: [team, organisation, briefing, discussBy, stands],
    rows,
  });
  const body = late.total === 0 ? html`<p>${said.none}</p>` : html`<p>${said.total(late.total)}</p>${first}${table}`;
  return html`<section id="late"><h2>${said.heading}</h2>${body}</section>`;
};
