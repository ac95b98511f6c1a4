import assert from 'node:assert/strict';
import { personId } from '#src/domain/ids.ts';
import { codeOf, guidOf, listed, type Told } from '#src/ports/told.ts';
import { toldOfTurn } from '#src/teams/told-of-turn.ts';
import { toldOnly } from '#src/telemetry/told-only.ts';

const GUID = '99999999-8888-4777-8666-555555555555';
const TEXT: string = 'a mother told us';

/** Each line is a mistake that somebody could make. It is the compiler that finds it: without the fault, the comment is one. */
const mistakes: readonly Told[] = [
  // @ts-expect-error a text is no id
  { card: TEXT },
  // @ts-expect-error a person's id is no id that may be told
  { tenant: personId({ tenantId: GUID, objectId: GUID }) },
  // @ts-expect-error a text is no sort
  { kind: TEXT },
  // @ts-expect-error an error's message is no code
  { code: new Error(TEXT).message },
  // @ts-expect-error there is nothing that takes a text
  { text: TEXT },
];

describe('What may be told', () => {
  it('takes no text, and what is put in by force is left out', () => {
    assert.deepEqual(
      mistakes.map(toldOnly),
      mistakes.map(() => ({})),
    );
  });

  it('is ids that are GUIDs, codes that look like codes, and words of a list', () => {
    assert.deepEqual([guidOf(GUID), guidOf(`${GUID}/${GUID}`), guidOf(TEXT)], [GUID, undefined, undefined]);
    for (const code of ['SMTP 550', 'ECONNREFUSED', '57P01', 'AADSTS7000215']) assert.equal(codeOf(code), code);
    for (const text of [TEXT, 'Marit', 'marit.olsen@example.org', '550 no such user', undefined, 7])
      assert.equal(codeOf(text), undefined);
    assert.deepEqual(
      [listed(['a', 'b'], 'b'), listed(['a', 'b'], TEXT), listed([], undefined)],
      ['b', 'other', 'other'],
    );
    assert.deepEqual(toldOnly({ tenant: guidOf(GUID), attempts: 2, code: codeOf('SMTP 550') }), {
      tenant: GUID,
      attempts: 2,
      code: 'SMTP 550',
    });
  });

  it('is of a turn its sort, its tenant and a button of ours, whatever was sent', () => {
    type Activity = Parameters<typeof toldOfTurn>[0];
    const turn = (differing: Record<string, unknown>) =>
      toldOfTurn({
        type: 'message',
        conversation: { tenantId: GUID },
        text: TEXT,
        ...differing,
      } as unknown as Activity);
    const press = (verb: unknown) => turn({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb } } });
    assert.deepEqual(turn({}), { kind: 'message', tenant: GUID });
    assert.deepEqual(press('approve'), { kind: 'press', tenant: GUID, verb: 'approve' });
    for (const verb of [TEXT, 7, { a: 1 }, undefined]) assert.equal(press(verb).verb, 'other');
    const value = { action: null };
    assert.equal(turn({ type: 'invoke', name: 'adaptiveCard/action', value }).verb, 'other');
    assert.deepEqual(turn({ type: 'invoke', name: 'composeExtension/query' }).kind, 'search');
    for (const odd of [{ type: 'invoke', name: TEXT }, { type: 'invoke' }, { type: TEXT }, { type: 'toString' }])
      assert.equal(turn(odd).kind, 'other');
    assert.equal(turn({ conversation: { tenantId: TEXT } }).tenant, undefined);
  });
});
