import assert from 'node:assert/strict';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { showCoverage } from '#src/use-cases/show-coverage.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { directoryWith, trust } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { deliveryRows } from './kept.ts';

describe('Coverage', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await addedTeam(open.app, 'Leaving Care');
  });
  afterEach(() => open.app.store.close());

  const total = async () => {
    const [briefing] = (await showCoverage(open.app)).briefings;
    const { posted, opened, discussed, approved, acknowledged, teams } = briefing?.total ?? {};
    return { posted, opened, discussed, approved, acknowledged, teams };
  };
  const started = { posted: 1, opened: 1, discussed: 0, approved: 0, acknowledged: 0, teams: 2 };
  const answered = () => says(open, ana, 'We plan discharge earlier now.');

  it('follows a team from posted to acknowledged, always of how many', async () => {
    assert.deepEqual(await total(), started);
    await answered();
    await finish(open);
    assert.deepEqual(await total(), { ...started, discussed: 1 });
    await approve(open);
    assert.deepEqual(await total(), { ...started, discussed: 1, approved: 1 });
    const [first] = await deliveryRows(open.app);
    done(await acknowledgeMinutes(open.app, first?.id as DeliveryId));
    assert.deepEqual(await total(), { ...started, discussed: 1, approved: 1, acknowledged: 1 });
  });

  it('counts a team once, though its minutes have several versions and recipients', async () => {
    await answered();
    await finish(open);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    assert.deepEqual(await total(), { ...started, discussed: 1, approved: 1 });
    await finish(open);
    await approve(open);
    for (const one of await deliveryRows(open.app)) done(await acknowledgeMinutes(open.app, one.id as DeliveryId));
    assert.deepEqual(await total(), { ...started, discussed: 1, approved: 1, acknowledged: 1 });
  });

  it('is told by organisation, each briefing by itself, the newest first', async () => {
    open.app.clock.forward(MINUTE);
    const neglect = await importedVersion(open.app, { briefing: { title: 'Neglect' } });
    await published(open.app, neglect, { discussBy: '2026-12-11' });
    const { briefings } = await showCoverage(open.app);
    assert.deepEqual(
      briefings.map((one) => [one.title, one.discussBy, one.lines.map((line) => [line.organisation, line.teams])]),
      [
        ['Neglect', '2026-12-11', [['East Sussex County Council', 2]]],
        ['Care leavers', '2026-12-18', [['East Sussex County Council', 2]]],
      ],
    );
  });

  it('still counts a team whose organisation the directory no longer has', async () => {
    await loadDirectory(open.app, { directory: directoryWith(trust), by: 'test' });
    const [briefing] = (await showCoverage(open.app)).briefings;
    assert.deepEqual(
      briefing?.lines.map((line) => [line.organisation, line.teams]),
      [['Not settled yet', 2]],
    );
  });
});
