import type { Request, Response } from 'restify';
import type { Health } from '../use-cases/see-health.ts';
import { healthAnswer, healthPage } from './health-page.ts';
import { PAGE_HEADERS } from './page.ts';

/** Whether the database answers. */
export type Ready = () => Promise<boolean>;

/** The process runs. */
export const live = async (_request: Request, response: Response): Promise<void> => {
  response.send(200, { status: 'live' });
};

/** The process can do its work. */
export const ready =
  (isReady: Ready) =>
  async (_request: Request, response: Response): Promise<void> => {
    const answers = await isReady();
    response.send(answers ? 200 : 503, { status: answers ? 'ready' : 'not ready', database: answers });
  };

/** Browsers say that they take HTML; whatever does not gets JSON. */
const wantsPage = (request: Request): boolean => (request.header('accept') ?? '').includes('text/html');

/**
 * GET /health: what is wrong, in words and counts; 200 where nothing is. Anybody may read it, as live and ready: it names
 * nobody, and whoever watches a service has seldom an account in it.
 */
export const health =
  (see: () => Promise<Health>) =>
  async (request: Request, response: Response): Promise<void> => {
    const seen = await see();
    const status = seen.troubles.length === 0 ? 200 : 503;
    response.setHeader('Vary', 'Accept');
    if (wantsPage(request)) response.sendRaw(status, healthPage(seen), PAGE_HEADERS);
    else response.send(status, healthAnswer(seen));
  };
