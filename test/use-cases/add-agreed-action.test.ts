import assert from 'node:assert/strict';
import { agreedActionsOf } from '#src/store/agreed-actions.ts';
import { type AddAction, addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, kwame, participant } from '#test/support/builders/participant.ts';
import { itIsDoneOnlyInItsOwnConversation } from './discussion-rules.ts';
import { lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

const typed = { what: 'Agree a contact with each college', owner: 'Bo Lindqvist', byWhen: '2027-01-15' };

describe('Adding an agreed action', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  const add = (differing: Partial<AddAction> = {}) =>
    addAgreedAction(open.app, { ...by(ana, open), ...typed, point: 1, nonce: open.app.newId(), ...differing });
  const agreed = () => open.app.store.transaction((tx) => agreedActionsOf(tx, open.discussionId));

  it('keeps what, who and by when, under the point it came from', async () => {
    done(await add());
    const [action, ...others] = await agreed();
    assert.deepEqual(others, []);
    assert.deepEqual({ ...action, id: '' }, { id: '', point: 1, ...typed, doneAt: undefined });
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'action.agreed', onId: action?.id });
  });

  it('knows whose it is where the owner typed is the name of one person here, in any case', async () => {
    const ownerId = async () => {
      const rows = await open.app.store.transaction((tx) => tx.selectFrom('agreedAction').selectAll().execute());
      return rows.find((one) => one.what === typed.what)?.ownerId;
    };
    const other = participant('Bo Lindqvist the Younger');
    done(await add({ owner: 'bo  LINDQVIST', team: [bo, other] }));
    assert.equal(await ownerId(), bo.id);
  });

  it('leaves the owner as it was typed where two have that name, or nobody', async () => {
    const namesake = { ...participant('the other Bo'), name: bo.name };
    done(await add({ owner: bo.name, team: [bo, namesake] }));
    done(await add({ owner: 'Yusuf Halloran', team: [bo] }));
    const rows = await open.app.store.transaction((tx) => tx.selectFrom('agreedAction').selectAll().execute());
    assert.deepEqual(
      rows.map((one) => [one.owner, one.ownerId]),
      [
        [bo.name, null],
        ['Yusuf Halloran', null],
      ],
    );
  });

  it('counts a double click once, and two people with the same card twice', async () => {
    done(await add({ nonce: 'rendered once' }));
    done(await add({ nonce: 'rendered once' }));
    assert.equal((await agreed()).length, 1);
    done(await add({ nonce: 'rendered once', who: bo }));
    assert.equal((await agreed()).length, 2);
  });

  it('counts two different actions from one card twice', async () => {
    done(await add({ nonce: 'rendered once' }));
    done(await add({ nonce: 'rendered once', what: 'Tell the colleges so' }));
    assert.equal((await agreed()).length, 2);
  });

  it('is open to guests: whoever is in the room may write it down', async () => {
    done(await add({ who: kwame }));
    assert.equal((await agreed()).length, 1);
  });

  it('is refused where it is empty, too long, or its date does not exist', async () => {
    await refuses(open.app, 'action-empty', () => add({ what: ' ' }));
    await refuses(open.app, 'action-too-long', () => add({ what: 'a'.repeat(501) }));
    await refuses(open.app, 'action-date-wrong', () => add({ byWhen: '2027-02-30' }));
  });

  it('is refused for a point that the briefing does not have', async () => {
    for (const point of [-1, 3]) await refuses(open.app, 'no-such-point', () => add({ point }));
  });

  it('is refused once the discussion is finished', async () => {
    await finish(open);
    await refuses(open.app, 'discussion-finished', () => add());
  });

  itIsDoneOnlyInItsOwnConversation({
    to: () => openDiscussion(),
    act: ({ app }, claim) => addAgreedAction(app, { ...claim, ...typed, point: 0, nonce: 'rendered once' }),
  });
});
