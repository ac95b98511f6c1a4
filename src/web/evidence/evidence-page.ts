import { type Html, html } from '../../minutes/html.ts';
import type { OrganisationLine } from '../../use-cases/show-evidence.ts';
import { dateOf, dayAndYearOf } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { signOutForm } from '../sign-in/sign-in-pages.ts';
import { actionsSection } from './actions-section.ts';
import { changesSection } from './changes-section.ts';
import { EVIDENCE_STYLE } from './evidence-style.ts';
import { filtersForm } from './filters-form.ts';
import type { EvidencePage } from './gather.ts';
import { ladderMeanings, ladderTable } from './ladder-table.ts';
import { lateSection } from './late-section.ts';
import { packSection } from './pack-section.ts';
import { addressWith } from './page-asked.ts';
import { responsesSection } from './responses-section.ts';
import { weeksSection } from './weeks-section.ts';

const MOST_TEAMS = 60;

const organisationName = (page: EvidencePage, { organisationId: id, organisation }: OrganisationLine): Html =>
  id === null
    ? html`${organisation}`
    : html`<a href="${addressWith(page.asked, { organisation: id, page: '' }, 'ladder')}">${organisation}</a>`;

const byOrganisation = (page: EvidencePage): Html => {
  const said = words().evidencePage.ladder;
  const { organisations, total } = page.evidence;
  return ladderTable({
    caption: said.byOrganisation,
    of: said.organisation,
    rows: organisations.map((one) => ({ name: organisationName(page, one), ladder: one.ladder })),
    total: organisations.length > 1 ? total : undefined,
  });
};

const byBriefing = ({ asked, evidence }: EvidencePage): Html => {
  const said = words().evidencePage.ladder;
  const rows = evidence.briefings.map(({ briefingId, title, discussBy, ladder }) => ({
    name: html`<a href="${addressWith(asked, { briefing: briefingId, version: '', point: '', page: '' }, 'ladder')}">${title}</a> <small>${said.discussBy(dateOf(discussBy))}</small>`,
    ladder,
  }));
  return ladderTable({ caption: said.byBriefing, of: said.briefing, rows });
};

const byTeam = ({ teams }: EvidencePage): Html => {
  const said = words().evidencePage.ladder;
  if (teams.length === 0) return html``;
  const rows = teams.slice(0, MOST_TEAMS).map(({ team, ladder }) => ({ name: html`<bdi>${team}</bdi>`, ladder }));
  const more = teams.length > MOST_TEAMS ? html`<p>${said.firstTeams(MOST_TEAMS, teams.length)}</p>` : html``;
  return html`${ladderTable({ caption: said.byTeam, of: said.team, rows })}${more}`;
};

const ladderSection = (page: EvidencePage): Html => {
  const said = words().evidencePage;
  const tables =
    page.evidence.total.teams === 0
      ? html`<p>${said.none}</p>`
      : html`<p class="quiet">${said.ladder.tints}</p>${byOrganisation(page)}${byTeam(page)}${byBriefing(page)}`;
  return html`<section id="ladder"><h2>${said.ladder.heading}</h2>${tables}${ladderMeanings()}</section>`;
};

const contents = (): Html => {
  const { ladder, weeks, late, points, actions, changes, pack, contents: label } = words().evidencePage;
  const parts = { ladder, weeks, late, responses: points, actions, changes, pack };
  const items = Object.entries(parts).map(([id, { heading }]) => html`<li><a href="#${id}">${heading}</a></li>`);
  return html`<nav class="contents" aria-label="${label}"><ul>${items}</ul></nav>`;
};

const whoReads = ({ reader, asked }: EvidencePage): string => {
  const { signedInAs } = words().evidencePage;
  if (reader.kind === 'publisher') return signedInAs.publisher;
  const here = reader.organisations.find(({ id }) => id === asked.organisationId) ?? reader.organisations[0];
  return signedInAs.lead(here?.name ?? '');
};

const body = (page: EvidencePage): Html => {
  const said = words().evidencePage;
  return html`<a class="skip" href="#ladder">${said.skip}</a>
<header><div><h1>${said.title}</h1><p>${said.of(page.partnership)}. ${said.asOf(dayAndYearOf(page.asOf))}</p><p class="quiet">${whoReads(page)}</p></div>${signOutForm()}</header>
<main>${filtersForm(page)}${contents()}${ladderSection(page)}${weeksSection(page.weeks)}${lateSection(page.late)}
${responsesSection(page.asked, page.words, page.reader.kind === 'lead')}${actionsSection(page.asked, page.actions)}${changesSection(page.changes)}${packSection(page.asked)}</main>`;
};

/** What was chosen stands in the title too, for whoever keeps several of these open. */
const titleOf = ({ asked, choices }: EvidencePage): string => {
  const said = words().evidencePage;
  const among = [...choices.briefings, ...choices.organisations];
  const chosen = [asked.briefingId, asked.organisationId].flatMap((id) =>
    among.filter((one) => one.id === id).slice(0, 1),
  );
  const days = [asked.from, asked.to].filter((day) => day !== undefined).map(dateOf);
  return [...chosen.map(({ name }) => name), ...days, said.title].join(' – ');
};

/** The whole page, to be sent with headers that allow its style and nothing else. */
export const evidencePage = (page: EvidencePage): string =>
  html`<!doctype html>
<html lang="${words().locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${titleOf(page)}</title>
${EVIDENCE_STYLE}
</head>
<body>
${body(page)}
</body>
</html>
`.markup;
