import assert from 'node:assert/strict';
import type { Organisation } from '#src/domain/organisation.ts';
import { readersOf } from '#src/domain/readers.ts';
import { words } from '#src/words/words.ts';
import { borough, county, organisationWith } from '#test/support/builders/directory.ts';

const read = (organisation: Organisation | undefined) => words().readers(readersOf(organisation));

describe('Who reads what is written on a card', () => {
  it('names the safeguarding lead and each deputy', () => {
    assert.equal(
      read(county),
      'your team, Marit Olsen (safeguarding lead) and Tomasz Zieliński (deputy safeguarding lead)',
    );
  });

  it('says so where no lead is named yet', () => {
    assert.equal(read(borough), 'your team and your safeguarding lead, once one is named');
  });

  it('says so where it is not known yet whose team it is', () => {
    assert.equal(read(undefined), 'your team, and your safeguarding lead once your organisation is confirmed');
  });

  it('names the partnership only where the organisation shares responses', () => {
    assert.equal(
      read(organisationWith('sharing', { shareResponses: true })),
      'your team, Marit Olsen (safeguarding lead) and the partnership, without names',
    );
    assert.doesNotMatch(read(county), /partnership/u);
  });
});
