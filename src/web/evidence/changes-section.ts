import { wholeLetters } from '../../domain/whole-letters.ts';
import { type Html, html, htmlLines } from '../../minutes/html.ts';
import type { ChangeLine } from '../../use-cases/show-changes.ts';
import { words } from '../../words/words.ts';

const MOST_CHARACTERS = 1_000;

const item = ({ organisation, briefing, text, own }: ChangeLine): Html => {
  const { from } = words().evidencePage.changes;
  const beginning = wholeLetters(text, MOST_CHARACTERS);
  const source = own === undefined ? organisation : `${own.said}, ${own.team}`;
  return html`<li><blockquote><p dir="auto">${htmlLines(beginning === text ? text : `${beginning}…`)}</p>
<footer>${from(source, briefing)}</footer></blockquote></li>`;
};

/** What teams said has changed since: the newest. */
export const changesSection = (changes: { readonly total: number; readonly lines: readonly ChangeLine[] }): Html => {
  const said = words().evidencePage.changes;
  const body =
    changes.total === 0
      ? html`<p>${said.none}</p>`
      : html`<p class="quiet">${said.of(changes.lines.length, changes.total)}</p>
<ul class="quotes">${changes.lines.map(item)}</ul>`;
  return html`<section id="changes"><h2>${said.heading}</h2>${body}</section>`;
};
