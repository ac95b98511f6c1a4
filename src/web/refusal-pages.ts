import { html } from '../minutes/html.ts';
import { page } from './page.ts';

const NOTHING_RECORDED = html`<p>Nothing was recorded or changed. If you came from an email of minutes, please open its link again.</p>`;

const titles = {
  404: 'There is nothing here',
  405: 'That cannot be done here',
  413: 'That was too much',
  429: 'Too many requests',
  503: 'This does not work at the moment',
} as const;

export type Refused = keyof typeof titles;

const pages = Object.fromEntries(
  Object.entries(titles).map(([status, title]) => [status, page({ title, body: NOTHING_RECORDED })]),
);

/** What somebody sees where a request was refused. It says nothing of what was asked for, or of what went wrong inside. */
export const refusalPage = (status: Refused): string => pages[status] ?? '';
