import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Minutes } from '#src/domain/minutes.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { type Moment, type Played, playCourse, wasDone } from './any-course/played.ts';
import { anyCourse, type Step } from './any-course/step.ts';

const FACILITATORS = ['next', 'back', 'finish', 'leave out', 'find safe', 'put back', 'approve', 'reopen'] as const;
const isFacilitators = (does: string): boolean => FACILITATORS.some((one) => one === does);

const textsOf = (minutes: Minutes): string[] => minutes.points.flatMap((one) => one.responses.map((said) => said.text));

/** The minutes that a step approved, with how things stood when they were. */
const approvals = (course: readonly Played[]): { minutes: Minutes; before: Moment; after: Moment }[] =>
  course.flatMap(({ before, after }) =>
    after.minutes
      .slice(before.minutes.length)
      .map((row) => ({ minutes: JSON.parse(row.content) as Minutes, before, after })),
  );

const stateOf = (moment: Moment) => moment.discussion.state;

const rulesOf = ({ discussion: { state, currentPoint, facilitator } }: Moment) => ({
  state,
  currentPoint,
  facilitator,
});

/** What holds after whatever course a discussion took. */
const invariants: Record<string, (course: readonly Played[]) => void> = {
  'a response shown as recorded is in the minutes exactly once, or withdrawn by its author, or left out by the facilitator':
    (course) => {
      for (const { minutes, before } of approvals(course)) {
        const stands = before.responses.filter((one) => one.withdrawnAt === null && one.resolution !== 'left-out');
        const said = stands.filter((one) => one.kind === 'response').map((one) => one.text);
        assert.deepEqual(textsOf(minutes).toSorted(), said.toSorted());
        const silent = minutes.points.flatMap((one) => one.nothingToAdd);
        assert.equal(silent.length, stands.length - said.length);
      }
    },
  'no response that was recorded is ever gone from what is kept': (course) => {
    for (const { before, after } of course) {
      const ids = new Set(after.responses.map((one) => one.id));
      for (const one of before.responses) assert.ok(ids.has(one.id));
    }
  },
  'approved minutes never change': (course) => {
    for (const { before, after } of course)
      assert.deepEqual(after.minutes.slice(0, before.minutes.length), before.minutes);
  },
  'each version of the minutes names the one it replaces, and they count on without a gap': (course) => {
    for (const [index, { minutes }] of approvals(course).entries()) {
      assert.equal(minutes.version, index + 1);
      assert.equal(minutes.replaces?.version, index === 0 ? undefined : index);
    }
  },
  'only a member is ever facilitator': (course) => {
    const members = new Set<string>([priya.id, ana.id]);
    for (const { after } of course) assert.ok(members.has(after.discussion.facilitator.id));
  },
  'only the facilitator moves, finishes, reviews, approves and reopens': (course) => {
    for (const one of course)
      if (isFacilitators(one.step.does) && wasDone(one)) assert.equal(one.who.id, one.before.discussion.facilitator.id);
  },
  'nothing is done from another conversation': (course) => {
    for (const one of course)
      if (one.step.elsewhere && one.step.does !== 'let two days pass') assert.equal(wasDone(one), false, one.step.does);
  },
  'what is refused changes nothing': (course) => {
    for (const one of course) if (!wasDone(one)) assert.equal(one.after.kept, one.before.kept, one.step.does);
  },
  'what arrives twice counts once': (course) => {
    const may = ['withdraw', 'show the point', 'let two days pass'];
    for (const { step, afterFirst, after } of course) {
      if (!step.twice || may.includes(step.does)) continue;
      assert.deepEqual(
        after.responses.map((one) => one.id),
        afterFirst.responses.map((one) => one.id),
      );
      assert.deepEqual(after.minutes, afterFirst.minutes);
      assert.deepEqual(rulesOf(after), rulesOf(afterFirst));
    }
  },
  'responses are recorded only while it is open, and changed only before the minutes are approved': (course) => {
    for (const { before, after } of course) {
      if (stateOf(before) !== 'open') assert.equal(after.responses.length, before.responses.length);
      if (stateOf(before) !== 'approved' || stateOf(after) !== 'approved') continue;
      assert.deepEqual(after.responses, before.responses);
    }
  },
  'it goes from open to review to approved, and back to open only by being reopened': (course) => {
    for (const { step, before, after } of course) {
      const way = `${stateOf(before)} to ${stateOf(after)}`;
      const ways: Record<string, readonly string[]> = {
        'open to review': ['finish', 'let two days pass'],
        'review to approved': ['approve'],
        'review to open': ['reopen'],
        'approved to open': ['reopen'],
      };
      if (stateOf(before) !== stateOf(after)) assert.ok(ways[way]?.includes(step.does), `${way} by ${step.does}`);
    }
  },
  'the current point is always one of the briefing’s, and moves one at a time': (course) => {
    for (const { before, after } of course) {
      const [from, to] = [before.discussion.currentPoint, after.discussion.currentPoint];
      assert.ok(to >= 0 && to < after.discussion.points && Math.abs(to - from) <= 1, `${from} to ${to}`);
    }
  },
  'who gave a nameless response is nowhere in the minutes, and kept nowhere once they are approved': (course) => {
    for (const { minutes, after } of approvals(course)) {
      const nameless = after.responses.filter((one) => one.nameless === 1);
      for (const one of nameless) assert.deepEqual([one.authorId, one.authorName, one.nonce], [null, null, null]);
      const said = new Set(nameless.map((one) => one.text));
      for (const one of minutes.points.flatMap((point) => point.responses))
        if (said.has(one.text)) assert.deepEqual([one.said, one.standing], ['A practitioner', 'member']);
    }
  },
  'the audit log never says who gave a nameless response': (course) => {
    for (const { step, after } of course) {
      const log = (JSON.parse(after.kept) as { auditEntry: { who: string; onId: string; what: string }[] }).auditEntry;
      const nameless = new Set(after.responses.filter((one) => one.nameless === 1).map((one) => one.id));
      const byAuthor = /^response\.(?:recorded|withdrawn|changed|brought-back)$/u;
      for (const entry of log)
        if (nameless.has(entry.onId) && byAuthor.test(entry.what)) assert.equal(entry.who, 'nameless', step.does);
    }
  },
  'every version goes to each safeguarding lead and deputy once': (course) => {
    const last = course.at(-1)?.after;
    const kept = JSON.parse(last?.kept ?? '{"delivery":[]}') as {
      delivery: { minutesId: string; recipientName: string }[];
    };
    const expected = (last?.minutes ?? []).flatMap((one) =>
      ['Marit Olsen', 'Tomasz Zieliński'].map((name) => `${one.id} to ${name}`),
    );
    assert.deepEqual(
      kept.delivery.map((one) => `${one.minutesId} to ${one.recipientName}`).toSorted(),
      expected.toSorted(),
    );
  },
};

describe('Whatever course a discussion takes, with whoever trying whatever, in any order, twice or late', () => {
  // Every invariant looks at the same courses, so that each course is played once.
  const known = new Map<string, Promise<readonly Played[]>>();
  const played = (course: readonly Step[]): Promise<readonly Played[]> => {
    const key = JSON.stringify(course);
    const playing = known.get(key) ?? playCourse(course);
    known.set(key, playing);
    return playing;
  };

  for (const [invariant, holds] of Object.entries(invariants))
    it(invariant, () =>
      fc.assert(
        fc.asyncProperty(anyCourse, async (course) => holds(await played(course))),
        { numRuns: 40 },
      ),
    );

  it('is tried far enough: minutes are approved, replaced, and refused in most ways', async () => {
    const courses = await Promise.all(known.values());
    const versions = courses.map((course) => course.at(-1)?.after.minutes.length ?? 0);
    assert.ok(versions.filter((one) => one > 0).length >= 8 && Math.max(...versions) > 1, versions.join(' '));
    const steps = courses.flat();
    assert.ok(new Set(steps.filter(wasDone).map((one) => one.step.does)).size >= 14);
    assert.ok(new Set(steps.flatMap((one) => one.refusals)).size >= 12);
  });
});
