import { type Html, html } from '../../minutes/html.ts';

type StackedTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly Html[])[];
};

/**
 * A table that becomes a list of cards where there is no room for columns. Its roles are written out, for a browser forgets
 * them when the style makes blocks of rows.
 */
export const stackedTable = ({ caption, columns, rows }: StackedTable): Html => {
  const cell = (content: Html, at: number): Html =>
    at === 0
      ? html`<th role="rowheader" scope="row">${content}</th>`
      : html`<td role="cell" data-of="${columns[at] ?? ''}">${content}</td>`;
  return html`<table role="table" class="stacks"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => html`<tr role="row">${cells.map(cell)}</tr>`)}</tbody></table>`;
};
