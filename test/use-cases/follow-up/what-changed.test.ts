import assert from 'node:assert/strict';
import { impactOf } from '#src/store/impact.ts';
import { type SaveImpact, saveImpact } from '#src/use-cases/save-impact.ts';
import { withdrawImpact } from '#src/use-cases/withdraw-impact.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo } from '#test/support/builders/participant.ts';
import { lastAudited } from '../kept.ts';
import { refuses } from '../refusal.ts';
import { approvedWith, given, lastCard, remindAt } from './stage.ts';

/** Approved on 23 November 2026. */
const THREE_MONTHS_ON = '2027-02-23T09:00:00.000Z';

describe('What changed', () => {
  let of: Awaited<ReturnType<typeof approvedWith>>;
  beforeEach(async () => {
    of = await approvedWith('');
  });
  afterEach(() => of.app.store.close());

  const answer = (differing: Partial<SaveImpact> = {}) =>
    saveImpact(of.app, {
      who: ana,
      here: of.here,
      discussionId: of.discussionId,
      text: 'We ask about school at booking now.',
      nameless: false,
      nonce: 'rendered',
      ...differing,
    });
  const kept = () => of.app.store.transaction((tx) => impactOf(tx, of.discussionId));

  it('is asked once, three months after the minutes were approved, in the thread', async () => {
    assert.equal(await remindAt(of.app, '2027-02-22T12:00:00.000Z'), false);
    for (const at of [THREE_MONTHS_ON, '2027-02-23T12:00:00.000Z', '2027-03-10T12:00:00.000Z'])
      await remindAt(of.app, at);
    assert.deepEqual(await given(of.app), [`what-changed at ${THREE_MONTHS_ON}`]);
    const { card, view } = await lastCard(of.app);
    assert.equal(card.placeId, of.here.conversationId);
    assert.ok(view.kind === 'what-changed');
    assert.deepEqual(view.answeredBy, []);
  });

  it('is kept with its author’s name, audited, and said on the card; a double click counts once', async () => {
    await remindAt(of.app, THREE_MONTHS_ON);
    for (const _ of ['a click', 'the same click']) done(await answer());
    const [row, ...others] = await kept();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [row?.text, row?.authorId, row?.authorName],
      ['We ask about school at booking now.', ana.id, ana.name],
    );
    assert.deepEqual(await lastAudited(of.app), { who: ana.id, what: 'impact.recorded', onId: row?.id });
    const { view } = await lastCard(of.app);
    assert.ok(view.kind === 'what-changed');
    assert.deepEqual(view.answeredBy, [ana.name]);
  });

  it('keeps nothing that leads to an author who left their name out, and the card says nothing of it', async () => {
    await remindAt(of.app, THREE_MONTHS_ON);
    done(await answer({ nameless: true }));
    const [row] = await kept();
    assert.deepEqual([row?.authorId, row?.authorName], [null, null]);
    assert.deepEqual(await lastAudited(of.app), { who: 'nameless', what: 'impact.recorded', onId: row?.id });
    const before = row?.nonce;
    done(await answer({ nameless: true, who: bo }));
    assert.equal((await kept())[0]?.nonce, before, 'what makes two clicks one does not depend on who clicked');
    const { view } = await lastCard(of.app);
    assert.ok(view.kind === 'what-changed');
    assert.deepEqual(view.answeredBy, []);
  });

  it('never keeps what may identify somebody, and tells its author without repeating it', async () => {
    const told = done(await answer({ text: 'Ring the mother on 01632 960777 first.' }));
    assert.deepEqual(told.findings, ['a phone number']);
    const rows = JSON.stringify(await kept());
    assert.match(rows, /Ring the mother on \[detail removed\] first\./u);
    assert.doesNotMatch(rows, /960777/u);
  });

  it('is answered with whom to call where it sounds like a present worry', async () => {
    const told = done(await answer({ text: 'I am worried: he hit her again last night and she is not safe at home.' }));
    assert.match(told.concern ?? '', /01632 960123/u);
    assert.equal((await kept()).length, 1);
  });

  it('is refused where it is empty, too long, or from another conversation', async () => {
    await refuses(of.app, 'response-empty', () => answer({ text: ' ' }));
    await refuses(of.app, 'response-too-long', () => answer({ text: 'x'.repeat(4_001) }));
    await refuses(of.app, 'other-conversation', () => answer({ here: { ...of.here, conversationId: 'another' } }));
  });

  describe('is withdrawn by who said it', () => {
    const withdraw = (who = ana, conversationId = of.here.conversationId) =>
      withdrawImpact(of.app, { who, here: { ...of.here, conversationId }, discussionId: of.discussionId });
    const texts = async () => (await kept()).map(({ text }) => text);

    it('the last first, whose words are deleted; the card says who has answered still, and the audit log that it was', async () => {
      await remindAt(of.app, THREE_MONTHS_ON);
      done(await answer({ text: 'We ask at booking.' }));
      done(await answer({ text: 'Bo said this.', who: bo }));
      of.app.clock.set('2027-02-23T10:00:00.000Z');
      done(await answer({ text: 'Nothing yet.' }));
      const last = (await kept()).at(-1);
      done(await withdraw());
      assert.deepEqual((await texts()).toSorted(), ['Bo said this.', 'We ask at booking.']);
      assert.deepEqual(await lastAudited(of.app), { who: ana.id, what: 'impact.withdrawn', onId: last?.id });
      done(await withdraw());
      assert.deepEqual(await texts(), ['Bo said this.']);
      const { view } = await lastCard(of.app);
      assert.ok(view.kind === 'what-changed');
      assert.deepEqual(view.answeredBy, [bo.name]);
    });

    it('and may be said again in the same words', async () => {
      done(await answer());
      done(await withdraw());
      done(await answer());
      assert.equal((await kept()).length, 1);
    });

    it('and by nobody else, from nowhere else, and not where it was said without a name', async () => {
      done(await answer({ nameless: true }));
      done(await answer({ who: bo, text: 'Bo said this.' }));
      await refuses(of.app, 'no-answer-to-withdraw', () => withdraw());
      await refuses(of.app, 'other-conversation', () => withdraw(bo, 'another'));
    });
  });
});
