import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSubmission } from '#src/teams/submissions.ts';
import { type Verb, verbs } from '#src/teams/verbs.ts';

const discussionId = '2f1d6e9c-88b4-4f3e-8a52-6f0b1f1c7e10';
const answer = { discussionId, point: 1, nonce: 'n1', response: 'We do.', saidBy: 'me', nameless: 'false' };

const understood = (verb: Verb, data: unknown) => {
  const parsed = parseSubmission(verb, data);
  assert.ok(parsed.ok, `${verb} was not understood`);
  return parsed.value;
};
const refusalOf = (verb: string, data: unknown): string => {
  const parsed = parseSubmission(verb, data);
  return parsed.ok ? 'understood' : parsed.refusal;
};

describe('What comes back from a card', () => {
  it('is a response with what was typed, by whom, and whether with a name', () => {
    assert.deepEqual(understood('sendResponse', { ...answer, saidBy: 'team', nameless: 'true' }), {
      verb: 'sendResponse',
      discussionId,
      point: 1,
      nonce: 'n1',
      text: 'We do.',
      saidBy: 'team',
      nameless: true,
    });
  });

  it('carries what was typed with “Nothing to add” too, so that nothing is lost', () => {
    assert.equal((understood('nothingToAdd', answer) as { text: string }).text, 'We do.');
  });

  it('may leave out what was left empty', () => {
    const { response: _response, saidBy: _saidBy, nameless: _nameless, ...rest } = answer;
    const empty = {
      verb: 'sendResponse',
      discussionId,
      point: 1,
      nonce: 'n1',
      text: '',
      saidBy: 'me',
      nameless: false,
    };
    assert.deepEqual(understood('sendResponse', rest), empty);
    assert.deepEqual(understood('sendResponse', { ...rest, response: null, nameless: null }), empty);
  });

  it('may have its numbers as text and its toggles as booleans', () => {
    const read = understood('sendResponse', { ...answer, point: '12', nameless: true });
    assert.deepEqual([(read as { point: number }).point, (read as { nameless: boolean }).nameless], [12, true]);
  });

  it('goes to all, or only to the organisations that were ticked', () => {
    const audience = (typed: string) =>
      (understood('publish', { versionId: 'v1', audience: typed }) as { audience: unknown }).audience;
    assert.equal(audience('all'), undefined);
    assert.deepEqual(audience('escc, esht'), ['escc', 'esht']);
    assert.deepEqual(audience('all,escc'), ['escc']);
    assert.deepEqual(audience(''), []);
    assert.equal(refusalOf('publish', { versionId: 'v1', audience: 'escc,<b>' }), 'not-understood');
  });

  it('is a write-up with what was written under each point, who was there, and when', () => {
    const typed = {
      postingId: 'p1',
      nonce: 'n1',
      point2: 'Third',
      point0: 'First',
      point1: ' ',
      present: 'Ana Ferreira, Bo Lindqvist,',
      when: '2026-12-14',
    };
    assert.deepEqual(understood('sendWriteUp', typed), {
      verb: 'sendWriteUp',
      postingId: 'p1',
      nonce: 'n1',
      present: ['Ana Ferreira', 'Bo Lindqvist'],
      when: '2026-12-14',
      responses: [
        { point: 0, text: 'First' },
        { point: 2, text: 'Third' },
      ],
    });
  });

  it('keeps no null character, and ignores what no card of ours sends', () => {
    const read = understood('saveAction', {
      discussionId,
      point: 0,
      nonce: 'n',
      what: 'A\u0000sk',
      owner: 'Ana',
      byWhen: '',
      admin: true,
    });
    assert.deepEqual(read, {
      verb: 'saveAction',
      discussionId,
      point: 0,
      nonce: 'n',
      what: 'Ask',
      owner: 'Ana',
      byWhen: '',
    });
  });

  it('is taken however long it is, for the domain to say that it is too long', () => {
    for (const length of [28_000, 28_001, 250_000])
      assert.equal(refusalOf('sendResponse', { ...answer, response: 'a'.repeat(length) }), 'understood');
  });

  it('is not understood with an altered id, number or shape', () => {
    for (const id of ['', 'a b', '<x>', 'x\n', `'; --`, 'a'.repeat(201), 7, null, { $ne: '' }, ['x']]) {
      assert.equal(refusalOf('finish', { discussionId: id }), 'not-understood', JSON.stringify(id));
    }
    for (const point of [-1, 200, 1.5, Number.NaN, '1e2', '-1', ' 1', '', null, true]) {
      assert.equal(refusalOf('nextPoint', { discussionId, point }), 'not-understood', JSON.stringify(point));
    }
    for (const page of [0, -1, 10_000]) assert.equal(refusalOf('reviewPage', { discussionId, page }), 'not-understood');
    for (const data of [undefined, null, 'text', 7, [], () => 1])
      assert.equal(refusalOf('finish', data), 'not-understood');
    assert.equal(refusalOf('sendResponse', { ...answer, saidBy: 'somebody else' }), 'not-understood');
    assert.equal(refusalOf('sendResponse', { ...answer, nameless: 'maybe' }), 'not-understood');
  });

  it('is refused where no button has that verb', () => {
    for (const verb of ['', 'drop', 'constructor', '__proto__', 'toString'])
      assert.equal(refusalOf(verb, {}), 'unknown-verb');
  });

  it('takes ids as Microsoft Teams makes them', () => {
    const teamId = '19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2;messageid=1611866389397';
    const claim = { teamId, organisationId: 'county' };
    assert.deepEqual(understood('confirmOrganisation', claim), { verb: 'confirmOrganisation', ...claim });
    assert.deepEqual(understood('saveTeam', { team: teamId }), { verb: 'saveTeam', teamId });
  });

  it('never makes the reader throw', () => {
    const keys = fc.constantFrom(
      'discussionId',
      'postingId',
      'nonce',
      'point',
      'page',
      'response',
      'audience',
      'point0',
      'present',
      '__proto__',
    );
    const anything = fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything()));
    const verb = fc.oneof(fc.constantFrom(...Object.keys(verbs)), fc.string());
    fc.assert(
      fc.property(verb, anything, (name, data) => typeof parseSubmission(name, data).ok === 'boolean'),
      { numRuns: 2_000 },
    );
  });
});
