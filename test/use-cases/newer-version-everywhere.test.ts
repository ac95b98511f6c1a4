import assert from 'node:assert/strict';
import type { BriefingVersionId, PostingId, TeamId } from '#src/domain/ids.ts';
import type { CardTable } from '#src/store/schema.ts';
import { previewBriefing } from '#src/use-cases/preview-briefing.ts';
import { searchBriefings } from '#src/use-cases/search-briefings.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { showPublication } from '#src/use-cases/show-publication.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { aboutDiscussion } from '#src/views/about-discussion.ts';
import { postedBriefingView } from '#src/views/briefing-view.ts';
import { livePointView } from '#src/views/point-view.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { briefingWith, importedVersion } from '#test/support/builders/briefing-version.ts';
import { directoryWith, organisationWith } from '#test/support/builders/directory.ts';
import { approve, finish, keptDiscussion, startOf, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia } from '#test/support/builders/participant.ts';
import { cardOfPosting, postingsTo, postingTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { approvedMinutes, cardRows } from './kept.ts';

const north = organisationWith('north', { tenantIds: ['tenant-north'] });
const south = organisationWith('south', { tenantIds: ['tenant-south'] });
const POINTS = briefingWith().points;

describe('A newer version of a briefing', () => {
  let app: TestApp;
  let team: TeamId;
  let postingId: PostingId;
  beforeEach(async () => {
    app = await openApp({ directory: directoryWith(north, south) });
    team = await addedTeam(app, 'North', { tenantId: 'tenant-north' });
    postingId = await postingTo(app, await published(app), team);
  });
  afterEach(() => app.store.close());

  const corrected = (): Promise<BriefingVersionId> =>
    importedVersion(app, { briefing: { points: POINTS.slice(0, 2), summary: ['Corrected.'] } });
  const publishNewer = async (audience?: readonly string[]) => {
    app.clock.forward(60_000);
    return published(app, await corrected(), { audience });
  };
  const versionWith = async (teamId: TeamId) => {
    const [posting] = await postingsTo(app, teamId);
    const view = await app.store.transaction((tx) => postedBriefingView(tx, posting?.id ?? ''));
    return view?.version;
  };
  const viewHere = () => app.store.transaction((tx) => postedBriefingView(tx, postingId));
  const cardBecomes = (change: Partial<CardTable>) => cardOfPosting(app, postingId, change);
  const stands = async () => {
    const [card, ...others] = await cardRows(app, 'briefing');
    assert.deepEqual(others, []);
    return [card?.state, card?.placeKind, card?.placeId, (card?.wanted ?? 0) > (card?.shown ?? 0)];
  };
  const begin = async () => {
    const posted = {
      app,
      teamId: team,
      publicationId: '' as never,
      postingId,
      here: thread({ tenantId: 'tenant-north' }),
    };
    return { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
  };

  it('shows its publisher what changed before it goes out, and nothing for a first version', async () => {
    const preview = done(await previewBriefing(app, await corrected()));
    assert.equal(preview.changed?.since, 1);
    assert.deepEqual(
      preview.changed?.changes.map(({ part, how }) => `${part} ${how}`),
      ['summary reworded', 'point removed'],
    );
    const other = await importedVersion(app, { briefing: { title: 'Neglect' } });
    assert.equal(done(await previewBriefing(app, other)).changed, undefined);
  });

  it('is compared with what teams have, not with a draft that never went out', async () => {
    await importedVersion(app, { briefing: { summary: ['Mistaken.'] } });
    assert.equal(done(await previewBriefing(app, await corrected())).changed?.since, 1);
  });

  it('tells teams when it came out and what changed', async () => {
    await publishNewer();
    const view = await viewHere();
    assert.equal(view?.corrected?.at, app.clock.now());
    assert.equal(view?.corrected?.changes.length, 2);
    assert.equal(view?.discussedVersion, undefined);
  });

  it('is no correction where no version came out before', async () => {
    await importedVersion(app, { briefing: { title: 'Neglect' } });
    await published(app, await importedVersion(app, { briefing: { title: 'Neglect' } }));
    const posting = (await postingsTo(app, team))[1];
    const view = await app.store.transaction((tx) => postedBriefingView(tx, posting?.id ?? ''));
    assert.deepEqual([view?.version, view?.corrected], [2, undefined]);
  });

  it('goes to every team that has an older one, and to new teams only of those it names', async () => {
    const southern = await addedTeam(app, 'South', { tenantId: 'tenant-south' });
    await publishNewer(['south']);
    assert.deepEqual([await versionWith(team), await versionWith(southern)], [2, 2]);
    const late = await addedTeam(app, 'Late', { tenantId: 'tenant-north' });
    assert.equal(await versionWith(late), 2);
  });

  it('is what people of an organisation find that was sent an older one', async () => {
    await publishNewer(['south']);
    const search = { who: ana.id, organisationIds: [north.id], words: '', skip: 0, count: 5 };
    assert.deepEqual(
      (await searchBriefings(app, search)).map((one) => one.version),
      [2],
    );
  });

  it('leaves an open discussion on its own version, whose cards and minutes name both', async () => {
    const open = await begin();
    await publishNewer();
    const at = app.clock.now();
    assert.deepEqual([(await viewHere())?.progress, (await viewHere())?.discussedVersion], ['open', 1]);
    const discussion = await keptDiscussion(open);
    const point = await app.store.transaction((tx) =>
      aboutDiscussion(tx, discussion).then((about) => livePointView(tx, about, app)),
    );
    assert.deepEqual([point.of, point.since?.newer], [3, { version: 2, at }]);
    await finish(open);
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual([minutes?.content.briefing.version, minutes?.content.briefing.since?.newer?.version], [1, 2]);
    assert.deepEqual([(await viewHere())?.progress, (await viewHere())?.discussedVersion], ['discussed', 1]);
  });

  it('is posted anew where nobody knows whether the older one is there, and asks nobody', async () => {
    await cardBecomes({ state: 'unconfirmed', why: 'unclear' });
    const publicationId = await publishNewer();
    assert.deepEqual(await stands(), ['pending', 'new-thread', 'channel of North', true]);
    assert.deepEqual((await showPublication(app, publicationId)).unconfirmed, []);
    const settled = await settlePosting(app, { postingId, as: 'it-is-there', by: olivia.id });
    assert.equal(settled.ok, false);
  });

  it('is posted anew where a publisher found the older one, which nobody can change', async () => {
    await cardBecomes({ state: 'posted', activityId: null, conversationId: null });
    await publishNewer();
    assert.deepEqual(await stands(), ['pending', 'new-thread', 'channel of North', true]);
  });

  it('is posted anew into the thread in which the team discusses', async () => {
    const open = await begin();
    await cardBecomes({ state: 'posted', activityId: null, conversationId: null });
    await publishNewer();
    assert.deepEqual(await stands(), ['pending', 'conversation', open.here.conversationId, true]);
  });

  it('is tried where the older card could not be made, and not where Microsoft Teams refuses all', async () => {
    await cardBecomes({ state: 'refused', why: 'not-made' });
    await publishNewer();
    assert.equal((await stands())[0], 'pending');
    await cardBecomes({ state: 'refused', why: 'not-installed' });
    const publicationId = await publishNewer();
    assert.equal((await stands())[0], 'refused');
    assert.equal((await showPublication(app, publicationId)).refused.length, 1);
  });

  it('tells the progress card of the older one, which then counts nothing', async () => {
    const older = (await postingsTo(app, team))[0]?.publicationId as never;
    await publishNewer();
    const progress = await showPublication(app, older);
    assert.deepEqual([progress.newer, progress.total], [2, 0]);
  });
});
