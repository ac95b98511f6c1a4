import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';

type PagesNav = {
  readonly page: number;
  readonly pages: number;
  /** What is on the pages. */
  readonly of: string;
  readonly addressOf: (page: number) => string;
};

/** Nothing where one page holds all. */
export const pagesNav = ({ page, pages, of, addressOf }: PagesNav): Html => {
  if (pages <= 1) return html``;
  const said = words().evidencePage.pages;
  const before = page > 1 ? html`<a href="${addressOf(page - 1)}" rel="prev">${said.before}</a> ` : html``;
  const next = page < pages ? html` <a href="${addressOf(page + 1)}" rel="next">${said.next}</a>` : html``;
  return html`<nav class="pages" aria-label="${of}: ${said.label}">${before}<span>${said.here(page, pages)}</span>${next}</nav>`;
};
