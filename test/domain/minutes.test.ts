import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detailsGivenBy } from '#src/domain/identifying-detail.ts';
import type { AgreedActionId, ResponseId } from '#src/domain/ids.ts';
import { draftMinutes, type MinutesSource, unresolved } from '#src/domain/minutes.ts';
import type { PointResponse } from '#src/domain/response.ts';
import { briefingWith } from '#test/support/builders/briefing-version.ts';
import { pointResponse } from '#test/support/builders/response.ts';

const sourceWith = (responses: readonly PointResponse[], differing: Partial<MinutesSource> = {}): MinutesSource => ({
  briefing: { title: 'Care leavers', version: 1, partnership: 'The partnership', points: briefingWith().points },
  organisation: 'East Sussex County Council',
  team: 'Duty and Assessment',
  place: 'Channel of Duty and Assessment in Microsoft Teams',
  how: 'discussed',
  startedAt: '2026-11-23T10:00:00.000Z',
  finishedAt: '2026-11-23T10:40:00.000Z',
  facilitator: 'Priya Shah',
  present: [{ name: 'Priya Shah', standing: 'member' }],
  responses,
  actions: [],
  given: detailsGivenBy([]),
  version: 1,
  replaces: undefined,
  distribution: [],
  approved: undefined,
  ...differing,
});

const draft = (...responses: readonly PointResponse[]) => draftMinutes(sourceWith(responses));
const saidAt = (point: number, ...responses: readonly PointResponse[]) => draft(...responses).points[point]?.responses;

/** Texts that are told apart by what they are, so that each can be looked for. */
const anyResponses = fc
  .array(
    fc.record({
      point: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom('response' as const, 'nothing-to-add' as const),
      saidBy: fc.constantFrom('me' as const, 'team' as const),
      nameless: fc.boolean(),
      authorName: fc.constantFrom('Ana Ferreira', 'Bo Lindqvist', undefined),
      standing: fc.constantFrom('member' as const, 'guest' as const, 'other-organisation' as const),
      minute: fc.integer({ min: 10, max: 59 }),
      shuffle: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      resolution: fc.constantFrom(undefined, 'left-out' as const, 'safe' as const, 'detail-removed' as const),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map(({ minute, ...one }, index) =>
      pointResponse({
        ...one,
        id: `response-${index}` as ResponseId,
        text: one.kind === 'response' ? `Reply number ${index} of the team.` : '',
        at: `2026-11-23T10:${minute}:00.000Z`,
      }),
    ),
  );

describe('Draft minutes', () => {
  it('hold every response that was not left out exactly once, under its own point', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const { points } = draft(...responses);
        for (const [index, point] of points.entries()) {
          const kept = responses.filter((one) => one.point === index && one.resolution !== 'left-out');
          const texts = kept.filter((one) => one.kind === 'response').map((one) => one.text);
          assert.deepEqual(point.responses.map((one) => one.text).toSorted(), texts.toSorted());
          assert.equal(point.nothingToAdd.length, kept.length - texts.length);
        }
      }),
    );
  });

  it('never name the author of a nameless response, nor tell their standing', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const nameless = responses.map((one) => ({ ...one, nameless: true, authorName: 'Ana Ferreira' }));
        for (const point of draft(...nameless).points) {
          for (const one of point.responses) assert.deepEqual([one.said, one.standing], ['A practitioner', 'member']);
          for (const one of point.nothingToAdd) assert.equal(one, 'A practitioner');
        }
      }),
    );
  });

  it('put nameless responses after the named, in an order that their times do not change', () => {
    fc.assert(
      fc.property(anyResponses, fc.array(fc.integer({ min: 10, max: 59 })), (responses, minutes) => {
        const moved = responses.map((one, index) =>
          one.nameless ? { ...one, at: `2026-11-23T11:${minutes[index] ?? 10}:00.000Z` } : one,
        );
        assert.deepEqual(draft(...moved).points, draft(...responses).points);
        for (const [index, point] of draft(...responses).points.entries()) {
          const texts = point.responses.map((one) => one.text);
          const isNameless = (text: string) => responses.find((one) => one.text === text)?.nameless === true;
          const firstNameless = texts.findIndex(isNameless);
          if (firstNameless >= 0) assert.ok(texts.slice(firstNameless).every(isNameless), `point ${index}`);
        }
      }),
    );
  });

  it('give named responses in the order in which they came', () => {
    const later = pointResponse({ text: 'Second.', at: '2026-11-23T10:09:00.000Z' });
    const sooner = pointResponse({ text: 'First.', at: '2026-11-23T10:02:00.000Z' });
    assert.deepEqual(
      saidAt(0, later, sooner)?.map((one) => one.text),
      ['First.', 'Second.'],
    );
  });

  it('are the same from the same source', () => {
    fc.assert(fc.property(anyResponses, (responses) => assert.deepEqual(draft(...responses), draft(...responses))));
  });

  it('say who spoke: a person with their standing, the team, or a practitioner', () => {
    const said = saidAt(
      0,
      pointResponse({ authorName: 'Kwame Mensah', standing: 'guest' }),
      pointResponse({ saidBy: 'team', at: '2026-11-23T10:05:00.000Z' }),
      pointResponse({ authorName: undefined, at: '2026-11-23T10:06:00.000Z' }),
    );
    assert.deepEqual(
      said?.map((one) => [one.said, one.standing]),
      [
        ['Kwame Mensah', 'guest'],
        ['The team', 'member'],
        ['A practitioner', 'member'],
      ],
    );
  });

  it('count points from 1, with actions under the point they came from', () => {
    const id = 'action-1' as AgreedActionId;
    const agreed = { what: 'Agree a contact', owner: 'Bo Lindqvist', byWhen: '2027-01-15' };
    const actions = [{ id, point: 1, ...agreed, doneAt: undefined }];
    const minutes = draftMinutes(sourceWith([], { actions }));
    assert.deepEqual(
      minutes.points.map((one) => one.number),
      [1, 2, 3],
    );
    assert.deepEqual(minutes.agreedActions, [
      { what: 'Agree a contact', owner: 'Bo Lindqvist', byWhen: '2027-01-15', point: 2 },
    ]);
  });

  it('carry nothing of what they were made from but what minutes say', () => {
    const minutes = draft(pointResponse());
    for (const inner of ['responses', 'actions', 'given']) assert.equal(inner in minutes, false, inner);
    assert.deepEqual(Object.keys(minutes.briefing).toSorted(), ['partnership', 'title', 'version']);
  });
});

