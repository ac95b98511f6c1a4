import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Briefing } from '#src/domain/briefing.ts';
import { briefingText } from '#src/domain/briefing-text.ts';
import { readWordBriefing } from '#src/word/read-word-briefing.ts';
import { makeSample, sampleName } from '../../tools/make-sample.ts';

const sample = (ending: string) => readFile(new URL(`../../samples/${sampleName}.${ending}`, import.meta.url));

describe('The sample briefing', () => {
  let becomes: Briefing;
  before(async () => {
    becomes = JSON.parse(await sample('json').then(String));
  });

  it('becomes what the file beside it says, with one remark', async () => {
    const read = await readWordBriefing(await sample('docx'));
    assert.ok(read.ok);
    assert.deepEqual(read.value.briefing, becomes);
    assert.deepEqual(
      read.value.problems.map((problem) => problem.heading),
      ['Pan Sussex Safeguarding and Child Protection Procedures'],
    );
  });

  it('is what its source makes', async () => {
    const [made, again] = await Promise.all([makeSample(), makeSample()]);
    assert.ok(Buffer.from(made).equals(Buffer.from(again)), 'two runs gave different bytes');
    const read = await readWordBriefing(made);
    assert.ok(read.ok);
    assert.deepEqual(read.value.briefing, becomes);
  });

  it('has the parts, figures and contacts of the briefing that it retells', () => {
    const items = (heading: string) =>
      becomes.sections
        .filter((section) => section.heading === heading)
        .flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : [])));
    assert.equal(items('When to do a pre-birth assessment').length, 9);
    assert.equal(items('Learning identified').length, 3);
    assert.equal(items('Recommendations for improvement').length, 4);
    assert.deepEqual(
      becomes.points.map((point) => point.theme),
      ['Applying learning', 'Applying learning', '', '', ''],
    );
    assert.equal(becomes.audited, 'February 2020: two cases, 18 front line practitioners and managers');
    for (const fact of [
      '01323 464222',
      '0-19.SPOA@eastsussex.gov.uk',
      'www.eastsussexlearningportal.org.uk',
      '20 weeks',
      'under 13',
    ]) {
      assert.ok(briefingText(becomes).includes(fact), fact);
    }
  });
});
