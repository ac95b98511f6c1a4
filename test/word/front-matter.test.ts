import assert from 'node:assert/strict';
import type { Section } from '#src/domain/briefing.ts';
import { auditedIn } from '#src/word/audited.ts';
import { headingRole } from '#src/word/heading-words.ts';
import { plainLine } from '#src/word/line.ts';
import { isPartnershipName, partnershipIn } from '#src/word/partnership.ts';
import { openingOf } from '#src/word/sections.ts';
import { sentencesOf } from '#src/word/sentences.ts';
import { summaryOf } from '#src/word/summary.ts';

describe('The partnership of a briefing', () => {
  const named: readonly (readonly [string, string])[] = [
    [
      'The Northshire Safeguarding Children Partnership (NSCP) audits cases.',
      'Northshire Safeguarding Children Partnership',
    ],
    [
      'It is led by Southam and Northshire Safeguarding Adults Board, which met.',
      'Southam and Northshire Safeguarding Adults Board',
    ],
    ['Northshire Safeguarding Children’s Partnership’s audit', 'Northshire Safeguarding Children’s Partnership'],
    ['The Safeguarding Partnership', ''],
    ['City of Southam Safeguarding Children Board', 'City of Southam Safeguarding Children Board'],
    ['Report of Southam Safeguarding Children Board', 'Southam Safeguarding Children Board'],
    ['Working in partnership, the Board agreed.', ''],
  ];
  for (const [text, name] of named) {
    it(`in “${text}” is “${name}”`, () => {
      assert.equal(partnershipIn([text]), name);
    });
  }

  it('is told from a sentence about it', () => {
    assert.ok(isPartnershipName('The Northshire Safeguarding Children Partnership (NSCP)'));
    assert.ok(!isPartnershipName('Learning in the Northshire Safeguarding Children Partnership'));
    assert.ok(!isPartnershipName('Neglect'));
  });
});

describe('What was audited', () => {
  const told: readonly (readonly [string, string])[] = [
    [
      'In March 2024 the group, along with 18 front line practitioners and managers, audited two cases.',
      'March 2024: two cases, 18 front line practitioners and managers',
    ],
    ['Between June and August 2021 we reviewed 12 case files.', 'June and August 2021: 12 case files'],
    ['A deep dive was made in January 2023.', 'January 2023'],
    ['The audit was long. It was read in May 2022.', ''],
    ['Two cases were audited.', ''],
    ['Training is in May 2025.', ''],
  ];
  for (const [text, audited] of told) {
    it(`in “${text}” is “${audited}”`, () => {
      assert.equal(auditedIn(['Neglect', text]), audited);
    });
  }
});

describe('Sentences', () => {
  it('end where sentences end, not at abbreviations or times', () => {
    assert.deepEqual(sentencesOf('Ask Dr. Olsen at 8.30am, e.g. Monday. “Was it kept?” Yes! 12 were'), [
      'Ask Dr. Olsen at 8.30am, e.g. Monday.',
      '“Was it kept?”',
      'Yes!',
      '12 were',
    ]);
    assert.deepEqual(sentencesOf(''), []);
  });
});

describe('The summary of a briefing', () => {
  const section = (
    heading: string,
    ...items: string[]
  ): { section: Section; role: ReturnType<typeof headingRole> } => ({
    section: { heading, blocks: [{ kind: 'bullets', items }] },
    role: headingRole(heading),
  });

  it('is the document’s own words: one sentence of strengths, then of each point of learning', () => {
    const summary = summaryOf([
      section('What went well', 'Visits were kept by all. Files too.', 'Children were always heard.'),
      section(
        'Learning identified',
        'Colleges did not get files. It is mended.',
        'Teams use different words.',
        'A third is left out.',
      ),
    ]);
    assert.deepEqual(summary, [
      'Visits were kept by all.',
      'Colleges did not get files.',
      'Teams use different words.',
    ]);
  });

  it('is the authors’ own, where they wrote one', () => {
    const summary = summaryOf([
      section('Summary', 'Visits were kept by all. Files were not shared. Teams did not meet. A fourth sentence here.'),
      section('Strengths', 'Children were always heard.'),
    ]);
    assert.deepEqual(summary, ['Visits were kept by all.', 'Files were not shared.', 'Teams did not meet.']);
  });

  it('passes over what is too long for a phone, or only leads on to a list', () => {
    assert.deepEqual(
      summaryOf([section('Learning', 'a '.repeat(121), 'The themes of the audit were:', 'Too short.')]),
      [],
    );
  });
});

describe('A heading for text that has none', () => {
  const opening = (...texts: string[]) => openingOf(texts.map((text) => ({ ...plainLine, text })));

  it('is how the text opens, cut where it can be', () => {
    assert.equal(
      opening('A home visit should be made by all of the staff in the days after, where:'),
      'A home visit should be made by all of the staff…',
    );
    assert.equal(opening('Every child was seen. All of them by the same person each time.'), 'Every child was seen…');
    assert.equal(opening(`${'a'.repeat(80)} b`), `${'a'.repeat(50)}…`);
  });

  it('is “Introduction” for short lines', () => {
    assert.equal(opening('Spring edition', 'March 2024'), 'Introduction');
  });
});

describe('The words of a heading', () => {
  const roles: readonly (readonly [string, string | null])[] = [
    ['Strengths in Multi-Agency Practice', 'strengths'],
    ['What’s working well?', null],
    ['What worked well?', 'strengths'],
    ['Learning Identified', 'learning'],
    ['Lessons learned', 'learning'],
    ['Areas for improvement', 'learning'],
    ['Learning for Practice', 'section'],
    ['Recommendations for improvement', 'section'],
    ['Topic Resources ', 'resources'],
    ['Key messages', 'summary'],
    ['2.1 Points for discussion:', 'discussion'],
    ['Themes from the discussion', null],
    ['We met for discussion in March, and again in May, and found that files were kept well by all.', null],
  ];
  for (const [text, role] of roles) {
    it(`“${text}” are ${role === null ? 'not known' : `those of ${role}`}`, () => {
      assert.equal(headingRole(text.trim()), role);
    });
  }
});
