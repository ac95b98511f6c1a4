import { html } from '../minutes/html.ts';
import { words } from '../words/words.ts';
import { page } from './page.ts';

export type Refused = 404 | 405 | 413 | 429 | 503;

/** What somebody sees where a request was refused. It says nothing of what was asked for, or of what went wrong inside. */
export const refusalPage = (status: Refused): string => {
  const { titles, nothingRecorded } = words().pages.refused;
  return page({ title: titles[status], body: html`<p>${nothingRecorded}</p>` });
};
