import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Coverage, coverageByOrganisation, coverageOf, type TeamProgress } from '#src/domain/coverage.ts';

const team = (organisation: string, differing: Partial<TeamProgress> = {}): TeamProgress => ({
  organisation,
  posted: true,
  discussed: false,
  approved: false,
  acknowledged: false,
  ...differing,
});

const anyTeam = fc.record({
  organisation: fc.constantFrom('Ćwiartka', 'county', 'Trust', 'Östergård', 'borough'),
  posted: fc.boolean(),
  discussed: fc.boolean(),
  approved: fc.boolean(),
  acknowledged: fc.boolean(),
});
const counts = ['teams', 'posted', 'discussed', 'approved', 'acknowledged'] as const;

describe('Coverage of a briefing', () => {
  it('counts how far teams came, and of how many', () => {
    const teams = [
      team('County', { discussed: true, approved: true, acknowledged: true }),
      team('County', { discussed: true }),
      team('County', { posted: false }),
    ];
    assert.deepEqual(coverageOf('County', teams), {
      organisation: 'County',
      teams: 3,
      posted: 2,
      discussed: 2,
      approved: 1,
      acknowledged: 1,
    });
  });

  it('is none of none where there are no teams', () => {
    assert.deepEqual(coverageByOrganisation([]), []);
    assert.equal(coverageOf('All', []).teams, 0);
  });

  it('is told by organisation, in the order of their names as people sort them', () => {
    const names = coverageByOrganisation(['Trust', 'borough', 'Östergård', 'county'].map((name) => team(name)));
    assert.deepEqual(
      names.map((one) => one.organisation),
      ['borough', 'county', 'Östergård', 'Trust'],
    );
  });

  it('holds every team once: the organisations add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyTeam), (teams) => {
        const sum = (parts: readonly Coverage[], count: (typeof counts)[number]) =>
          parts.reduce((total, one) => total + one[count], 0);
        const whole = coverageOf('All', teams);
        const lines = coverageByOrganisation(teams);
        for (const what of counts) assert.equal(sum(lines, what), whole[what]);
        for (const line of lines) for (const what of counts) assert.ok(line[what] <= line.teams);
      }),
    );
  });
});
