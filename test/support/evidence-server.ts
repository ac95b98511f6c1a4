import { personId } from '#src/domain/ids.ts';
import type { Directory } from '#src/domain/organisation.ts';
import { noTelemetry, type Telemetry } from '#src/ports/telemetry.ts';
import { webServer } from '#src/web/server.ts';
import type { SignInSettings } from '#src/web/sign-in/sign-in-desk.ts';
import { openApp, type TestApp } from './builders/app.ts';
import { directoryWith, marit, ngozi, organisationWith } from './builders/directory.ts';
import { type EntraIssuer, SECRET, startEntraIssuer, TENANT } from './entra-issuer.ts';
import { APP_ID } from './token-issuer.ts';

const objectId = (last: string): string => `00000000-0000-4000-8000-0000000000${last}`;

/** People by their object ids: Olivia publishes, Marit leads the county, Ngozi the trust; of Ana nobody says anything. */
export const OLIVIA = { tenantId: TENANT, objectId: objectId('b0') };
export const MARIT = { tenantId: TENANT, objectId: objectId('b1') };
export const NGOZI = { tenantId: TENANT, objectId: objectId('b2') };
export const ANA = { tenantId: TENANT, objectId: objectId('b3') };

export const COUNTY = organisationWith('county', {
  name: 'East Sussex County Council',
  tenantIds: [TENANT],
  safeguardingLeads: [{ ...marit, entraObjectId: MARIT.objectId }],
});
export const TRUST = organisationWith('trust', {
  name: 'Seaford Community Health Trust',
  tenantIds: [TENANT],
  safeguardingLeads: [{ ...ngozi, entraObjectId: NGOZI.objectId }],
});

export type EvidenceServer = {
  readonly app: TestApp;
  readonly url: string;
  readonly issuer: EntraIssuer;
  /** Places of faults, with what was said of them. */
  readonly heard: readonly string[];
  close(): Promise<void>;
};

type Differing = {
  readonly directory?: Directory;
  readonly publicUrl?: string;
  /** Who watches, beside `heard`. */
  readonly operation?: Telemetry['operation'];
  readonly signIn?: (issuer: EntraIssuer) => SignInSettings;
};

export const withEntra = (issuer: EntraIssuer, differing: Partial<{ secret: undefined; tenants: string[] }> = {}) =>
  ({ kind: 'entra', appId: APP_ID, secret: SECRET, authority: issuer.url, tenants: [TENANT], ...differing }) as const;

/** The server that people sign in to, with its issuer, on an empty store. */
export const startEvidenceServer = async (differing: Differing = {}): Promise<EvidenceServer> => {
  const issuer = await startEntraIssuer();
  const directory = differing.directory ?? directoryWith(COUNTY, TRUST);
  // Tokens are checked by the real time.
  const opened = await openApp({ directory, at: new Date().toISOString() });
  const app: TestApp = { ...opened, publishers: new Set([personId(OLIVIA)]) };
  const heard: string[] = [];
  const telemetry: Telemetry = {
    ...noTelemetry,
    ...(differing.operation && { operation: differing.operation }),
    fault: (where, error) => heard.push(`${where} ${JSON.stringify(error)} ${error}`),
  };
  const links = { publicUrl: differing.publicUrl ?? '', secret: 'a secret of the tests' };
  const receive = async () => ({ status: 200 });
  const seeHealth = () => Promise.reject(new Error('nobody asks after it here'));
  const signIn = (differing.signIn ?? withEntra)(issuer);
  const routes = { app, links, receive, isReady: async () => true, seeHealth, telemetry, signIn };
  const server = webServer(routes);
  const port = await server.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  links.publicUrl ||= url;
  const close = async () => {
    await server.close();
    await issuer.close();
    await app.store.close();
  };
  return { app, url, issuer, heard, close };
};
