import type { App } from '../../use-cases/app.ts';
import { framedHeaders } from '../sign-in/framing.ts';
import type { ReaderRoute } from '../sign-in/signed-in.ts';
import { askedOf } from '../sign-in/turn-away.ts';
import { evidencePage } from './evidence-page.ts';
import { sendNotYours } from './evidence-refusals.ts';
import { EVIDENCE_STYLE_SOURCE } from './evidence-style.ts';
import { gather } from './gather.ts';
import { pageAsked } from './page-asked.ts';

/** GET /evidence: the partnership's page, for who is signed in. */
export const evidenceRoute =
  (app: App): ReaderRoute =>
  async (request, response, reader) => {
    const found = await gather(app, { reader, asked: pageAsked(askedOf(request)) });
    if (!found.ok) return sendNotYours(response);
    response.sendRaw(200, evidencePage(found.value), framedHeaders({ style: EVIDENCE_STYLE_SOURCE }));
  };
