import assert from 'node:assert/strict';
import { RESPONSE_LIMIT } from '#src/domain/response.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { changeMessage } from '#src/use-cases/change-response.ts';
import { reviewResponse } from '#src/use-cases/review-response.ts';
import { withdrawLastResponse, withdrawMessage } from '#src/use-cases/withdraw-response.ts';
import { MINUTE } from '#test/support/builders/app.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says, writes } from '#test/support/builders/response.ts';
import { lastAudited, responseRows, standingTexts } from './kept.ts';
import { refuses } from './refusal.ts';

const activityId = '1700000000001';

describe('Editing a message in the thread', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await writes(open, ana, { text: 'We ask erlier.', activityId });
  });
  afterEach(() => open.app.store.close());

  const edit = (text: string, differing: Partial<Parameters<typeof changeMessage>[1]> = {}) =>
    changeMessage(open.app, { who: ana, here: open.here, activityId, text, at: open.app.clock.now(), ...differing });

  it('changes its response', async () => {
    done(await edit('We ask earlier.'));
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
    const [row] = await responseRows(open.app);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.changed', onId: row?.id });
  });

  it('still changes it while the draft minutes wait', async () => {
    await finish(open);
    done(await edit('We ask earlier.'));
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('has the facilitator look at it again: what was said to be safe was said of the old words', async () => {
    await finish(open);
    const [row] = await responseRows(open.app);
    const responseId = row?.id as Parameters<typeof reviewResponse>[1]['responseId'];
    done(await reviewResponse(open.app, { ...by(priya, open), responseId, resolution: 'safe' }));
    done(await edit('Ask her mother on 01632 960777.'));
    await refuses(open.app, 'details-unresolved', () => approveMinutes(open.app, by(priya, open)));
  });

  it('is refused once the minutes are approved', async () => {
    await finish(open);
    await approve(open);
    await refuses(open.app, 'minutes-approved', () => edit('We ask earlier.'));
  });

  it('is refused to anybody but its author', async () => {
    await refuses(open.app, 'not-the-author', () => edit('Something else.', { who: bo }));
    await refuses(open.app, 'not-the-author', () => edit('Something else.', { who: priya }));
  });

  it('takes its response back where nothing is left of the message, and brings it back with words', async () => {
    done(await edit('  '));
    done(await edit('  '));
    const [row] = await responseRows(open.app);
    assert.deepEqual([await standingTexts(open.app), row?.text], [[], '']);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.withdrawn', onId: row?.id });
    done(await edit('We ask earlier.'));
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('does not bring back what its author withdrew on the card', async () => {
    done(await withdrawLastResponse(open.app, { ...by(ana, open), point: 0 }));
    done(await edit('We ask earlier.'));
    assert.deepEqual(await standingTexts(open.app), []);
  });

  it('keeps the words before where it became too long', async () => {
    const refused = await edit('a'.repeat(RESPONSE_LIMIT + 1));
    assert.deepEqual(refused, { ok: false, refusal: 'response-too-long' });
    assert.deepEqual(await standingTexts(open.app), ['We ask erlier.']);
  });

  it('that comes after a newer edit or deletion of the same message changes nothing', async () => {
    const before = open.app.clock.now();
    open.app.clock.forward(MINUTE);
    done(await edit('Second wording.'));
    await refuses(open.app, 'changed-since', () => edit('First wording.', { at: before }));
    const gone = { who: ana, here: open.here, activityId, deleted: true };
    await refuses(open.app, 'changed-since', () => withdrawMessage(open.app, { ...gone, at: before }));
  });

  it('is refused for a message that is no response', async () => {
    await refuses(open.app, 'not-a-response', () => edit('Hello.', { activityId: '1700000000002' }));
  });

  it('is refused for a message of the same id in another conversation: ids are unique only within one', async () => {
    const here = thread({ conversationId: 'thread of Leaving Care' });
    await refuses(open.app, 'not-a-response', () => edit('Hello.', { here }));
  });

  it('does not reach responses that were sent from a card', async () => {
    await says(open, bo, 'From the card.', { activityId: '1700000000003' });
    await refuses(open.app, 'not-a-response', () => edit('Changed.', { who: bo, activityId: '1700000000003' }));
  });
});
