import { wholeLetters } from '../../domain/whole-letters.ts';
import { type Html, html, htmlLines } from '../../minutes/html.ts';
import type { PointLine, SaidLine } from '../../use-cases/show-words-said.ts';
import { words } from '../../words/words.ts';
import type { Column, WordsShown } from './gather-words.ts';
import { addressWith, type PageAsked } from './page-asked.ts';
import { pagesNav } from './pages-nav.ts';

const PART = 'responses';
/** Side by side there is room for the beginning of a long response. */
const MOST_CHARACTERS = 600;

const said = (): ReturnType<typeof words>['evidencePage']['points'] => words().evidencePage.points;

const textOf = (text: string, most: number): Html => {
  const beginning = wholeLetters(text, most);
  return beginning === text ? htmlLines(text) : html`${htmlLines(`${beginning}…`)} <small>${said().cut}</small>`;
};

type Shown = { readonly line: SaidLine; readonly most: number; readonly where?: string };

const quote = ({ line, most, where }: Shown): Html => {
  const own = line.own === undefined ? undefined : said().saidBy(line.own.said, line.own.team);
  const source = [own, where].filter((one) => one !== undefined).map((one) => html`<footer>${one}</footer>`);
  return html`<li><blockquote><p dir="auto">${textOf(line.text, most)}</p>${source}</blockquote></li>`;
};

const themeOf = ({ theme, text }: PointLine): string => (theme === '' ? wholeLetters(text, 80) : theme);

const pointItem = (asked: PageAsked, point: PointLine, isHere: boolean): Html => {
  const change = { version: point.briefingVersionId, point: `${point.number}`, page: '' };
  const name = html`${said().number(point.number)}: ${themeOf(point)}`;
  const link = isHere
    ? html`<a href="${addressWith(asked, change, PART)}" aria-current="true">${name}</a>`
    : html`<a href="${addressWith(asked, change, PART)}">${name}</a>`;
  const readable = point.responses === 0 ? '' : `; ${said().readable(point.readable, point.responses)}`;
  return html`<li>${link} <span>${said().counts(point.responses, point.nothingToAdd)}${readable}</span></li>`;
};

const pointsList = (asked: PageAsked, points: readonly PointLine[], here: PointLine | undefined): readonly Html[] =>
  [...Map.groupBy(points, (one) => one.briefingVersionId).values()].map(
    (own) => html`<p>${said().to(own[0]?.briefing ?? '', own[0]?.version ?? 1)}</p>
<ul>${own.map((point) => pointItem(asked, point, point === here))}</ul>`,
  );

const column = (asked: PageAsked, { organisation, said: page }: Column, alone: boolean): Html => {
  const { id, name } = organisation;
  const most = alone ? Number.POSITIVE_INFINITY : MOST_CHARACTERS;
  const all = addressWith(asked, { organisation: id, page: '' }, PART);
  const more =
    alone || page.lines.length >= page.total
      ? html``
      : html`<p><a href="${all}">${said().all(page.total, name)}</a></p>`;
  return html`<section><h4>${name}</h4><p class="quiet">${said().of(page.lines.length, page.total)}</p>
<ul class="quotes">${page.lines.map((line) => quote({ line, most }))}</ul>${more}</section>`;
};

type PointShown = Extract<WordsShown, { kind: 'point' }>;

const onlyPage = (asked: PageAsked, { columns, alone }: PointShown): Html => {
  const [first] = columns;
  if (!alone || first === undefined) return html``;
  const addressOf = (page: number) => addressWith(asked, { page: `${page}` }, PART);
  return pagesNav({ ...first.said, of: words().evidencePage.points.heading, addressOf });
};

const pointBody = (asked: PageAsked, shown: PointShown, isLead: boolean): Html => {
  const { points, point, columns, alone, organisations, notShared } = shown;
  if (point === undefined) return html`<p>${said().none}</p>`;
  const withWords = columns.filter((one) => one.said.total > 0);
  const about = isLead || withWords.length === 0 ? html`` : html`<p class="quiet">${said().withoutNames}</p>`;
  const kept = notShared.length === 0 ? html`` : html`<p class="quiet">${said().notShared(notShared.join(', '))}</p>`;
  const others =
    columns.length < organisations ? html`<p>${said().firstOrganisations(columns.length, organisations)}</p>` : html``;
  const everybody =
    alone && !isLead
      ? html`<p><a href="${addressWith(asked, { organisation: '', page: '' }, PART)}">${said().everyOrganisation}</a></p>`
      : html``;
  return html`<nav aria-label="${said().choose}" class="points">${pointsList(asked, points, point)}</nav>
<h3>${said().number(point.number)}${point.theme === '' ? '' : `: ${point.theme}`}</h3><p dir="auto">${point.text}</p>
${about}${withWords.length === 0 ? html`<p>${said().noneReadable}</p>` : html``}
<div class="side-by-side">${withWords.map((one) => column(asked, one, alone))}</div>${others}${onlyPage(asked, shown)}${everybody}${kept}`;
};

const foundBody = (asked: PageAsked, { said: page }: Extract<WordsShown, { kind: 'found' }>): Html => {
  const { found, points } = words().evidencePage;
  if (page.total === 0) return html`<p>${found.none}</p>`;
  const addressOf = (number: number) => addressWith(asked, { page: `${number}` }, PART);
  const quotes = page.lines.map((line) =>
    quote({
      line,
      most: MOST_CHARACTERS,
      where: found.where({ ...line.point, organisation: line.organisation }),
    }),
  );
  return html`<p class="quiet">${points.of(page.lines.length, page.total)}</p><ul class="quotes">${quotes}</ul>
${pagesNav({ ...page, of: points.heading, addressOf })}`;
};

/** What was said to each discussion point; or what holds the words that are looked for. */
export const responsesSection = (asked: PageAsked, shown: WordsShown, isLead: boolean): Html => {
  const heading = shown.kind === 'found' ? words().evidencePage.found.heading(shown.search) : said().heading;
  const body = shown.kind === 'found' ? foundBody(asked, shown) : pointBody(asked, shown, isLead);
  return html`<section id="responses"><h2>${heading}</h2>${body}</section>`;
};
