import type { Response } from 'restify';
import { html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';
import { page } from '../page.ts';
import { framedHeaders } from '../sign-in/framing.ts';

/** For a lead who asks for another organisation: it is not said whether there is one. */
export const sendNotYours = (response: Response): void => {
  const { heading, text, back } = words().evidencePage.notYours;
  const body = html`<p>${text}</p><p><a href="/evidence">${back}</a></p>`;
  response.sendRaw(403, page({ title: heading, body }), framedHeaders());
};

export const sendBusy = (response: Response): void => {
  const { heading, text } = words().evidencePage.pack.busy;
  response.sendRaw(503, page({ title: heading, body: html`<p>${text}</p>` }), {
    ...framedHeaders(),
    'Retry-After': '60',
  });
};
