import assert from 'node:assert/strict';
import type { ResponseId } from '#src/domain/ids.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { changeMessage } from '#src/use-cases/change-response.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { reviewResponse } from '#src/use-cases/review-response.ts';
import { HOUR } from '#test/support/builders/app.ts';
import {
  approve,
  by,
  finish,
  keptDiscussion,
  type OpenDiscussion,
  openDiscussion,
} from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says, writes } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { approvedMinutes, deliveryRows, lastAudited, metTheBot, notices } from './kept.ts';
import { refuses } from './refusal.ts';

describe('Approving the minutes', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We ask earlier.');
  });
  afterEach(() => open.app.store.close());

  it('freezes what was said, by whom it was approved and when', async () => {
    await finish(open);
    open.app.clock.forward(HOUR);
    const id = await approve(open);
    const [minutes, ...others] = await approvedMinutes(open);
    assert.deepEqual(others, []);
    assert.deepEqual(minutes?.content.approved, { by: 'Priya Shah', at: '2026-11-23T11:00:00.000Z' });
    assert.deepEqual(minutes?.content.points[0]?.responses, [
      { said: 'Ana Ferreira', standing: 'member', text: 'We ask earlier.' },
    ]);
    assert.deepEqual([minutes?.content.version, minutes?.content.replaces], [1, undefined]);
    assert.equal((await keptDiscussion(open)).state, 'approved');
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'minutes.approved', onId: id });
  });

  it('makes one delivery for the safeguarding lead and one for each deputy, to be sent at once', async () => {
    await finish(open);
    const id = await approve(open);
    const deliveries = await deliveryRows(open.app);
    assert.deepEqual(
      deliveries.map((one) => [one.recipientName, one.recipientEmail, one.deputy, one.state, one.minutesId]),
      [
        ['Marit Olsen', 'marit.olsen@example.org', 0, 'pending', id],
        ['Tomasz Zieliński', 'tomasz.zielinski@example.org', 1, 'pending', id],
      ],
    );
    for (const one of deliveries) {
      assert.equal(one.messageId, `<${one.id}@briefings.example.org>`);
      assert.equal(one.notBefore, open.app.clock.now());
    }
  });

  it('says to whom the minutes went', async () => {
    await finish(open);
    await approve(open);
    assert.deepEqual(
      (await approvedMinutes(open))[0]?.content.distribution.map((one) => [one.name, one.organisation, one.deputy]),
      [
        ['Marit Olsen', 'East Sussex County Council', false],
        ['Tomasz Zieliński', 'East Sussex County Council', true],
      ],
    );
  });

  it('tells each author whose response was left out, once and without repeating it', async () => {
    const chat = await metTheBot(open.app, bo);
    const left = [await says(open, bo, 'This could be known.'), await says(open, bo, 'And this.')];
    await finish(open);
    for (const { responseId } of left)
      done(await reviewResponse(open.app, { ...by(priya, open), responseId, resolution: 'left-out' }));
    await approve(open);
    const [notice, ...others] = await notices(open.app);
    assert.deepEqual(others, []);
    assert.equal(notice?.to, chat);
    assert.match(notice?.text ?? '', /minutes on "Care leavers".*Priya Shah can tell you more\./u);
    assert.equal((await approvedMinutes(open))[0]?.content.leftOut, 2);
  });

  const leaveOut = async (responseId: ResponseId) =>
    done(await reviewResponse(open.app, { ...by(priya, open), responseId, resolution: 'left-out' }));
  const approveAgain = async (...leftOut: readonly ResponseId[]) => {
    done(await reopenDiscussion(open.app, by(priya, open)));
    await finish(open);
    for (const id of leftOut) await leaveOut(id);
    await approve(open);
  };

  it('tells no author a second time when the minutes are reopened and approved again', async () => {
    await metTheBot(open.app, bo);
    const { responseId } = await says(open, bo, 'This could be known.');
    await finish(open);
    await leaveOut(responseId);
    await approve(open);
    await approveAgain();
    await approveAgain(responseId);
    assert.equal((await notices(open.app)).length, 1);
    assert.equal((await approvedMinutes(open))[0]?.content.version, 3);
  });

  it('tells an author of a response that is left out only when the minutes are approved again', async () => {
    await metTheBot(open.app, bo);
    const first = await says(open, bo, 'This could be known.');
    const second = await says(open, bo, 'And this.');
    await finish(open);
    await leaveOut(first.responseId);
    await approve(open);
    await approveAgain(second.responseId);
    assert.equal((await notices(open.app)).length, 2);
  });

  it('tells an author again who wrote another text since, which was left out too', async () => {
    await metTheBot(open.app, bo);
    const message = { activityId: 'message of Bo', text: 'This could be known.' };
    const { responseId } = await writes(open, bo, message);
    await finish(open);
    await leaveOut(responseId);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    done(await changeMessage(open.app, { who: bo, here: open.here, ...message, text: 'And so could this.' }));
    await finish(open);
    await leaveOut(responseId);
    await approve(open);
    assert.equal((await notices(open.app)).length, 2);
  });

  it('happens once where two clicks come at the same time', async () => {
    await finish(open);
    const both = await Promise.all([1, 2].map(() => approveMinutes(open.app, by(priya, open))));
    assert.deepEqual(
      both.map((one) => (one.ok ? 'approved' : one.refusal)),
      ['approved', 'already-approved'],
    );
    assert.equal((await deliveryRows(open.app)).length, 2);
  });

  it('is refused before the discussion is finished, and a second time', async () => {
    await refuses(open.app, 'not-in-review', () => approveMinutes(open.app, by(priya, open)));
    await finish(open);
    await approve(open);
    await refuses(open.app, 'already-approved', () => approveMinutes(open.app, by(priya, open)));
  });

  it('is refused while a detail that may identify somebody is undecided, and works once each is decided', async () => {
    const { responseId } = await says(open, bo, 'We asked her mother on 01632 960777.');
    await finish(open);
    await refuses(open.app, 'details-unresolved', () => approveMinutes(open.app, by(priya, open)));
    const resolved = {
      ...by(priya, open),
      responseId: responseId as ResponseId,
      resolution: 'detail-removed',
    } as const;
    done(await reviewResponse(open.app, resolved));
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    assert.equal(minutes?.content.detailsRemoved, 1);
    assert.equal(JSON.stringify(minutes).includes('960777'), false);
  });

  const deed = {
    to: async () => finish(await openDiscussion()),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) => approveMinutes(app, claim),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
