import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Briefing } from '#src/domain/briefing.ts';
import { type BriefingChange, briefingChanges } from '#src/domain/briefing-changes.ts';
import { briefingWith } from '#test/support/builders/briefing-version.ts';

const words = fc
  .array(fc.constantFrom('plans', 'were', 'kept', 'ask', 'early', 'fathers', 'files'), { maxLength: 6 })
  .map((some) => some.join(' '));
const block = fc.oneof(
  words.map((text) => ({ kind: 'paragraph' as const, text })),
  fc.array(words, { maxLength: 3 }).map((items) => ({ kind: 'bullets' as const, items })),
);
const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  title: words,
  partnership: words,
  audited: words,
  summary: fc.array(words, { maxLength: 3 }),
  sections: fc.array(fc.record({ heading: words, blocks: fc.array(block, { maxLength: 3 }) }), { maxLength: 6 }),
  points: fc.array(fc.record({ theme: words, text: fc.oneof(words, fc.string()) }), { maxLength: 6 }),
  resources: fc.array(fc.record({ heading: words, lines: fc.array(words, { maxLength: 3 }) }), { maxLength: 6 }),
});

const said = (changes: readonly BriefingChange[]) =>
  changes.map(({ part, how, number, from }) =>
    [part, how, from === number ? number : `${from} to ${number}`].join(' '),
  );
const between = (older: Partial<Briefing>, newer: Partial<Briefing>) =>
  briefingChanges(briefingWith(older), briefingWith(newer));

const [learnt, apply, help] = briefingWith().points as [
  Briefing['points'][0],
  Briefing['points'][0],
  Briefing['points'][0],
];

describe('What changed between two versions of a briefing', () => {
  it('is a discussion point that was reworded, with its old and its new text', () => {
    const text = 'What have you and your team learnt from this audit?';
    const [change, ...others] = between({}, { points: [{ ...learnt, text }, apply, help] });
    assert.deepEqual(others, []);
    assert.deepEqual(change, {
      part: 'point',
      how: 'reworded',
      name: 'Learning',
      number: 1,
      from: 1,
      was: learnt.text,
      now: text,
    });
  });

  it('is a point that was put in between, and not that those after it have another number', () => {
    const added = { theme: '', text: 'Who else should hear of it?' };
    assert.deepEqual(said(between({}, { points: [learnt, added, apply, help] })), ['point added 2']);
    assert.deepEqual(said(between({ points: [learnt, added, apply, help] }, {})), ['point removed 2']);
  });

  it('is one point that has another place, and not all that it passed', () => {
    assert.deepEqual(said(between({}, { points: [help, learnt, apply] })), ['point moved 3 to 1']);
  });

  it('is a point written wholly anew in its place', () => {
    const anew = { theme: '', text: 'Whom could you ask for support?' };
    assert.deepEqual(said(between({}, { points: [learnt, apply, anew] })), ['point reworded 3']);
  });

  it('is a section added, removed, reworded, renamed or moved', () => {
    const [well] = briefingWith().sections as [Briefing['sections'][0]];
    const method = { heading: 'Method', blocks: [{ kind: 'bullets', items: ['Two files were read'] } as const] };
    assert.deepEqual(said(between({}, { sections: [well, method] })), ['section added 2']);
    assert.deepEqual(said(between({ sections: [well, method] }, { sections: [well] })), ['section removed 2']);
    assert.deepEqual(said(between({ sections: [well, method] }, { sections: [method, well] })), [
      'section moved 1 to 2',
    ]);
    assert.deepEqual(said(between({}, { sections: [{ ...well, heading: 'What worked' }] })), ['section renamed 1']);
    const more = { ...well, blocks: [...well.blocks, { kind: 'paragraph', text: 'Files too.' } as const] };
    assert.deepEqual(said(between({}, { sections: [more] })), ['section reworded 1']);
  });

  it('is a contact whose details changed, with the old ones and the new', () => {
    const [change] = between(
      {},
      { resources: [{ heading: 'Training', lines: ['courses@example.org', '01632 960456'] }] },
    );
    assert.equal(change?.was, 'training@example.org\n01632 960456');
    assert.equal(change?.now, 'courses@example.org\n01632 960456');
    assert.deepEqual([change?.part, change?.how, change?.name], ['resource', 'reworded', 'Training']);
  });

  it('is what stands above the sections', () => {
    const newer = { audited: '', summary: ['Corrected.'], title: 'Care Leavers' };
    assert.deepEqual(said(between({}, newer)), ['title reworded 0', 'audited removed 0', 'summary reworded 0']);
  });

  it('is nothing for the same briefing', () => {
    fc.assert(fc.property(anyBriefing, (one) => briefingChanges(one, structuredClone(one)).length === 0));
  });

  it('is something for two that differ', () => {
    fc.assert(
      fc.property(anyBriefing, anyBriefing, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        assert.notDeepEqual(briefingChanges(one, other), []);
      }),
    );
  });

  it('is the same both ways: what was added there was removed here, and old and new texts change places', () => {
    const turned = new Map([
      ['added', 'removed'],
      ['removed', 'added'],
    ]);
    const still = (changes: readonly BriefingChange[]) =>
      changes.filter(({ how }) => how !== 'moved').map(({ part, how, was, now }) => ({ part, how, was, now }));
    const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted();
    fc.assert(
      fc.property(anyBriefing, anyBriefing, (one, other) => {
        const there = still(briefingChanges(one, other));
        const back = still(briefingChanges(other, one)).map(({ part, how, was, now }) => ({
          part,
          how: turned.get(how) ?? how,
          was: now,
          now: was,
        }));
        assert.deepEqual(sorted(there), sorted(back));
      }),
    );
  });

  it('counts every part once: what there was, less what went, and what came, is what there is', () => {
    fc.assert(
      fc.property(anyBriefing, anyBriefing, (one, other) => {
        const changes = briefingChanges(one, other);
        const count = (part: string, how: string) =>
          changes.filter((change) => change.part === part && change.how === how).length;
        for (const [part, list] of [
          ['section', 'sections'],
          ['point', 'points'],
          ['resource', 'resources'],
        ] as const)
          assert.equal(one[list].length - count(part, 'removed') + count(part, 'added'), other[list].length);
      }),
    );
  });
});
