import { type Html, html } from '../minutes/html.ts';
import type { Health, Trouble } from '../use-cases/see-health.ts';
import type { Workload } from '../use-cases/see-workload.ts';
import { dayAndYearOf, timeOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { page } from './page.ts';

const at = (instant: string): string => `${dayAndYearOf(instant)}, ${timeOf(instant)}`;

/** What is wrong, in a sentence: what happened, what is kept, what to do. */
export const troubleText = (trouble: Trouble): string => {
  const said = words().health;
  switch (trouble.what) {
    case 'database-away':
      return said['database-away'];
    case 'mail-refusing':
      return said['mail-refusing']({
        ...trouble,
        since: at(trouble.since),
        others: (trouble.at ?? '') >= trouble.since,
      });
    case 'cards-late':
    case 'deliveries-late':
      return said[trouble.what]({ count: trouble.count, minutes: Math.round(trouble.seconds / 60) });
    case 'disk-nearly-full':
      return said['disk-nearly-full'](trouble);
    case 'deliveries-failed':
    case 'deliveries-without-lead':
    case 'deliveries-unconfirmed':
    case 'postings-unconfirmed':
    case 'directory-faults':
      return said[trouble.what](trouble);
  }
};

const figuresOf = ({ cards, postings, deliveries }: Workload) => ({
  cards: cards.count,
  deliveries: deliveries.count,
  waiting: deliveries.waiting['no-lead'] + deliveries.waiting['organisation-unconfirmed'],
  failed: deliveries.failed,
  unconfirmed: postings.unconfirmed,
  refused: postings.refused,
});

const figuresList = (workload: Workload): Html => {
  const { numbers, figures } = words().health;
  const counts = Object.entries(figuresOf(workload)) as [keyof typeof figures, number][];
  return html`<h2>${numbers}</h2>
<dl>
${counts.map(
  ([name, count]) => html`<dt>${figures[name]}</dt>
<dd>${String(count)}</dd>`,
)}
</dl>`;
};

/** The page /health for people. */
export const healthPage = ({ troubles, workload }: Health): string => {
  const { title, well, next } = words().health;
  const said = troubles.map((one) => html`<p>${troubleText(one)}</p>`);
  return page({
    title: troubles.length === 0 ? title.well : title.wrong,
    body: html`${troubles.length === 0 ? html`<p>${well}</p>` : said}
${workload === undefined ? [] : figuresList(workload)}
<p class="quiet">${next}</p>`,
  });
};

/** The same for programs. */
export const healthAnswer = ({ troubles, workload }: Health) => ({
  status: troubles.length === 0 ? 'well' : 'wrong',
  wrong: troubles.map((one) => ({ ...one, text: troubleText(one) })),
  ...(workload !== undefined && { figures: figuresOf(workload) }),
});
