import assert from 'node:assert/strict';
import type { BriefingId, PublicationId } from '#src/domain/ids.ts';
import { publicationById } from '#src/store/publications.ts';
import { chooseBriefing } from '#src/use-cases/choose-briefing.ts';
import { chooseWithdrawal } from '#src/use-cases/choose-withdrawal.ts';
import { offerBriefing } from '#src/use-cases/offer-briefing.ts';
import { publishBriefing } from '#src/use-cases/publish-briefing.ts';
import { searchBriefings } from '#src/use-cases/search-briefings.ts';
import { showCoverage } from '#src/use-cases/show-coverage.ts';
import { showPublication } from '#src/use-cases/show-publication.ts';
import { showWriteUp } from '#src/use-cases/show-write-up.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { withdrawBriefing } from '#src/use-cases/withdraw-briefing.ts';
import { aboutDiscussion } from '#src/views/about-discussion.ts';
import { postedBriefingView } from '#src/views/briefing-view.ts';
import { livePointView } from '#src/views/point-view.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import {
  approve,
  finish,
  keptDiscussion,
  openDiscussion,
  type PostedBriefing,
  postedBriefing,
  startOf,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia, priya } from '#test/support/builders/participant.ts';
import { publicationOf, published } from '#test/support/builders/posting.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { approvedMinutes, auditLog, cardRows } from './kept.ts';

const BECAUSE = 'A case can be recognised.';

const briefingOf = async ({ store }: TestApp, publicationId: PublicationId): Promise<BriefingId> =>
  (await store.transaction((tx) => publicationById(tx, publicationId)))?.briefingId as BriefingId;

const withdrawn = async ({ app, publicationId }: PostedBriefing, because = BECAUSE) =>
  done(await withdrawBriefing(app, { briefingId: await briefingOf(app, publicationId), because, by: olivia.id }));

