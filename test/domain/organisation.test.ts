import assert from 'node:assert/strict';
import {
  concernTextFor,
  organisationById,
  organisationsOfTenant,
  recipientsOf,
  settledByTenant,
} from '#src/domain/organisation.ts';
import {
  borough,
  CONCERN_TEXT,
  county,
  directoryWith,
  marit,
  ngozi,
  organisationWith,
  SHARED_TENANT,
  tomasz,
  trust,
} from '#test/support/builders/directory.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';

const directory = directoryWith();

describe('The organisation of a team', () => {
  it('is settled by a tenant that belongs to one organisation only', () => {
    assert.equal(settledByTenant(directory, COUNTY_TENANT), county);
  });

  it('must be asked where several organisations share the tenant', () => {
    assert.equal(settledByTenant(directory, SHARED_TENANT), undefined);
    assert.deepEqual(organisationsOfTenant(directory, SHARED_TENANT), [trust, borough]);
  });

  it('is nobody’s where no organisation lists the tenant', () => {
    assert.equal(settledByTenant(directory, 'tenant-elsewhere'), undefined);
    assert.deepEqual(organisationsOfTenant(directory, 'tenant-elsewhere'), []);
  });

  it('does not depend on how a tenant id is capitalised', () => {
    assert.equal(settledByTenant(directory, COUNTY_TENANT.toUpperCase()), county);
    const capitals = directoryWith(organisationWith('capitals', { tenantIds: ['TENANT-A'] }));
    assert.equal(settledByTenant(capitals, 'tenant-a')?.id, 'capitals');
  });

  it('is found by its id, and by no other', () => {
    assert.equal(organisationById(directory, 'trust'), trust);
    for (const id of ['elsewhere', '', null, undefined]) assert.equal(organisationById(directory, id), undefined);
  });
});

describe('Whom to call about a child', () => {
  it('is what the organisation says, where it says it', () => {
    const own = organisationWith('own', { concernText: 'Call our own duty desk on 01632 960999.' });
    assert.equal(concernTextFor(directory, own), 'Call our own duty desk on 01632 960999.');
  });

  it('is what the partnership says otherwise, and where no organisation is known', () => {
    assert.equal(concernTextFor(directory, county), CONCERN_TEXT);
    assert.equal(concernTextFor(directory, undefined), CONCERN_TEXT);
  });
});

describe('Who receives minutes', () => {
  it('is every lead and then every deputy, each in the order of the directory', () => {
    const second = { ...tomasz, name: 'Ines Costa' };
    const all = organisationWith('all', { safeguardingLeads: [second, marit, tomasz, ngozi] });
    assert.deepEqual(
      recipientsOf(all).map((one) => one.name),
      ['Marit Olsen', 'Ngozi Adeyemi', 'Ines Costa', 'Tomasz Zieliński'],
    );
    assert.deepEqual(recipientsOf(borough), []);
  });

  it('leaves the directory as it is', () => {
    recipientsOf(county);
    assert.deepEqual(county.safeguardingLeads, [tomasz, marit]);
  });
});
