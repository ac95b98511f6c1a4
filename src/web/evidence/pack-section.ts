import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';
import { addressWith, narrowingQuery, type PageAsked } from './page-asked.ts';

/** Downloads of the evidence pack, for what was chosen. */
export const packSection = (asked: PageAsked): Html => {
  const said = words().evidencePage.pack;
  const query = narrowingQuery(asked).toString();
  const address = (file: string) => `/evidence/${file}${query === '' ? '' : `?${query}`}`;
  return html`<section id="pack"><h2>${said.heading}</h2><p>${said.about}</p>
<ul><li><a href="${address('evidence.xlsx')}" download>${said.spreadsheet}</a></li>
<li><a href="${address('evidence.docx')}" download>${said.report}</a></li></ul>
<p class="quiet">${said.inTeams} <a href="${addressWith(asked, {}, 'pack')}" target="_blank" rel="noopener">${said.openInBrowser}</a></p></section>`;
};
