import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Responded, respondersShown } from '#src/domain/responders.ts';

const named = (authorName: string, differing: Partial<Responded> = {}): Responded => ({
  authorName,
  nameless: false,
  saidBy: 'me',
  count: 1,
  ...differing,
});
const nameless = (differing: Partial<Responded> = {}): Responded =>
  named('', { nameless: true, authorName: undefined, ...differing });

const anybody = fc
  .record({
    saidBy: fc.constantFrom('me' as const, 'team' as const),
    authorName: fc.constantFrom('Priya Shah', 'Ana Ferreira', 'Bo Lindqvist'),
    nameless: fc.boolean(),
    count: fc.integer({ min: 1, max: 60 }),
  })
  .map((one) => ({ ...one, authorName: one.nameless ? undefined : one.authorName }));

describe('Who has responded, as a point’s card shows it', () => {
  it('counts every response, and names each person once', () => {
    const responded = [named('Ana Ferreira', { count: 2 }), named('Bo Lindqvist')];
    assert.deepEqual(respondersShown(responded, false), {
      count: 3,
      names: ['Ana Ferreira', 'Bo Lindqvist'],
      nameless: 0,
    });
  });

  it('shows what was said for the team as the team’s', () => {
    assert.deepEqual(respondersShown([named('Ana Ferreira', { saidBy: 'team' })], false).names, ['The team']);
  });

  it('shows no empty name where none was kept', () => {
    assert.deepEqual(respondersShown([named('', { authorName: undefined })], false).names, []);
  });

  it('is not changed by nameless responses until the point is left', () => {
    fc.assert(
      fc.property(fc.array(anybody), (responded) => {
        const without = responded.filter((one) => !one.nameless);
        assert.deepEqual(respondersShown(responded, false), respondersShown(without, false));
      }),
    );
  });

  it('counts the nameless ones once the point is left, and names none of them', () => {
    assert.deepEqual(respondersShown([named('Ana Ferreira'), nameless({ count: 2 })], true), {
      count: 3,
      names: ['Ana Ferreira'],
      nameless: 2,
    });
    fc.assert(
      fc.property(fc.array(anybody), (responded) => {
        const of = (some: readonly Responded[]) => some.reduce((total, one) => total + one.count, 0);
        const shown = respondersShown(responded, true);
        assert.equal(shown.count, of(responded));
        assert.equal(shown.nameless, of(responded.filter((one) => one.nameless)));
        assert.deepEqual(shown.names, respondersShown(responded, false).names);
      }),
    );
  });

  it('does not name the author even where a name was left in the row', () => {
    assert.deepEqual(respondersShown([nameless({ authorName: 'Ana Ferreira' })], true).names, []);
  });
});
