import assert from 'node:assert/strict';
import { withdrawLastResponse, withdrawMessage } from '#src/use-cases/withdraw-response.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says, writes } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { lastAudited, responseRows, standingTexts } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Withdrawing one’s last response', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'First.');
    open.app.clock.forward(MINUTE);
    await says(open, ana, 'Second.');
    await says(open, bo, 'Of somebody else.');
  });
  afterEach(() => open.app.store.close());

  const withdraw = (who = ana, point = 0) => withdrawLastResponse(open.app, { ...by(who, open), point });

  it('takes the newest one to this point back, then the one before', async () => {
    done(await withdraw());
    assert.deepEqual(await standingTexts(open.app), ['First.', 'Of somebody else.']);
    done(await withdraw());
    assert.deepEqual(await standingTexts(open.app), ['Of somebody else.']);
    const [first] = await responseRows(open.app);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.withdrawn', onId: first?.id });
  });

  it('works while the draft minutes wait, and not once they are approved', async () => {
    await finish(open);
    done(await withdraw());
    await approve(open);
    await refuses(open.app, 'minutes-approved', () => withdraw());
  });

  it('is refused where nothing of theirs stands under this point', async () => {
    await refuses(open.app, 'nothing-to-withdraw', () => withdraw(priya));
    await refuses(open.app, 'nothing-to-withdraw', () => withdraw(ana, 1));
    done(await withdraw(bo));
    await refuses(open.app, 'nothing-to-withdraw', () => withdraw(bo));
  });

  it('lets the same words be sent again from the same card: they are recorded anew', async () => {
    const nonce = 'rendered once';
    await says(open, priya, 'I would rather not be named.', { nonce });
    done(await withdraw(priya));
    const again = await says(open, priya, 'I would rather not be named.', { nonce, nameless: true });
    assert.equal(again.fresh, true);
    assert.equal((await standingTexts(open.app)).includes('I would rather not be named.'), true);
  });

  itIsDoneOnlyInItsOwnConversation({
    to: () => openDiscussion(),
    act: ({ app }, claim) => withdrawLastResponse(app, { ...claim, point: 0 }),
  });
});

describe('Deleting a message in the thread', () => {
  const activityId = '1700000000001';
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await writes(open, ana, { text: 'We ask earlier.', activityId });
  });
  afterEach(() => open.app.store.close());

  const remove = (differing: Partial<Parameters<typeof withdrawMessage>[1]> = {}) =>
    withdrawMessage(open.app, { who: ana, here: open.here, activityId, deleted: true, ...differing });

  it('takes its response back, and undeleting brings it back', async () => {
    done(await remove());
    assert.deepEqual(await standingTexts(open.app), []);
    done(await remove({ deleted: false }));
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
    const [row] = await responseRows(open.app);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.brought-back', onId: row?.id });
  });

  it('is not undone where Microsoft Teams delivers the message once more', async () => {
    done(await remove());
    assert.equal((await writes(open, ana, { text: 'We ask earlier.', activityId })).fresh, false);
    assert.deepEqual(await standingTexts(open.app), []);
  });

  it('changes nothing in approved minutes', async () => {
    await finish(open);
    await approve(open);
    await refuses(open.app, 'minutes-approved', () => remove());
  });

  it('withdraws nobody else’s response', async () => {
    await refuses(open.app, 'not-the-author', () => remove({ who: priya }));
  });

  it('is refused for a message that is no response', async () => {
    await refuses(open.app, 'nothing-to-withdraw', () => remove({ activityId: '1700000000002' }));
  });
});
