import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysAfter, isoDayOf, startOfDay } from '#src/domain/dates.ts';
import { evidenceWithin } from '#src/domain/evidence-scope.ts';
import type { BriefingId, OrganisationId } from '#src/domain/ids.ts';

const county = 'county' as OrganisationId;
const trust = 'trust' as OrganisationId;
const neglect = 'neglect' as BriefingId;

describe('What evidence is looked for', () => {
  for (const [whose, scope, asked, found] of [
    ['a publisher who asks for all', { kind: 'partnership' }, {}, { organisationId: undefined, confirmedOnly: false }],
    [
      'a publisher who asks for one organisation',
      { kind: 'partnership' },
      { organisationId: trust },
      { organisationId: trust, confirmedOnly: false },
    ],
    [
      'a lead who asks for all',
      { kind: 'organisation', organisationId: county },
      {},
      { organisationId: county, confirmedOnly: true },
    ],
    [
      'a lead who asks for their own',
      { kind: 'organisation', organisationId: county },
      { organisationId: county },
      { organisationId: county, confirmedOnly: true },
    ],
  ] as const)
    it(`for ${whose} is theirs`, () =>
      assert.deepEqual(evidenceWithin(scope, asked), { ok: true, value: { briefingId: undefined, ...found } }));

  it('for a lead who asks for another organisation is refused', () =>
    assert.deepEqual(evidenceWithin({ kind: 'organisation', organisationId: county }, { organisationId: trust }), {
      ok: false,
      refusal: 'not-yours',
    }));

  it('is of whole days in London, in summer and in winter, the last one included', () => {
    const within = evidenceWithin(
      { kind: 'partnership' },
      { briefingId: neglect, from: '2026-06-01', to: '2026-11-30' },
    );
    assert.ok(within.ok);
    assert.deepEqual(
      [within.value.briefingId, within.value.from, within.value.before],
      [neglect, '2026-05-31T23:00:00.000Z', '2026-12-01T00:00:00.000Z'],
    );
  });

  it('begins each day where the day before ends, on the days on which clocks change too', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => daysAfter('2000-01-01', count));
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfDay(day);
        assert.equal(isoDayOf(start), day);
        assert.equal(isoDayOf(new Date(Date.parse(start) - 1).toISOString()), daysAfter(day, -1));
      }),
    );
  });
});
