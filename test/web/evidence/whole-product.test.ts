import assert from 'node:assert/strict';
import { directoryFile } from '#test/support/directory-builder.ts';
import { type EntraIssuer, SECRET, startEntraIssuer, TENANT } from '#test/support/entra-issuer.ts';
import { MARIT, OLIVIA } from '#test/support/evidence-server.ts';
import { type RunningService, startTestService } from '#test/support/service.ts';
import { APP_ID } from '#test/support/token-issuer.ts';
import { visitorOf } from '#test/support/visitor.ts';

const PUBLISHERS = `${OLIVIA.tenantId}/${OLIVIA.objectId}`;

describe('The page of evidence in the whole product', () => {
  let service: RunningService;
  let issuer: EntraIssuer;
  before(async () => {
    issuer = await startEntraIssuer();
  });
  after(() => issuer.close());
  afterEach(() => service.stop());

  it('is there without an app id for the first of PUBLISHERS, with its pack', async () => {
    service = await startTestService(() => ({ settings: { PUBLISHERS } }));
    const publisher = visitorOf(service.url);
    assert.match(await (await publisher.follow('/evidence')).text(), /You are signed in as a publisher/u);
    const pack = await publisher.get('/evidence/evidence.xlsx');
    assert.equal(
      Buffer.from(await pack.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.deepEqual(service.faults, []);
  });

  it('is there for a lead of the directory file whom Microsoft Entra ID vouches for', async () => {
    const lead = { name: 'Marit Olsen', email: 'marit.olsen@example.org', entraObjectId: MARIT.objectId };
    const settings = {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: SECRET,
      ALLOWED_TENANTS: TENANT,
      SignInAuthority: issuer.url,
    };
    const directory = directoryFile({ tenantIds: [TENANT], safeguardingLeads: [lead] });
    service = await startTestService(() => ({ settings, directory }));
    issuer.mood.person = MARIT;
    const page = await (await visitorOf(service.url).follow('/evidence')).text();
    assert.match(page, /You are signed in as a safeguarding lead of East Sussex County Council/u);
    assert.deepEqual(service.faults, []);
  });
});
