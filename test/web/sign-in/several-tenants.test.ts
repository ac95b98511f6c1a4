import assert from 'node:assert/strict';
import sinon from 'sinon';
import { begin, finish } from '#src/web/sign-in/code-flow.ts';
import { type Entra, entraOver } from '#src/web/sign-in/entra.ts';
import { type EntraIssuer, FOREIGN_TENANT, SECRET, startEntraIssuer, TENANT } from '#test/support/entra-issuer.ts';
import { MARIT } from '#test/support/evidence-server.ts';
import { APP_ID } from '#test/support/token-issuer.ts';

const MICROSOFT = 'https://login.microsoftonline.com';
const SECOND = '99999999-8888-4777-8666-111111111111';

describe('Signing in where several tenants may use the bot', () => {
  let issuer: EntraIssuer;
  let entra: Entra;
  const asked = {
    to: '/evidence',
    redirectUri: 'https://briefings.example.org/evidence/signed-in',
    chooseAccount: false,
  };

  beforeEach(async () => {
    issuer = await startEntraIssuer(MICROSOFT);
    const { fetch } = globalThis;
    sinon.replace(globalThis, 'fetch', (input, init) => fetch(String(input).replace(MICROSOFT, issuer.url), init));
    entra = entraOver({ appId: APP_ID, secret: SECRET, authority: MICROSOFT, tenants: [TENANT, SECOND] });
  });
  afterEach(async () => {
    sinon.restore();
    await issuer.close();
  });

  const signInAs = async (tenantId: string) => {
    issuer.mood.person = { ...MARIT, tenantId };
    const { url, begun } = await begin(entra, asked);
    assert.match(url, /^https:\/\/login\.microsoftonline\.com\/organizations\/authorize\?/u);
    const answered = await fetch(url, { redirect: 'manual' });
    const back = new URL(answered.headers.get('location') ?? '');
    return finish(entra, { url: back, begun }, () => undefined);
  };

  it('asks Microsoft who it is, and takes people of each of them', async () => {
    for (const tenantId of [TENANT, SECOND])
      assert.deepEqual(await signInAs(tenantId), { ok: true, value: `${tenantId}/${MARIT.objectId}` });
  });

  it('takes nobody of another, though Microsoft vouches for them', async () => {
    assert.deepEqual(await signInAs(FOREIGN_TENANT), { ok: false, refusal: 'foreign-tenant' });
  });

  it('takes no token whose issuer is of another tenant than it says', async () => {
    issuer.mood.forging = { claims: { iss: issuer.issuerOf(SECOND) } };
    assert.deepEqual(await signInAs(TENANT), { ok: false, refusal: 'token-refused' });
  });

  it('lets people choose an account where they ask to', async () => {
    const { url } = await begin(entra, { ...asked, chooseAccount: true });
    assert.equal(new URL(url).searchParams.get('prompt'), 'select_account');
  });
});
