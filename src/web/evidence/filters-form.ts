import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';
import type { EvidencePage } from './gather.ts';

type Choice = { readonly id: string; readonly name: string };

type Select = {
  readonly name: string;
  readonly label: string;
  /** What no choice says; absent where one is always chosen. */
  readonly all?: string | undefined;
  readonly among: readonly Choice[];
  readonly chosen: string | undefined;
};

const option = ({ id, name }: Choice, chosen: string | undefined): Html =>
  id === chosen ? html`<option value="${id}" selected>${name}</option>` : html`<option value="${id}">${name}</option>`;

const select = ({ name, label, all, among, chosen }: Select): Html =>
  html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">
${all === undefined ? html`` : html`<option value="">${all}</option>`}${among.map((one) => option(one, chosen))}</select></p>`;

type Input = { readonly name: string; readonly label: string; readonly value: string | undefined };

const day = ({ name, label, value }: Input): Html =>
  html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="date" value="${value ?? ''}"></p>`;

const text = ({ name, label, value }: Input): Html =>
  html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="search" value="${value ?? ''}" maxlength="100"></p>`;

/** A form that only reads: what was chosen stands in the address, and nowhere else. */
export const filtersForm = ({ asked, choices, reader }: EvidencePage): Html => {
  const said = words().evidencePage.filters;
  const faults = asked.notUnderstood.map((one) => html`<p class="fault">${said.notUnderstood(said.labels[one])}</p>`);
  const isLead = reader.kind === 'lead';
  const organisations =
    choices.organisations.length < 2
      ? html``
      : select({
          name: 'organisation',
          label: said.organisation,
          all: isLead ? undefined : said.allOrganisations,
          among: choices.organisations,
          chosen: asked.organisationId,
        });
  return html`<form method="get" action="/evidence" class="filters" aria-labelledby="choose">
<h2 id="choose">${said.heading}</h2>${faults}<div>
${select({ name: 'briefing', label: said.briefing, all: said.allBriefings, among: choices.briefings, chosen: asked.briefingId })}
${organisations}
${day({ name: 'from', label: said.from, value: asked.from })}
${day({ name: 'to', label: said.to, value: asked.to })}
${text({ name: 'q', label: said.search, value: asked.search })}
</div><p><button type="submit">${said.show}</button> <a href="/evidence">${said.clear}</a></p></form>`;
};
