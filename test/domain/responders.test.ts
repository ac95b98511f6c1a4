import assert from 'node:assert/strict';
import fc from 'fast-check';
import { respondersShown } from '#src/domain/responders.ts';
import type { PointResponse } from '#src/domain/response.ts';
import { pointResponse } from '#test/support/builders/response.ts';

const named = (authorName: string, differing: Partial<PointResponse> = {}) =>
  pointResponse({ authorName, ...differing });
const nameless = (differing: Partial<PointResponse> = {}) =>
  pointResponse({ nameless: true, authorName: undefined, ...differing });

const anyResponse = fc
  .record({
    point: fc.integer({ min: 0, max: 3 }),
    saidBy: fc.constantFrom('me' as const, 'team' as const),
    kind: fc.constantFrom('response' as const, 'nothing-to-add' as const),
    authorName: fc.constantFrom('Priya Shah', 'Ana Ferreira', 'Bo Lindqvist'),
    nameless: fc.boolean(),
  })
  .map((one) => pointResponse({ ...one, authorName: one.nameless ? undefined : one.authorName }));

describe('Who has responded, as a point’s card shows it', () => {
  it('counts every response, and names each person once', () => {
    const responses = [named('Ana Ferreira'), named('Bo Lindqvist'), named('Ana Ferreira', { text: 'And one more.' })];
    assert.deepEqual(respondersShown(responses, 0, false), {
      count: 3,
      names: ['Ana Ferreira', 'Bo Lindqvist'],
      nameless: 0,
    });
  });

  it('shows what was said for the team as the team’s', () => {
    assert.deepEqual(respondersShown([named('Ana Ferreira', { saidBy: 'team' })], 0, false).names, ['The team']);
  });

  it('counts "nothing to add" too', () => {
    assert.equal(respondersShown([named('Ana Ferreira', { kind: 'nothing-to-add', text: '' })], 0, false).count, 1);
  });

  it('leaves out responses to other points', () => {
    assert.deepEqual(respondersShown([named('Ana Ferreira', { point: 1 })], 0, true), {
      count: 0,
      names: [],
      nameless: 0,
    });
  });

  it('shows no empty name where none was kept', () => {
    assert.deepEqual(respondersShown([pointResponse({ authorName: undefined })], 0, false).names, []);
  });

  it('is not changed by nameless responses until the point is left', () => {
    fc.assert(
      fc.property(fc.array(anyResponse), fc.integer({ min: 0, max: 3 }), (responses, point) => {
        const without = responses.filter((one) => !one.nameless);
        assert.deepEqual(respondersShown(responses, point, false), respondersShown(without, point, false));
      }),
    );
  });

  it('counts the nameless ones once the point is left, and names none of them', () => {
    assert.deepEqual(respondersShown([named('Ana Ferreira'), nameless(), nameless()], 0, true), {
      count: 3,
      names: ['Ana Ferreira'],
      nameless: 2,
    });
    fc.assert(
      fc.property(fc.array(anyResponse), fc.integer({ min: 0, max: 3 }), (responses, point) => {
        const here = responses.filter((one) => one.point === point);
        const shown = respondersShown(responses, point, true);
        assert.equal(shown.count, here.length);
        assert.equal(shown.nameless, here.filter((one) => one.nameless).length);
        assert.deepEqual(shown.names, respondersShown(responses, point, false).names);
      }),
    );
  });

  it('does not name the author even where a name was left in the row', () => {
    assert.deepEqual(respondersShown([nameless({ authorName: 'Ana Ferreira' })], 0, true).names, []);
  });
});
