import assert from 'node:assert/strict';
import type { EvidenceAsked, EvidenceScope } from '#src/domain/evidence-scope.ts';
import type { OrganisationId } from '#src/domain/ids.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { showEvidence, showTeams } from '#src/use-cases/show-evidence.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { county, directoryWith, trust } from '#test/support/builders/directory.ts';
import { finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';

const partnership: EvidenceScope = { kind: 'partnership' };
const leadOf = (id: string): EvidenceScope => ({ kind: 'organisation', organisationId: id as OrganisationId });

describe('Evidence', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await addedTeam(open.app, 'Leaving Care');
  });
  afterEach(() => open.app.store.close());

  const shown = async (scope: EvidenceScope = partnership, asked: EvidenceAsked = {}) =>
    done(await showEvidence(open.app, { scope, asked }));

  it('is told by briefing, the newest first, and by organisation, whose sums are the total', async () => {
    await says(open, ana, 'We plan discharge earlier now.');
    await finish(open);
    open.app.clock.forward(MINUTE);
    const neglect = await importedVersion(open.app, { briefing: { title: 'Neglect' } });
    await published(open.app, neglect, { discussBy: '2026-12-11' });
    const { briefings, organisations, total } = await shown();
    assert.deepEqual(
      briefings.map((one) => [one.title, one.discussBy, one.ladder.teams, one.ladder.discussed]),
      [
        ['Neglect', '2026-12-11', 2, 0],
        ['Care leavers', '2026-12-18', 2, 1],
      ],
    );
    assert.deepEqual(
      organisations.map((one) => [one.organisation, one.ladder.teams, one.ladder.discussed]),
      [['East Sussex County Council', 4, 1]],
    );
    assert.deepEqual(organisations[0]?.ladder, total);
  });

  it('still counts a team whose organisation the directory no longer has, for publishers', async () => {
    await loadDirectory(open.app, { directory: directoryWith(trust), by: 'test' });
    const { organisations } = await shown();
    assert.deepEqual(
      organisations.map((one) => [one.organisation, one.organisationId, one.ladder.teams]),
      [['Not settled yet', null, 2]],
    );
  });

  it('by team names each with its organisation', async () => {
    const teams = done(await showTeams(open.app, { scope: partnership, asked: {} }));
    assert.deepEqual(
      teams.map((one) => [one.organisation, one.team, one.ladder.teams, one.ladder.opened]),
      [
        [county.name, 'Duty and Assessment', 1, 1],
        [county.name, 'Leaving Care', 1, 0],
      ],
    );
  });

  for (const [whose, scope, teams] of [
    ['a lead of the organisation sees', leadOf('county'), 2],
    ['a lead of another sees nothing of', leadOf('trust'), 0],
  ] as const)
    it(`${whose} its teams and figures`, async () => {
      assert.equal((await shown(scope)).total.teams, teams);
      assert.equal(done(await showTeams(open.app, { scope, asked: {} })).length, teams);
    });

  it('of another organisation is refused to a lead who asks for it', async () => {
    const asked = { organisationId: county.id };
    for (const show of [showEvidence, showTeams])
      assert.deepEqual(await show(open.app, { scope: leadOf('trust'), asked }), { ok: false, refusal: 'not-yours' });
  });
});
