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

export const EVIDENCE_PAGES = [
  'evidence',
  'evidence.spreadsheet',
  'evidence.report',
  'evidence.sign-in',
  'evidence.signed-in',
  'evidence.teams',
  'evidence.teams.token',
  'evidence.session',
  'evidence.sign-out',
  'evidence.asset',
] as const;

export type PageRoute = {
  /** What those who watch are told instead of its address. */
  readonly name: (typeof EVIDENCE_PAGES)[number];
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
    { name: 'evidence', method: 'get', path: '/evidence', take: signedIn(desk, evidenceRoute(desk.app)) },
    {
      name: 'evidence.spreadsheet',
      method: 'get',
      path: '/evidence/evidence.xlsx',
      take: signedIn(desk, pack('xlsx')),
    },
    { name: 'evidence.report', method: 'get', path: '/evidence/evidence.docx', take: signedIn(desk, pack('docx')) },
    { name: 'evidence.sign-in', method: 'get', path: '/evidence/sign-in', take: beginRoute(desk) },
    { name: 'evidence.signed-in', method: 'get', path: CALLBACK, take: finishRoute(desk) },
    { name: 'evidence.teams', method: 'get', path: '/evidence/teams', take: teamsPageRoute(desk, scripts) },
    { name: 'evidence.teams.token', method: 'post', path: '/evidence/teams', take: teamsTokenRoute(desk) },
    { name: 'evidence.session', method: 'get', path: '/evidence/session', take: sessionRoute(desk) },
    { name: 'evidence.sign-out', method: 'post', path: '/evidence/sign-out', take: signOutRoute(desk) },
    {
      name: 'evidence.asset',
      method: 'get',
      path: '/evidence/assets/:name',
      take: async (request, response) => {
        if (!sendAsset(request, response)) absent(response);
      },
    },
  ];
};
