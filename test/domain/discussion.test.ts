import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Discussion,
  mayChangeResponse,
  mayFinish,
  mayReopen,
  mayReview,
  moveFrom,
  takeOver,
} from '#src/domain/discussion.ts';
import type { BriefingVersionId, DiscussionId, TeamId } from '#src/domain/ids.ts';
import { ana, kwame, priya, sunita } from '#test/support/builders/participant.ts';

const discussion = (differing: Partial<Discussion> = {}): Discussion => ({
  id: 'discussion-1' as DiscussionId,
  briefingVersionId: 'version-1' as BriefingVersionId,
  teamId: 'team-1' as TeamId,
  state: 'open',
  currentPoint: 0,
  points: 5,
  facilitator: { id: priya.id, name: priya.name },
  ...differing,
});

const states = ['open', 'review', 'approved'] as const;
const refused = (refusal: string) => ({ ok: false, refusal });

const anyDiscussion = fc
  .record({ points: fc.integer({ min: 1, max: 20 }), at: fc.nat(), state: fc.constantFrom(...states) })
  .map(({ points, at, state }) => discussion({ points, currentPoint: at % points, state }));
const anyone = fc.constantFrom(priya, ana, kwame, sunita);
const aStep = fc.constantFrom(1 as const, -1 as const);
const aMove = fc.record({ who: anyone, from: fc.integer({ min: -2, max: 22 }), step: aStep });

describe('Moving through the points of a discussion', () => {
  it('leads to the next point, or back', () => {
    assert.deepEqual(moveFrom(discussion(), { who: priya, from: 0, step: 1 }), { ok: true, value: 1 });
    const later = discussion({ currentPoint: 3 });
    assert.deepEqual(moveFrom(later, { who: priya, from: 3, step: -1 }), { ok: true, value: 2 });
  });

  it('never leads out of the briefing’s points', () => {
    fc.assert(
      fc.property(anyDiscussion, aMove, (any, move) => {
        const moved = moveFrom(any, move);
        if (moved.ok) assert.ok(moved.value >= 0 && moved.value < any.points);
      }),
    );
    assert.deepEqual(moveFrom(discussion(), { who: priya, from: 0, step: -1 }), refused('no-such-point'));
    const last = discussion({ currentPoint: 4 });
    assert.deepEqual(moveFrom(last, { who: priya, from: 4, step: 1 }), refused('no-such-point'));
  });

  it('happens once where two people move from the same point', () => {
    fc.assert(
      fc.property(anyDiscussion, aMove, aStep, (any, move, step) => {
        const first = moveFrom(any, move);
        if (!first.ok) return;
        const second = moveFrom({ ...any, currentPoint: first.value }, { ...move, step });
        assert.deepEqual(second, refused('already-moved'));
      }),
    );
  });

  it('is the facilitator’s, while the discussion is open', () => {
    fc.assert(
      fc.property(anyDiscussion, aMove, (any, move) => {
        if (moveFrom(any, move).ok) assert.deepEqual([move.who, any.state], [priya, 'open']);
      }),
    );
    assert.deepEqual(moveFrom(discussion(), { who: ana, from: 0, step: 1 }), refused('not-facilitator'));
    assert.deepEqual(moveFrom(discussion(), { who: kwame, from: 0, step: 1 }), refused('not-a-member'));
    for (const state of ['review', 'approved'] as const)
      assert.deepEqual(
        moveFrom(discussion({ state }), { who: priya, from: 0, step: 1 }),
        refused('discussion-finished'),
      );
  });
});

describe('What a discussion’s state allows', () => {
  const table = {
    finish: { rule: mayFinish, open: 'done', review: 'discussion-finished', approved: 'discussion-finished' },
    review: { rule: mayReview, open: 'not-in-review', review: 'done', approved: 'already-approved' },
    reopen: { rule: mayReopen, open: 'still-open', review: 'done', approved: 'done' },
  } as const;

  for (const [deed, { rule, ...outcomes }] of Object.entries(table))
    for (const state of states)
      it(`${deed} while it is in the state "${state}": ${outcomes[state]}`, () => {
        const here = discussion({ state });
        const answer = rule(here, priya);
        if (outcomes[state] === 'done') assert.deepEqual(answer, { ok: true, value: here });
        else assert.deepEqual(answer, refused(outcomes[state]));
      });

  it('lets only the facilitator finish, review and reopen', () => {
    for (const [rule, state] of [
      [mayFinish, 'open'],
      [mayReview, 'review'],
      [mayReopen, 'approved'],
    ] as const) {
      assert.deepEqual(rule(discussion({ state }), ana), refused('not-facilitator'));
      assert.deepEqual(rule(discussion({ state }), kwame), refused('not-a-member'));
      assert.deepEqual(rule(discussion({ state }), sunita), refused('not-a-member'));
    }
  });

  it('holds a facilitator to membership too: who became a guest facilitates no more', () => {
    assert.deepEqual(mayFinish(discussion(), { ...priya, standing: 'guest' }), refused('not-a-member'));
  });
});

describe('Taking a discussion over', () => {
  it('makes the member who asks the facilitator, whatever the state', () => {
    for (const state of states)
      assert.deepEqual(takeOver(discussion({ state }), ana), { ok: true, value: { id: ana.id, name: ana.name } });
  });

  it('never makes a guest or somebody of another organisation the facilitator', () => {
    fc.assert(
      fc.property(anyDiscussion, anyone, (any, who) => {
        const taken = takeOver(any, who);
        if (taken.ok) assert.equal(who.standing, 'member');
      }),
    );
    assert.deepEqual(takeOver(discussion(), kwame), refused('not-a-member'));
  });

  it('is refused to the facilitator, who has it already', () => {
    assert.deepEqual(takeOver(discussion(), priya), refused('already-facilitator'));
  });
});

describe('Changing a response', () => {
  it('is its author’s, until the minutes are approved', () => {
    for (const state of ['open', 'review'] as const) {
      const here = discussion({ state });
      assert.deepEqual(mayChangeResponse(here, ana.id, ana), { ok: true, value: here });
      assert.deepEqual(mayChangeResponse(here, ana.id, priya), refused('not-the-author'));
    }
    assert.deepEqual(mayChangeResponse(discussion({ state: 'approved' }), ana.id, ana), refused('minutes-approved'));
  });

  it('is nobody’s where nobody knows any more who gave it', () => {
    assert.deepEqual(mayChangeResponse(discussion(), undefined, ana), refused('not-the-author'));
  });
});
