import { type Html, html } from '../../minutes/html.ts';
import type { ActionLine, ActionsShown } from '../../use-cases/show-actions.ts';
import { dateOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { addressWith, type PageAsked } from './page-asked.ts';
import { pagesNav } from './pages-nav.ts';
import { stackedTable } from './stacked-table.ts';

const PART = 'actions';

const said = (): ReturnType<typeof words>['evidencePage']['actions'] => words().evidencePage.actions;

const stateText = ({ state, doneAt }: ActionLine): Html =>
  html`<span class="state ${state}">${state === 'done' ? said().state.done(dateOf(doneAt)) : said().state[state]}</span>`;

const rowOf = (line: ActionLine): readonly Html[] => [
  html`<bdi>${line.what}</bdi>`,
  html`${line.own?.team ?? line.organisation}, “${line.briefing}”`,
  ...(line.own === undefined ? [] : [html`<bdi>${line.own.owner === '' ? said().noOwner : line.own.owner}</bdi>`]),
  html`${line.byWhen === '' ? said().noDate : dateOf(line.byWhen)}`,
  stateText(line),
];

const table = ({ lines }: ActionsShown): Html => {
  const { what, where, owner, byWhen, state } = said().columns;
  const columns = lines.some((line) => line.own !== undefined)
    ? [what, where, owner, byWhen, state]
    : [what, where, byWhen, state];
  return stackedTable({ caption: said().heading, columns, rows: lines.map(rowOf) });
};

/** What teams agreed to do, and how it stands: due first. */
export const actionsSection = (asked: PageAsked, actions: ActionsShown): Html => {
  const addressOf = (page: number) => addressWith(asked, { actions: `${page}` }, PART);
  const body =
    actions.total === 0
      ? html`<p>${said().none}</p>`
      : html`${table(actions)}${pagesNav({ ...actions, of: said().heading, addressOf })}`;
  return html`<section id="actions"><h2>${said().heading}</h2><p>${said().counts(actions.counts)}</p>${body}</section>`;
};
