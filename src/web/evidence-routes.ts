import type { Request, Response } from 'restify';
import type { MakePack } from '../use-cases/evidence-pack-apart.ts';
import { assetPath, sendAsset } from './assets.ts';
import { evidenceRoute } from './evidence/evidence-route.ts';
import { packRoutes } from './evidence/pack-route.ts';
import { beginRoute, CALLBACK } from './sign-in/begin-route.ts';
import { finishRoute } from './sign-in/finish-route.ts';
import type { SignInDesk } from './sign-in/sign-in-desk.ts';
import { signOutRoute } from './sign-in/sign-out-route.ts';
import { sessionRoute, signedIn } from './sign-in/signed-in.ts';
import { teamsPageRoute, teamsTokenRoute } from './sign-in/teams-routes.ts';

export type PageRoute = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly take: (request: Request, response: Response) => Promise<void>;
};

type EvidenceParts = {
  readonly desk: SignInDesk;
  readonly makePack: MakePack;
  readonly absent: (response: Response) => void;
};

/** The partnership's page and all that belongs to it. */
export const evidenceRoutes = ({ desk, makePack, absent }: EvidenceParts): readonly PageRoute[] => {
  const pack = packRoutes(makePack);
  const scripts = { library: assetPath('teamsLibrary'), ours: assetPath('teamsSignIn') };
  return [
    {
      method: 'get',
      path: '/evidence',
      take: signedIn(desk, evidenceRoute(desk.app)),
    },
    { method: 'get', path: '/evidence/evidence.xlsx', take: signedIn(desk, pack('xlsx')) },
    { method: 'get', path: '/evidence/evidence.docx', take: signedIn(desk, pack('docx')) },
    { method: 'get', path: '/evidence/sign-in', take: beginRoute(desk) },
    { method: 'get', path: CALLBACK, take: finishRoute(desk) },
    { method: 'get', path: '/evidence/teams', take: teamsPageRoute(desk, scripts) },
    { method: 'post', path: '/evidence/teams', take: teamsTokenRoute(desk) },
    { method: 'get', path: '/evidence/session', take: sessionRoute(desk) },
    { method: 'post', path: '/evidence/sign-out', take: signOutRoute(desk) },
    {
      method: 'get',
      path: '/evidence/assets/:name',
      take: async (request, response) => {
        if (!sendAsset(request, response)) absent(response);
      },
    },
  ];
};
