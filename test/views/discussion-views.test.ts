import assert from 'node:assert/strict';
import type { CardView } from '#src/ports/cards.ts';
import { cardById, changeCard } from '#src/store/cards.ts';
import { postingById } from '#src/store/postings.ts';
import { changeTeam } from '#src/store/teams.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { viewOfCard } from '#src/views/cards-of.ts';
import { reviewView } from '#src/views/review-view.ts';
import {
  approve,
  by,
  finish,
  keptDiscussion,
  type OpenDiscussion,
  openDiscussion,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, kwame, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';

describe('What the cards of a discussion say', () => {
  let open: OpenDiscussion;

  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const viewOf = (id: string | null): Promise<CardView | undefined> =>
    open.app.store.transaction(async (tx) => {
      const card = await cardById(tx, id ?? '');
      return card && viewOfCard(tx, card, open.app);
    });
  const pointView = async () => {
    const shown = await viewOf((await keptDiscussion(open)).row.pointCardId);
    assert.ok(shown?.kind === 'discussion-point');
    return shown;
  };
  const next = async () => done(await moveToPoint(open.app, { ...by(priya, open), from: undefined, step: 1 }));

  it('the current point: which of how many, who facilitates, who reads this, whom to call', async () => {
    const { number, of, point, facilitator, readers, concernText } = await pointView();
    assert.deepEqual([number, of, facilitator], [1, 3, 'Priya Shah']);
    assert.equal(point.text, 'What have you learnt from this audit?');
    assert.match(readers, /your team.*Marit Olsen.*Tomasz Zieliński/u);
    assert.match(concernText, /01632 960123/u);
  });

  it('the current point has another nonce each time, so that only a double click is one', async () => {
    assert.notEqual((await pointView()).nonce, (await pointView()).nonce);
  });

  it('the current point promises that replies are heard only in the briefing’s thread, once one was', async () => {
    assert.equal((await pointView()).hears, 'mention');
    const posting = await open.app.store.transaction((tx) => postingById(tx, open.postingId));
    const { conversationId } = open.here;
    await open.app.store.transaction((tx) =>
      changeCard(tx, posting?.cardId ?? '', { conversationId, state: 'posted' }),
    );
    assert.equal((await pointView()).hears, 'perhaps');
    await open.app.store.transaction((tx) => changeTeam(tx, open.teamId, { hearsChannel: 1 }));
    assert.equal((await pointView()).hears, 'thread');
  });

  it('nameless responses change nothing that is shown until the point is left', async () => {
    await says(open, ana, 'First');
    await says(open, bo, 'Second', { nameless: true });
    assert.deepEqual((await pointView()).responders, { count: 1, names: ['Ana Ferreira'], nameless: 0 });
    const left = (await keptDiscussion(open)).row.pointCardId;
    await next();
    const record = await viewOf(left);
    assert.ok(record?.kind === 'point-record');
    assert.deepEqual(record.responders, { count: 2, names: ['Ana Ferreira'], nameless: 1 });
    assert.equal((await pointView()).number, 2);
  });

  it('the draft, and in its place what was approved and to whom it goes', async () => {
    await says(open, ana, 'We plan discharge earlier now.');
    await finish(open);
    const { reviewCardId } = (await keptDiscussion(open)).row;
    assert.equal((await viewOf(reviewCardId))?.kind, 'review');
    await approve(open);
    const shown = await viewOf(reviewCardId);
    assert.ok(shown?.kind === 'minutes');
    assert.deepEqual(
      shown.deliveries.map((one) => [one.recipient, one.state]),
      [
        ['Marit Olsen', 'pending'],
        ['Tomasz Zieliński', 'pending'],
      ],
    );
    assert.equal(shown.replacedBy, undefined);
  });

  it('a draft that was reopened is set aside; approved minutes stay, and say which version replaced them', async () => {
    await finish(open);
    const draft = (await keptDiscussion(open)).row.reviewCardId;
    done(await reopenDiscussion(open.app, by(priya, open)));
    assert.equal((await viewOf(draft))?.kind, 'notice');
    await approve(await finish(open));
    const first = (await keptDiscussion(open)).row.reviewCardId;
    done(await reopenDiscussion(open.app, by(priya, open)));
    assert.equal((await viewOf(first))?.kind, 'minutes');
    await approve(await finish(open));
    const shown = await viewOf(first);
    assert.equal(shown?.kind === 'minutes' && shown.replacedBy, 2);
  });

  it('a review names each response’s author as the minutes will, nameless ones last and as a practitioner', async () => {
    await says(open, bo, 'Nameless', { nameless: true });
    await says(open, kwame, 'From a guest');
    await says(open, priya, 'From us all', { saidBy: 'team' });
    await finish(open);
    const discussion = await keptDiscussion(open);
    const shown = await open.app.store.transaction((tx) => reviewView(tx, discussion, { page: 1 }));
    assert.deepEqual(
      shown.points[0]?.responses.map((one) => one.said),
      ['Kwame Mensah (guest)', 'The team', 'A practitioner'],
    );
    assert.deepEqual(
      shown.recipients.map((one) => one.name),
      ['Marit Olsen', 'Tomasz Zieliński'],
    );
    assert.deepEqual([shown.unresolved, shown.waiting, shown.version], [0, '', 1]);
  });

  it('a review says what may identify somebody, and counts what nobody has resolved', async () => {
    await says(open, ana, 'Call her on 07700 900123.');
    await finish(open);
    const discussion = await keptDiscussion(open);
    const shown = await open.app.store.transaction((tx) => reviewView(tx, discussion, { page: 1 }));
    assert.equal(shown.unresolved, 1);
    assert.equal(shown.points[0]?.responses[0]?.findings.length, 1);
  });

  it('nothing where the discussion is gone', async () => {
    const { pointCardId } = (await keptDiscussion(open)).row;
    await open.app.store.transaction((tx) => changeCard(tx, pointCardId ?? '', { subjectId: 'gone' }));
    assert.equal(await viewOf(pointCardId), undefined);
  });
});
