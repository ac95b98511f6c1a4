import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Request, Response } from 'restify';

const require = createRequire(import.meta.url);

/** What pages load beside themselves: scripts, each named by its content, so that browsers may keep it for ever. */
const FILES = {
  teamsLibrary: require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
  teamsSignIn: new URL('./sign-in/teams-sign-in.js', import.meta.url),
} as const;

type Asset = { readonly path: string; readonly content: Buffer };

const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const assetOf = (name: string): Asset => {
  const content = readFileSync(FILES[name as keyof typeof FILES]);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/evidence/assets/${name}-${digest}.js`, content };
};

const ASSETS = Object.fromEntries(Object.keys(FILES).map((name) => [name, assetOf(name)]));

/** The path of a script. */
export const assetPath = (name: keyof typeof FILES): string => ASSETS[name]?.path ?? '';

/** GET /evidence/assets/NAME: one of the scripts; false where it is none of them. */
export const sendAsset = (request: Request, response: Response): boolean => {
  const found = Object.values(ASSETS).find(({ path }) => path.endsWith(`/${String(request.params['name'])}`));
  if (found === undefined) return false;
  response.sendRaw(200, found.content, HEADERS);
  return true;
};
