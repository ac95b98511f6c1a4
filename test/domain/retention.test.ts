import assert from 'node:assert/strict';
import fc from 'fast-check';
import { monthsBefore, monthsForOrganisation, monthsForTenant } from '#src/domain/retention.ts';
import { borough, county, directoryWith, SHARED_TENANT, trust } from '#test/support/builders/directory.ts';
import { COUNTY_TENANT } from '#test/support/builders/participant.ts';

describe('Months before an instant', () => {
  for (const [instant, months, before] of [
    ['2026-11-23T10:00:00.000Z', 1, '2026-10-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.000Z', 84, '2019-11-23T10:00:00.000Z'],
    ['2026-01-15T00:00:00.000Z', 1, '2025-12-15T00:00:00.000Z'],
    ['2026-03-31T23:59:59.999Z', 1, '2026-02-28T23:59:59.999Z'],
    ['2028-03-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', 12, '2027-02-28T10:00:00.000Z'],
  ] as const)
    it(`are calendar months: ${months} before ${instant} is ${before}`, () =>
      assert.equal(monthsBefore(instant, months), before));

  it('never step back as time goes on, so that what was old stays old', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.nat(40 * 24 * 3_600_000), fc.integer({ min: 1, max: 200 }), (from, more, months) => {
        const later = new Date(from.getTime() + more);
        assert.ok(monthsBefore(from.toISOString(), months) <= monthsBefore(later.toISOString(), months));
      }),
    );
  });
});

describe('How long records are kept', () => {
  const short = { ...trust, retentionMonths: 12 };
  const long = { ...borough, retentionMonths: 120 };
  const retention = { directory: directoryWith(county, short, long), usualMonths: 84 };

  it('is what the organisation set, else the usual', () => {
    assert.deepEqual(
      [county.id, short.id, 'unknown', null].map((id) => monthsForOrganisation(retention, id)),
      [84, 12, 84, 84],
    );
  });

  it('is for a tenant as long as any of its organisations keeps its records', () => {
    assert.deepEqual(
      [COUNTY_TENANT, SHARED_TENANT, 'unknown'].map((id) => monthsForTenant(retention, id)),
      [84, 120, 84],
    );
  });
});
