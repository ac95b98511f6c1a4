import type { Request, Response } from 'restify';

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
