import assert from 'node:assert/strict';
import type { OrganisationId } from '#src/domain/ids.ts';
import { organisationsToSearch } from '#src/use-cases/organisations-to-search.ts';
import { type SearchBriefings, searchBriefings } from '#src/use-cases/search-briefings.ts';
import { HOUR, openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { directoryWith, organisationWith, SHARED_TENANT } from '#test/support/builders/directory.ts';
import { ana, COUNTY_TENANT, olivia, participant } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { everythingKept } from './refusal.ts';

const county = 'county' as OrganisationId;
const trust = 'trust' as OrganisationId;

describe('Searching briefings', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const publish = async (title: string, audience?: readonly string[]) => {
    app.clock.forward(HOUR);
    await published(app, await importedVersion(app, { briefing: { title } }), { audience });
  };
  const found = async (differing: Partial<SearchBriefings> = {}): Promise<readonly string[]> => {
    const search = { who: ana.id, organisationIds: [county], words: '', skip: 0, count: 25, ...differing };
    return (await searchBriefings(app, search)).map((one) => one.briefing.title);
  };

  it('lists the newest first where nothing was typed, a page at a time', async () => {
    for (const title of ['First', 'Second', 'Third']) await publish(title);
    assert.deepEqual(await found(), ['Third', 'Second', 'First']);
    assert.deepEqual(await found({ count: 2 }), ['Third', 'Second']);
    assert.deepEqual(await found({ skip: 2, count: 2 }), ['First']);
  });

  it('needs every word somewhere, and puts those that have them in the title first', async () => {
    await publish('Plans for children');
    await publish('Neglect');
    assert.deepEqual(await found({ words: 'plans kept' }), ['Plans for children', 'Neglect']);
    assert.deepEqual(await found({ words: 'plans neglect' }), ['Neglect']);
    assert.deepEqual(await found({ words: 'plans submarines' }), []);
  });

  it('finds the beginning of a word, whatever its case and accents, and not its middle', async () => {
    await publish('Réunions before birth');
    assert.deepEqual(await found({ words: 'REUN' }), ['Réunions before birth']);
    assert.deepEqual(await found({ words: '  birth!  ' }), ['Réunions before birth']);
    assert.deepEqual(await found({ words: 'unions' }), []);
    assert.deepEqual(await found({ words: '.*(' }), ['Réunions before birth']);
  });

  it('finds what the organisation was sent, alone or with all, and a publisher finds everything', async () => {
    await publish('To all');
    await publish('To the trust', [trust]);
    assert.deepEqual(await found(), ['To all']);
    assert.deepEqual(await found({ organisationIds: [trust] }), ['To the trust', 'To all']);
    assert.deepEqual(await found({ organisationIds: [] }), []);
    assert.deepEqual(await found({ who: olivia.id, organisationIds: [] }), ['To the trust', 'To all']);
  });

  it('finds no draft, and of several versions the one that was published last', async () => {
    await publish('Neglect');
    await importedVersion(app, { briefing: { title: 'Neglect', summary: ['A correction.'] } });
    await importedVersion(app, { briefing: { title: 'A draft' } });
    assert.deepEqual(await found(), ['Neglect']);
    assert.deepEqual(await found({ words: 'correction' }), []);
  });

  it('leaves no trace', async () => {
    await publish('Neglect');
    const before = await everythingKept(app);
    await found({ words: 'neglect' });
    assert.deepEqual(await everythingKept(app), before);
  });
});

describe('Whose briefings a person may find', () => {
  const ngozi = participant('Ngozi Adeyemi');
  const leading = (objectId: string) => [
    { name: 'Ngozi Adeyemi', email: 'ngozi@example.org', deputy: false, entraObjectId: objectId },
  ];

  it('is settled by a tenant of one organisation, and nothing is found for an unknown one', async () => {
    const app = await openApp();
    assert.deepEqual(await organisationsToSearch(app, { tenantId: COUNTY_TENANT, who: ana.id }), {
      certain: [county],
      ifMember: [],
    });
    const unknown = await organisationsToSearch(app, { tenantId: 'elsewhere', who: ana.id });
    assert.deepEqual(unknown, { certain: [], ifMember: [] });
    await app.store.close();
  });

  it('is asked of the teams of each organisation where several share a tenant, but for those that the person leads', async () => {
    const [tenantId = '', objectId = ''] = ngozi.id.replace(COUNTY_TENANT, SHARED_TENANT).split('/');
    const app = await openApp({
      directory: directoryWith(
        organisationWith('trust', { tenantIds: [SHARED_TENANT], safeguardingLeads: leading(objectId) }),
        organisationWith('borough', { tenantIds: [SHARED_TENANT] }),
      ),
    });
    const who = `${tenantId}/${objectId}` as typeof ngozi.id;
    const inTrust = await addedTeam(app, undefined, { tenantId: SHARED_TENANT });
    await app.store.transaction((tx) =>
      tx
        .updateTable('team')
        .set({ organisationId: 'trust', settledBy: 'declared' })
        .where('id', '=', inTrust)
        .execute(),
    );
    assert.deepEqual(await organisationsToSearch(app, { tenantId: SHARED_TENANT, who }), {
      certain: [trust],
      ifMember: [],
    });
    const member = await organisationsToSearch(app, { tenantId: SHARED_TENANT, who: ana.id });
    assert.deepEqual(member, { certain: [], ifMember: [{ teamId: inTrust, organisationId: trust }] });
    await app.store.close();
  });
});
