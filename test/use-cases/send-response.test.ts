import assert from 'node:assert/strict';
import { RESPONSE_LIMIT } from '#src/domain/response.ts';
import { attendanceOf } from '#src/store/discussions.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { type SendResponse, sendResponse } from '#src/use-cases/send-response.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { responseIn, says, writes } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { cardRows, lastAudited, responseRows, standingTexts } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Sending a response', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const send = (differing: Partial<SendResponse> = {}) => sendResponse(open.app, responseIn(open, differing));

  it('records what was said under the current point, with who said it', async () => {
    const recorded = done(await send({ text: ' We ask earlier.\r\n' }));
    const [row, ...others] = await responseRows(open.app);
    assert.deepEqual(others, []);
    assert.deepEqual([row?.point, row?.text, row?.authorName], [0, 'We ask earlier.', 'Ana Ferreira']);
    assert.deepEqual([recorded.point, recorded.late, recorded.fresh], [0, false, true]);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.recorded', onId: row?.id });
  });

  it('is open to guests and people of another organisation, who are listed as such', async () => {
    for (const who of [kwame, sunita]) await says(open, who, `A reply of ${who.name}.`);
    assert.deepEqual(
      (await responseRows(open.app)).map((one) => one.standing),
      ['guest', 'other-organisation'],
    );
    const present = await open.app.store.transaction((tx) => attendanceOf(tx, open.discussionId));
    assert.deepEqual(
      new Map(present.map((one) => [one.name, one.standing])),
      new Map([
        ['Priya Shah', 'member'],
        ['Kwame Mensah', 'guest'],
        ['Sunita Rao', 'other-organisation'],
      ]),
    );
  });

  it('lets the point’s card show it', async () => {
    const [before] = await cardRows(open.app, 'point');
    done(await send());
    const [after] = await cardRows(open.app, 'point');
    assert.equal(after?.wanted, (before?.wanted ?? 0) + 1);
  });

  it('stays under its own point where the discussion has moved on meanwhile', async () => {
    done(await moveToPoint(open.app, { ...by(priya, open), from: 0, step: 1 }));
    const late = done(await send({ point: 0, text: 'I was still writing.' }));
    assert.deepEqual([late.point, late.late], [0, true]);
    assert.equal((await responseRows(open.app))[0]?.point, 0);
  });

  it('records "nothing to add", without words', async () => {
    done(await send({ kind: 'nothing-to-add', text: ' ' }));
    const [row] = await responseRows(open.app);
    assert.deepEqual([row?.kind, row?.text], ['nothing-to-add', '']);
  });

  it('does not swallow words that were typed beside "nothing to add"', async () => {
    await refuses(open.app, 'typed-something', () => send({ kind: 'nothing-to-add', text: 'But we did.' }));
  });

  it('is refused where it is empty, or longer than the limit', async () => {
    await refuses(open.app, 'response-empty', () => send({ text: ' \n' }));
    await refuses(open.app, 'response-too-long', () => send({ text: 'a'.repeat(RESPONSE_LIMIT + 1) }));
    await refuses(open.app, 'response-too-long', () => send({ text: 'a'.repeat(28_000) }));
  });

  it('is refused for a point that the briefing does not have', async () => {
    for (const point of [-1, 3, 99]) await refuses(open.app, 'no-such-point', () => send({ point }));
  });

  it('is refused once the discussion is finished, and once its minutes are approved', async () => {
    await finish(open);
    await refuses(open.app, 'discussion-finished', () => send());
    await approve(open);
    await refuses(open.app, 'discussion-finished', () => send());
  });

  itIsDoneOnlyInItsOwnConversation({
    to: () => openDiscussion(),
    act: (there, claim) => sendResponse(there.app, responseIn(there, claim)),
  });
});

describe('Sending the same response twice', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const nonce = 'rendered once';

  it('counts once where the button of one card was pressed twice', async () => {
    await says(open, ana, 'We ask earlier.', { nonce });
    const again = await says(open, ana, 'We ask earlier.', { nonce });
    assert.equal(again.fresh, false);
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('counts twice where two people used the card that they all see, even with the same words', async () => {
    await says(open, ana, 'We ask earlier.', { nonce });
    const second = await says(open, bo, 'We ask earlier.', { nonce });
    assert.equal(second.fresh, true);
    assert.deepEqual(
      (await responseRows(open.app)).map((one) => one.authorName),
      ['Ana Ferreira', 'Bo Lindqvist'],
    );
  });

  it('counts twice where one person said two things on one card', async () => {
    await says(open, ana, 'We ask earlier.', { nonce });
    assert.equal((await says(open, ana, 'And we write it down.', { nonce })).fresh, true);
  });

  it('counts twice where one person sent the same words again without their name, or for the team', async () => {
    await says(open, ana, 'We ask earlier.', { nonce });
    assert.equal((await says(open, ana, 'We ask earlier.', { nonce, nameless: true })).fresh, true);
    assert.equal((await says(open, ana, 'We ask earlier.', { nonce, saidBy: 'team' })).fresh, true);
  });

  it('counts once where Microsoft Teams delivers a message twice', async () => {
    const message = { text: 'We ask earlier.', activityId: '1700000000001' };
    await writes(open, ana, message);
    assert.equal((await writes(open, ana, message)).fresh, false);
    assert.deepEqual(await standingTexts(open.app), ['We ask earlier.']);
  });

  it('is noted in the audit log once', async () => {
    await says(open, ana, 'We ask earlier.', { nonce });
    const audited = await lastAudited(open.app);
    open.app.clock.forward(1_000);
    await says(open, ana, 'We ask earlier.', { nonce });
    assert.deepEqual(await lastAudited(open.app), audited);
  });
});
