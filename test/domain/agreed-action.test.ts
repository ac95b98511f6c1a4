import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreedAction } from '#src/domain/agreed-action.ts';

const action = (differing: Partial<Parameters<typeof agreedAction>[0]> = {}) =>
  agreedAction({
    what: 'Agree a contact with each college',
    owner: 'Bo Lindqvist',
    byWhen: '2027-01-15',
    ...differing,
  });
const refused = (refusal: string) => ({ ok: false, refusal });

describe('An agreed action', () => {
  it('says what, who and by when, each on one line', () => {
    assert.deepEqual(action({ what: '  Agree a contact\r\nwith each college ', owner: ' Bo  Lindqvist ' }), {
      ok: true,
      value: { what: 'Agree a contact with each college', owner: 'Bo Lindqvist', byWhen: '2027-01-15' },
    });
  });

  it('may have nobody and no date yet', () => {
    assert.deepEqual(action({ owner: '', byWhen: '' }), {
      ok: true,
      value: { what: 'Agree a contact with each college', owner: '', byWhen: '' },
    });
  });

  it('is refused where it says nothing', () => {
    for (const what of ['', '  ', '\n', '\u0000']) assert.deepEqual(action({ what }), refused('action-empty'));
  });

  it('is refused where it or its owner is longer than minutes have room for', () => {
    assert.equal(action({ what: 'a'.repeat(500), owner: 'b'.repeat(100) }).ok, true);
    assert.deepEqual(action({ what: 'a'.repeat(501) }), refused('action-too-long'));
    assert.deepEqual(action({ owner: 'b'.repeat(101) }), refused('action-too-long'));
  });

  it('is refused with a date that does not exist', () => {
    for (const byWhen of ['2027-02-30', '15/01/2027', 'soon'])
      assert.deepEqual(action({ byWhen }), refused('action-date-wrong'));
  });

  it('is the same when what it became is typed again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('', '2027-01-15', '2027-02-30'), (what, owner, byWhen) => {
        const made = agreedAction({ what, owner, byWhen });
        if (made.ok) assert.deepEqual(agreedAction(made.value), made);
      }),
    );
  });
});
