import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyCourseOfAPosting, type PostingPlayed, type PostingStep, playPosting } from './any-course/posting.ts';

const BY_THE_PUBLISHER = ['the publisher presses Post again', 'the publisher presses It is there'];

const left = (course: readonly PostingPlayed[], state: string): readonly PostingPlayed[] =>
  course.filter(({ before, after }) => before.state === state && after.state !== state);

/** What holds after whatever course a posting took. */
const invariants: Record<string, (course: readonly PostingPlayed[]) => void> = {
  'a briefing is never sent to a channel a second time unless a publisher pressed Post again': (course) => {
    assert.equal(course.at(-1)?.unasked, 0);
  },
  'once everything works again it is posted, refused with the reason, or unconfirmed with the reason': (course) => {
    const { state, why } = course.at(-1)?.after ?? {};
    assert.ok(['posted', 'refused', 'unconfirmed'].includes(state ?? ''), state);
    if (state !== 'posted') assert.ok(why);
  },
  'what is unconfirmed is settled by a publisher, or by the late answer of the very post': (course) => {
    for (const { step } of left(course, 'unconfirmed')) {
      const answered = step === undefined || step.does === 'the late answers come';
      assert.ok(answered || BY_THE_PUBLISHER.includes(step.does), step?.does);
    }
  },
  'what was refused stays refused until the app is added again': (course) => {
    for (const { step } of left(course, 'refused')) assert.equal(step?.does, 'the app is removed and added again');
  },
  'what is there shows its last state once everything works again': (course) => {
    const { state, activityId, shown, wanted } = course.at(-1)?.after ?? {};
    if (state === 'posted' && activityId !== null) assert.equal(shown, wanted);
  },
  'only what is known to be there is ever updated': (course) => {
    assert.equal(course.at(-1)?.updatesOfNothing, 0);
  },
  'no publisher can settle what is not unconfirmed': (course) => {
    for (const { step, before, after } of course)
      if (step !== undefined && BY_THE_PUBLISHER.includes(step.does) && before.state !== 'unconfirmed')
        assert.deepEqual(after, before);
  },
};

describe('Whatever course a posting takes, with any answer, late or never, from any worker, at any time', () => {
  // Every invariant looks at the same courses, so that each course is played once.
  const known = new Map<string, Promise<readonly PostingPlayed[]>>();
  const played = (steps: readonly PostingStep[]): Promise<readonly PostingPlayed[]> => {
    const key = JSON.stringify(steps);
    const playing = known.get(key) ?? playPosting(steps);
    known.set(key, playing);
    return playing;
  };

  for (const [invariant, holds] of Object.entries(invariants))
    it(invariant, () =>
      fc.assert(
        fc.asyncProperty(anyCourseOfAPosting, async (steps) => holds(await played(steps))),
        { numRuns: 120 },
      ),
    );

  it('is tried far enough: every state is met and left, and posts are asked for again', async () => {
    const steps = (await Promise.all(known.values())).flat();
    for (const state of ['pending', 'posting', 'posted', 'refused', 'unconfirmed'])
      assert.ok(left(steps, state).length >= 5, `${state}: ${left(steps, state).length}`);
    assert.ok(Math.max(...steps.map((one) => one.askedAgain)) >= 2);
  });
});