describe('Identifying details in draft minutes', () => {
  const telling = pointResponse({ text: 'Her number is 999 000 0018, ask her.' });

  it('are taken out where the facilitator removed them, and counted', () => {
    const minutes = draft({ ...telling, resolution: 'detail-removed' });
    assert.equal(minutes.points[0]?.responses[0]?.text.includes('999 000 0018'), false);
    assert.match(minutes.points[0]?.responses[0]?.text ?? '', /\[detail removed\]/u);
    assert.equal(minutes.detailsRemoved, 1);
  });

  it('are left as they are where the facilitator found them safe', () => {
    assert.equal(saidAt(0, { ...telling, resolution: 'safe' })?.[0]?.text, telling.text);
  });

  it('go with the response where it was left out, and the minutes say how many were', () => {
    const minutes = draft({ ...telling, resolution: 'left-out' }, pointResponse());
    assert.equal(minutes.leftOut, 1);
    assert.equal(minutes.points[0]?.responses.length, 1);
  });

  it('are unresolved until somebody decided about each', () => {
    const given = detailsGivenBy([]);
    assert.deepEqual(unresolved([telling, pointResponse()], given), [telling]);
    for (const resolution of ['left-out', 'detail-removed', 'safe'] as const)
      assert.deepEqual(unresolved([{ ...telling, resolution }], given), []);
  });

  it('are none where the briefing itself gives them', () => {
    const calling = pointResponse({ text: 'Call the training team on 01632 960456.' });
    assert.deepEqual(unresolved([calling], detailsGivenBy([])), [calling]);
    assert.deepEqual(unresolved([calling], detailsGivenBy(['Training: 01632 960456'])), []);
  });
});