describe('A briefing that is withdrawn', () => {
  let posted: PostedBriefing;
  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const view = () => posted.app.store.transaction((tx) => postedBriefingView(tx, posted.postingId));
  const refusal = async <T>(result: Promise<{ ok: boolean } & T>) => {
    const answered = await result;
    return 'refusal' in answered ? answered.refusal : undefined;
  };

  it('says so on its card, when and why, and is audited once', async () => {
    const before = await cardRows(posted.app, 'briefing');
    await withdrawn(posted, `  ${BECAUSE}\n`);
    assert.deepEqual((await view())?.withdrawn, { at: posted.app.clock.now(), because: BECAUSE });
    assert.equal((await cardRows(posted.app, 'briefing'))[0]?.wanted, (before[0]?.wanted ?? 0) + 1);
    const briefingId = await briefingOf(posted.app, posted.publicationId);
    assert.equal(
      await refusal(withdrawBriefing(posted.app, { briefingId, because: '', by: olivia.id })),
      'already-withdrawn',
    );
    const entries = (await auditLog(posted.app)).filter((one) => one.what === 'briefing.withdrawn');
    assert.deepEqual(
      entries.map(({ who, onId }) => [who, onId]),
      [[olivia.id, briefingId]],
    );
  });

  it('cannot be started or written up, and is no longer offered, chosen or found', async () => {
    const { app, teamId, here } = posted;
    await withdrawn(posted);
    assert.equal(await refusal(startDiscussion(app, startOf(posted))), 'withdrawn');
    assert.equal(await refusal(showWriteUp(app, startOf(posted))), 'withdrawn');
    assert.deepEqual((await chooseBriefing(app, teamId)).choices, []);
    assert.equal(await offerBriefing(app, { here, teamId }), undefined);
    const search = { who: olivia.id, organisationIds: [], words: '', skip: 0, count: 5 };
    assert.deepEqual(await searchBriefings(app, search), []);
    assert.deepEqual((await chooseWithdrawal(app)).choices, []);
  });

  it('comes to no team that joins later', async () => {
    await withdrawn(posted);
    await addedTeam(posted.app, 'Late');
    assert.equal((await cardRows(posted.app, 'briefing')).length, 1);
  });

  it('is counted apart', async () => {
    await withdrawn(posted);
    posted.app.clock.forward(60_000);
    await published(posted.app, await importedVersion(posted.app, { briefing: { title: 'Neglect' } }));
    const { briefings } = await showCoverage(posted.app);
    assert.deepEqual(
      briefings.map((one) => [one.title, one.withdrawnAt !== undefined, one.total.teams]),
      [
        ['Neglect', false, 1],
        ['Care leavers', true, 1],
      ],
    );
  });

  it('is refused for a reason of over 300 characters, and where it was never published', async () => {
    const briefingId = await briefingOf(posted.app, posted.publicationId);
    const by = olivia.id;
    assert.equal(
      await refusal(withdrawBriefing(posted.app, { briefingId, because: 'x'.repeat(301), by })),
      'reason-too-long',
    );
    const unknown = { briefingId: 'unknown' as BriefingId, because: '', by };
    assert.equal(await refusal(withdrawBriefing(posted.app, unknown)), 'not-published');
    assert.equal((await view())?.withdrawn, undefined);
  });

  it('is offered again with a newer version, and with no version that was withdrawn', async () => {
    const { app } = posted;
    const versionId = (await app.store.transaction((tx) => publicationById(tx, posted.publicationId)))
      ?.briefingVersionId as never;
    await withdrawn(posted);
    const again = publicationOf(versionId, { again: true });
    assert.equal(await refusal(publishBriefing(app, again)), 'withdrawn-version');
    await published(app, await importedVersion(app));
    assert.equal((await view())?.withdrawn, undefined);
    done(await startDiscussion(app, startOf(posted)));
  });

  it('shows its publisher how many channels were told', async () => {
    const publicationId = await withdrawn(posted);
    const progress = await showPublication(posted.app, publicationId);
    assert.deepEqual(progress.withdrawn?.because, BECAUSE);
    assert.deepEqual([progress.posted, progress.pending, progress.total], [0, 1, 1]);
  });
});

describe('A discussion that is open when its briefing is withdrawn', () => {
  it('goes on, says so on its cards, can be finished, and its minutes say so', async () => {
    const open = await openDiscussion();
    const { app } = open;
    const [point] = await cardRows(app, 'point');
    await withdrawn(open);
    assert.equal((await cardRows(app, 'point'))[0]?.wanted, (point?.wanted ?? 0) + 1);
    const discussion = await keptDiscussion(open);
    const view = await app.store.transaction((tx) =>
      aboutDiscussion(tx, discussion).then((about) => livePointView(tx, about, app)),
    );
    assert.equal(view.since?.withdrawn?.because, BECAUSE);
    await says(open, ana, 'We ask earlier.');
    await finish(open);
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual(minutes?.content.briefing.since, {
      version: 1,
      withdrawn: { at: app.clock.now(), because: BECAUSE },
    });
    assert.equal(minutes?.content.approved?.by, priya.name);
    await app.store.close();
  });

  it('has minutes that say nothing where nothing happened', async () => {
    const open = await openDiscussion();
    await finish(open);
    await approve(open);
    assert.equal((await approvedMinutes(open))[0]?.content.briefing.since, undefined);
    await open.app.store.close();
  });
});

describe('Whether there is something to withdraw', () => {
  it('is nothing before the first publication, then each briefing with its channels', async () => {
    const app = await openApp();
    await addedTeam(app);
    assert.deepEqual((await chooseWithdrawal(app)).choices, []);
    const publicationId = await published(app);
    const briefingId = await briefingOf(app, publicationId);
    assert.deepEqual((await chooseWithdrawal(app)).choices, [{ briefingId, title: 'Care leavers', channels: 1 }]);
    await app.store.close();
  });
});
