import type { Request, Response } from 'restify';
import type { PersonId } from '../../domain/ids.ts';
import { type Reader, readerOfEvidence } from '../../use-cases/reader-of-evidence.ts';
import { theDirectory } from '../../use-cases/the-directory.ts';
import { framedHeaders } from './framing.ts';
import { isOwnComputer } from './own-computer.ts';
import type { Session } from './session.ts';
import { type SignInDesk, sessionOf } from './sign-in-desk.ts';
import { notAReaderPage } from './sign-in-pages.ts';
import { goTo } from './turn-away.ts';

/** What only somebody sees who may read evidence, by what they are at this moment. */
export type ReaderRoute = (request: Request, response: Response, reader: Reader) => Promise<void>;

/** A tenant may have been taken off the list since, and what serves this computer alone serves nobody else. */
const stillHolds = ({ entra }: SignInDesk, request: Request, session: Session): boolean =>
  entra === undefined ? isOwnComputer(request) : entra.isAllowed(session.who.split('/')[0] ?? '');

const whoIsThere = async (desk: SignInDesk, request: Request): Promise<PersonId | undefined> => {
  const session = await sessionOf(desk, request);
  return session !== undefined && stillHolds(desk, request, session) ? session.who : undefined;
};

const sendRefusal = async (desk: SignInDesk, response: Response): Promise<void> => {
  const { partnership } = await theDirectory(desk.app);
  response.sendRaw(403, notAReaderPage(partnership.name), framedHeaders());
};

/** Signs in whoever is not, and refuses whom the evidence is not for. */
export const signedIn =
  (desk: SignInDesk, route: ReaderRoute) =>
  async (request: Request, response: Response): Promise<void> => {
    const who = await whoIsThere(desk, request);
    if (who === undefined) return goTo(response, `/evidence/sign-in?${new URLSearchParams({ to: request.url ?? '' })}`);
    const reader = await readerOfEvidence(desk.app, who);
    if (!reader.ok) return sendRefusal(desk, response);
    await route(request, response, reader.value);
  };

/** GET /evidence/session: whether this browser shows a session, which it does not where it keeps no cookies for us. */
export const sessionRoute =
  (desk: SignInDesk) =>
  async (request: Request, response: Response): Promise<void> => {
    response.sendRaw((await whoIsThere(desk, request)) === undefined ? 401 : 204, '');
  };
