import assert from 'node:assert/strict';
import { keepTeam } from '#src/store/teams.ts';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { postedBriefingView } from '#src/views/briefing-view.ts';
import { chatRefusalText } from '#src/views/chat-refusal-text.ts';
import { confirmOrganisationView } from '#src/views/confirm-organisation-view.ts';
import { publicationView } from '#src/views/publication-view.ts';
import { CONCERN_TEXT, county, directoryWith } from '#test/support/builders/directory.ts';
import { approve, by, type PostedBriefing, postedBriefing, startOf } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { priya } from '#test/support/builders/participant.ts';
import { cardOfPosting } from '#test/support/builders/posting.ts';
import { addedTeam, teamWith } from '#test/support/builders/team.ts';

describe('What a team’s channel shows of a briefing', () => {
  let posted: PostedBriefing;

  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const view = () => posted.app.store.transaction((tx) => postedBriefingView(tx, posted.postingId));

  it('is its newest version, whom to call, and until when to discuss it', async () => {
    const shown = await view();
    assert.deepEqual([shown?.briefing.title, shown?.version, shown?.discussBy], ['Care leavers', 1, '2026-12-18']);
    assert.deepEqual(
      [shown?.concernText, shown?.partnership],
      [CONCERN_TEXT, 'East Sussex Safeguarding Children Partnership'],
    );
  });

  it('gives the organisation’s own words on whom to call, where it has some', async () => {
    const own = await postedBriefing({ directory: directoryWith({ ...county, concernText: 'Call the duty desk.' }) });
    const shown = await own.app.store.transaction((tx) => postedBriefingView(tx, own.postingId));
    assert.equal(shown?.concernText, 'Call the duty desk.');
    await own.app.store.close();
  });

  it('says how far this team is: not started, open while discussed or in review, discussed once approved', async () => {
    const { app } = posted;
    assert.equal((await view())?.progress, 'not-started');
    const discussionId = done(await startDiscussion(app, startOf(posted)));
    const open = { ...posted, discussionId };
    assert.equal((await view())?.progress, 'open');
    done(await finishDiscussion(app, by(priya, open)));
    assert.equal((await view())?.progress, 'open');
    await approve(open);
    assert.equal((await view())?.progress, 'discussed');
  });

  it('is nothing where the posting is gone', async () => {
    assert.equal(await posted.app.store.transaction((tx) => postedBriefingView(tx, 'gone')), undefined);
  });
});

describe('What the publisher sees of a publication', () => {
  let posted: PostedBriefing;

  beforeEach(async () => {
    posted = await postedBriefing();
  });
  afterEach(() => posted.app.store.close());

  const view = async () => {
    const { app, publicationId } = posted;
    const shown = await app.store.transaction((tx) => publicationView(tx, publicationId));
    assert.ok(shown);
    return shown;
  };

  it('counts what is posted and what still waits, of all', async () => {
    await addedTeam(posted.app, 'Midwifery');
    await cardOfPosting(posted.app, posted.postingId, { state: 'posted' });
    const { total, posted: there, pending, title, version } = await view();
    assert.deepEqual(
      { total, there, pending, title, version },
      { total: 2, there: 1, pending: 1, title: 'Care leavers', version: 1 },
    );
  });

  it('counts one that is being posted among those that wait', async () => {
    await cardOfPosting(posted.app, posted.postingId, { state: 'posting' });
    assert.equal((await view()).pending, 1);
  });

  it('names the teams that were refused, with the reason in words', async () => {
    await cardOfPosting(posted.app, posted.postingId, { state: 'refused', why: 'not-installed' });
    const [refused] = (await view()).refused;
    assert.deepEqual(
      [refused?.team, refused?.organisation, refused?.why],
      ['Duty and Assessment', 'East Sussex County Council', 'the app is no longer installed there'],
    );
  });

  it('names those of which nobody knows, so that the publisher can look', async () => {
    await cardOfPosting(posted.app, posted.postingId, { state: 'unconfirmed', why: 'interrupted' });
    const [unconfirmed] = (await view()).unconfirmed;
    assert.deepEqual([unconfirmed?.postingId, unconfirmed?.team], [posted.postingId, 'Duty and Assessment']);
  });

  it('counts the teams that were left out because nobody knows whose they are', async () => {
    const { by: _by, teamId: id, ...rest } = teamWith('Unknown', { tenantId: 'nobody' });
    await posted.app.store.transaction((tx) => keepTeam(tx, { ...rest, id, installedAt: posted.app.clock.now() }));
    assert.equal((await view()).withoutOrganisation, 1);
  });

  it('is nothing where the publication is gone', async () => {
    assert.equal(await posted.app.store.transaction((tx) => publicationView(tx, 'gone')), undefined);
  });
});

describe('Why Microsoft Teams did not take a card', () => {
  it('is said in words, each its own', () => {
    const reasons = ['not-installed', 'blocked', 'gone', 'not-allowed', 'too-large'];
    assert.equal(new Set(reasons.map(chatRefusalText)).size, reasons.length);
  });

  it('is said in general where it is not known, even where the word means something to a computer', () => {
    for (const why of [null, 'unclear', 'toString', '__proto__'])
      assert.equal(chatRefusalText(why), 'Microsoft Teams did not take it');
  });
});

describe('What a publisher is asked to confirm', () => {
  it('names the team and its organisation, and says once it is confirmed', async () => {
    const { app, teamId } = await postedBriefing();
    const view = (id: string) => app.store.transaction((tx) => confirmOrganisationView(tx, id));
    const { team, organisation, confirmed } = (await view(teamId)) ?? {};
    assert.deepEqual([team, organisation, confirmed], ['Duty and Assessment', 'East Sussex County Council', false]);
    assert.equal(await view('unknown'), undefined);
    await app.store.close();
  });
});
