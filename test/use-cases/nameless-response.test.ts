import assert from 'node:assert/strict';
import type { ResponseId } from '#src/domain/ids.ts';
import { attendanceOf } from '#src/store/discussions.ts';
import { reviewResponse } from '#src/use-cases/review-response.ts';
import { showPointTo } from '#src/use-cases/show-own-view.ts';
import { withdrawLastResponse } from '#src/use-cases/withdraw-response.ts';
import { HOUR } from '#test/support/builders/app.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { approvedMinutes, auditLog, metTheBot, notices, responseRows } from './kept.ts';
import { everythingKept } from './refusal.ts';

const nameless = { nameless: true };

describe('A response without its author’s name', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('keeps no name, and lists nobody as present', async () => {
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    assert.equal((await responseRows(open.app))[0]?.authorName, null);
    const present = await open.app.store.transaction((tx) => attendanceOf(tx, open.discussionId));
    assert.deepEqual(present, [{ name: 'Priya Shah', standing: 'member' }]);
  });

  it('can be withdrawn by its author until the minutes are approved', async () => {
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    done(await withdrawLastResponse(open.app, { ...by(bo, open), point: 0 }));
    assert.notEqual((await responseRows(open.app))[0]?.withdrawnAt, null);
  });

  it('loses the link to its author when the minutes are approved; other responses keep theirs', async () => {
    await says(open, ana, 'We ask earlier.');
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    await finish(open);
    assert.equal((await responseRows(open.app))[1]?.authorId, bo.id);
    await approve(open);
    const [named, unnamed] = await responseRows(open.app);
    assert.equal(named?.authorId, ana.id);
    assert.deepEqual([unnamed?.authorId, unnamed?.authorName, unnamed?.nonce], [null, null, null]);
  });

  it('loses it even where it was withdrawn or left out', async () => {
    await says(open, bo, 'I take this back.', nameless);
    done(await withdrawLastResponse(open.app, { ...by(bo, open), point: 0 }));
    const { responseId } = await says(open, bo, 'This is left out.', nameless);
    await finish(open);
    done(await reviewResponse(open.app, { ...by(priya, open), responseId, resolution: 'left-out' }));
    await approve(open);
    assert.deepEqual(
      (await responseRows(open.app)).map((one) => [one.authorId, one.nonce]),
      [
        [null, null],
        [null, null],
      ],
    );
  });

  it('leaves its author’s name and id nowhere in all that is kept, once approved', async () => {
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    await says(open, bo, 'I had nothing.', { ...nameless, point: 1 });
    await finish(open);
    await approve(open);
    const all = JSON.stringify(await everythingKept(open.app));
    for (const trace of [bo.id, bo.name]) assert.equal(all.includes(trace), false, trace);
  });

  it('is never under its author’s name in the audit log: not when it is sent, withdrawn, reviewed or approved', async () => {
    await says(open, bo, 'I take this back.', nameless);
    done(await withdrawLastResponse(open.app, { ...by(bo, open), point: 0 }));
    const { responseId } = await says(open, bo, 'I am unsure whom to ask.', nameless);
    await finish(open);
    done(await reviewResponse(open.app, { ...by(priya, open), responseId, resolution: 'safe' }));
    await approve(open);
    const log = await auditLog(open.app);
    assert.deepEqual(
      log.filter((one) => one.who === bo.id),
      [],
    );
    assert.equal(log.filter((one) => one.who === 'nameless').length, 3);
  });

  it('is "A practitioner’s" in the minutes', async () => {
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    await finish(open);
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual(minutes?.content.points[0]?.responses, [
      { said: 'A practitioner', standing: 'member', text: 'I am unsure whom to ask.' },
    ]);
    assert.equal(JSON.stringify(minutes).includes(bo.name), false);
  });

  it('changes nothing that the point’s card shows while people answer', async () => {
    await says(open, ana, 'We ask earlier.');
    const shown = async () => {
      const point = await showPointTo(open.app, { who: priya, discussionId: open.discussionId, told: { text: '' } });
      return point?.responders;
    };
    const before = await shown();
    await says(open, bo, 'I am unsure whom to ask.', nameless);
    assert.deepEqual(await shown(), before);
  });

  it('has its author told where it was left out, though nobody else learns whose it was', async () => {
    const chat = await metTheBot(open.app, bo);
    const { responseId } = await says(open, bo, 'This could be known.', nameless);
    await finish(open);
    open.app.clock.forward(HOUR);
    done(
      await reviewResponse(open.app, {
        ...by(priya, open),
        responseId: responseId as ResponseId,
        resolution: 'left-out',
      }),
    );
    await approve(open);
    assert.deepEqual(
      (await notices(open.app)).map((one) => [one.title, one.to]),
      [['A response of yours was left out', chat]],
    );
    assert.equal(JSON.stringify(await notices(open.app)).includes('This could be known.'), false);
  });
});
