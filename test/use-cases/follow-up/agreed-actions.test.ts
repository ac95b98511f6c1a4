import assert from 'node:assert/strict';
import { draftMinutes } from '#src/domain/minutes.ts';
import { discussionById } from '#src/store/discussions.ts';
import { changeActionDate } from '#src/use-cases/change-action-date.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { finishAction } from '#src/use-cases/finish-action.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { carriedActionsView } from '#src/views/action-views.ts';
import { minutesSource } from '#src/views/minutes-source.ts';
import { importedVersion } from '#test/support/builders/briefing-version.ts';
import { by, openDiscussion, startOf, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { postingTo, published } from '#test/support/builders/posting.ts';
import { auditLog, cardRows, lastAudited } from '../kept.ts';
import { refuses } from '../refusal.ts';
import { agreedFor, approvedWith, given, lastCard, remindAt, reminderCards } from './stage.ts';

const DUE = '2026-12-02';
const MORNING = `${DUE}T09:00:00.000Z`;

type Approved = Awaited<ReturnType<typeof approvedWith>>;

describe('An agreed action', () => {
  let of: Approved;
  beforeEach(async () => {
    of = await approvedWith(DUE);
  });
  afterEach(() => of.app.store.close());

  const actionsShown = async () => {
    const { view } = await lastCard(of.app);
    assert.ok(view.kind === 'actions');
    return view.actions;
  };

  it('is reminded of on its day in the discussion’s conversation, with its owner’s name, and once', async () => {
    assert.equal(await remindAt(of.app, '2026-12-01T12:00:00.000Z'), false);
    for (const at of [MORNING, `${DUE}T12:00:00.000Z`, '2026-12-04T09:00:00.000Z']) await remindAt(of.app, at);
    assert.deepEqual(await given(of.app), [`action-due at ${MORNING}`]);
    const { card } = await lastCard(of.app);
    assert.equal(card.placeId, of.here.conversationId);
    assert.deepEqual(
      (await actionsShown()).map((one) => [one.what, one.owner, one.doneAt]),
      [['Ask at booking', ana.name, '']],
    );
  });

  it('is done when somebody of the team says so, once, audited, and is not reminded of', async () => {
    of.app.clock.set('2026-12-01T12:00:00.000Z');
    assert.deepEqual(await finishAction(of.app, { who: bo, here: of.here, actionId: of.actionId }), {
      ok: true,
      value: { fresh: true },
    });
    assert.deepEqual(await lastAudited(of.app), { who: bo.id, what: 'action.done', onId: of.actionId });
    const before = (await auditLog(of.app)).length;
    done(await finishAction(of.app, { who: ana, here: of.here, actionId: of.actionId }));
    assert.equal((await auditLog(of.app)).length, before);
    assert.equal(await remindAt(of.app, MORNING), false);
  });

  it('shows on its reminder that it is done', async () => {
    await remindAt(of.app, MORNING);
    done(await finishAction(of.app, { who: bo, here: of.here, actionId: of.actionId }));
    const [shown] = await actionsShown();
    assert.equal(shown?.doneAt, MORNING);
    const { card } = await lastCard(of.app);
    assert.ok(card.wanted > card.shown, 'the card is to be shown anew');
  });

  it('moves its reminder with its date, audited', async () => {
    done(await changeActionDate(of.app, { who: ana, here: of.here, actionId: of.actionId, byWhen: '2026-12-09' }));
    assert.deepEqual(await lastAudited(of.app), { who: ana.id, what: 'action.date-changed', onId: of.actionId });
    assert.equal(await remindAt(of.app, MORNING), false);
    assert.equal(await remindAt(of.app, '2026-12-09T09:00:00.000Z'), true);
    done(await changeActionDate(of.app, { who: ana, here: of.here, actionId: of.actionId, byWhen: '2026-12-16' }));
    assert.equal(await remindAt(of.app, '2026-12-16T09:00:00.000Z'), true);
    assert.equal((await reminderCards(of.app)).length, 2);
  });

  it('keeps its date where the new one is none, lies in the past, or the action is done', async () => {
    const command = { who: ana, here: of.here, actionId: of.actionId };
    for (const byWhen of ['', '2026-02-30', '2026-11-22'])
      await refuses(of.app, 'new-date-wrong', () => changeActionDate(of.app, { ...command, byWhen }));
    done(await finishAction(of.app, command));
    await refuses(of.app, 'action-done', () => changeActionDate(of.app, { ...command, byWhen: '2026-12-16' }));
  });

  it('is nobody’s business in another conversation, or with an id that is made up', async () => {
    const elsewhere = { who: ana, here: thread({ conversationId: 'another' }), actionId: of.actionId };
    await refuses(of.app, 'other-conversation', () => finishAction(of.app, elsewhere));
    const unknown = { who: ana, here: of.here, actionId: 'made up' as typeof of.actionId };
    await refuses(of.app, 'unknown-action', () => finishAction(of.app, unknown));
  });

  it('is not reminded of before its minutes are approved, nor while the discussion is open again', async () => {
    done(await reopenDiscussion(of.app, by(priya, of)));
    assert.equal(await remindAt(of.app, MORNING), false);
    const draft = await openDiscussion();
    await agreedFor(draft, DUE);
    assert.equal(await remindAt(draft.app, MORNING), false);
    await draft.app.store.close();
  });
});

describe('An action that is still open when the team discusses again', () => {
  let of: Approved;
  beforeEach(async () => {
    of = await approvedWith(DUE);
  });
  afterEach(() => of.app.store.close());

  /** The same team begins to discuss another briefing, in a thread of its own. */
  const next = async () => {
    const { app, teamId } = of;
    app.clock.forward(60_000);
    const publicationId = await published(app, await importedVersion(app, { briefing: { title: 'Neglect' } }));
    const postingId = await postingTo(app, publicationId, teamId);
    const here = thread({ conversationId: 'thread of Neglect' });
    const posted = { app, teamId, publicationId, postingId, here };
    return { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
  };
  const draftOf = (open: Awaited<ReturnType<typeof next>>) =>
    open.app.store.transaction(async (tx) => {
      const discussion = await discussionById(tx, open.discussionId);
      assert.ok(discussion);
      return draftMinutes(await minutesSource(tx, discussion));
    });

  it('is carried there: on a card before that of the first point, and in its minutes, with how it stands', async () => {
    const open = await next();
    const [carried] = await cardRows(of.app, 'actions');
    const points = await cardRows(of.app, 'point');
    assert.equal(carried?.placeId, open.here.conversationId);
    assert.ok((carried?.createdAt ?? '') < (points.at(-1)?.createdAt ?? ''));
    const { earlierActions } = await draftOf(open);
    const named = { what: 'Ask at booking', owner: ana.name, byWhen: DUE, briefing: 'Care leavers' };
    assert.deepEqual(earlierActions, [named]);
    done(await finishAction(of.app, { who: bo, here: open.here, actionId: of.actionId }));
    assert.deepEqual((await draftOf(open)).earlierActions, [{ ...named, doneAt: of.app.clock.now() }]);
    const view = await of.app.store.transaction((tx) => carriedActionsView(tx, open.discussionId));
    assert.deepEqual(
      view?.actions.map((one) => [one.from, one.doneAt !== '']),
      [['Care leavers', true]],
    );
  });

  it('is not carried where it was done before, and minutes then say nothing of it', async () => {
    done(await finishAction(of.app, { who: bo, here: of.here, actionId: of.actionId }));
    const open = await next();
    assert.deepEqual(await cardRows(of.app, 'actions'), []);
    assert.equal((await draftOf(open)).earlierActions, undefined);
  });

  it('loses its owner’s name there, too, when they are erased', async () => {
    const open = await next();
    done(await erasePerson(of.app, ana.id));
    assert.equal((await draftOf(open)).earlierActions?.[0]?.owner, 'A practitioner');
    const rows = await of.app.store.transaction((tx) => tx.selectFrom('agreedAction').selectAll().execute());
    assert.equal(JSON.stringify(rows).includes(ana.id), false);
  });
});
