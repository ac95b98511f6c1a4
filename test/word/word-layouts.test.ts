import assert from 'node:assert/strict';
import {
  bold,
  bullet,
  drawnBox,
  heading,
  numbered,
  para,
  partXml,
  run,
  shapedBox,
  styled,
  table,
  textBox,
  title,
} from './docx-file.ts';
import { inShort, pointsInShort, problemsInShort, readDraft } from './read-draft.ts';

const points = heading('Points for discussion') + bullet('What would you do?');
const twoSections = [
  ['Background', 'Six cases were audited.'],
  ['Strengths', '- Visits were kept', '- Files were shared'],
];

describe('A Word file as people write them', () => {
  describe('has headings', () => {
    const laidOut: Record<string, string> = {
      'by heading style': [
        title('Neglect'),
        heading('Background'),
        para('Six cases were audited.'),
        heading('Strengths'),
        bullet('Visits were kept'),
        bullet('Files were shared'),
      ].join(''),
      'as wholly bold lines': [
        bold('Neglect', 20),
        bold('Background'),
        para('Six cases were audited.'),
        para(),
        bold('Strengths:'),
        para(),
        bullet('Visits were kept'),
        bullet('Files were shared'),
      ].join(''),
      'as underlined lines': [
        title('Neglect'),
        para(run('Background', { underline: true })),
        para('Six cases were audited.'),
        para(run('Strengths', { underline: true })),
        para('• Visits were kept'),
        para('• Files were shared'),
      ].join(''),
      'as plain lines with words that briefings use': [
        title('Neglect'),
        para('Background'),
        para('Six cases were audited.'),
        para('Strengths'),
        para('- Visits were kept'),
        para('- Files were shared'),
      ].join(''),
      'as labels in tables beside an empty cell': [
        table([para(), bold('Neglect', 18)]),
        table([para(), bold('Background', 14)]),
        para('Six cases were audited.'),
        table([para(), para('Strengths')]),
        para('·\tVisits were kept'),
        para('·\tFiles were shared'),
      ].join(''),
      'as the first column of a table': [
        title('Neglect'),
        table(
          [bold('Background'), para('Six cases were audited.')],
          [bold('Strengths'), bullet('Visits were kept') + bullet('Files were shared')],
        ),
      ].join(''),
      'side by side over two columns': [
        title('Neglect'),
        table(
          [bold('Background'), bold('Strengths')],
          [para('Six cases were audited.'), bullet('Visits were kept') + bullet('Files were shared')],
        ),
      ].join(''),
      'in a table within a table': [
        title('Neglect'),
        table([
          table([bold('Background')]) +
            para('Six cases were audited.') +
            table([bold('Strengths')], [bullet('Visits were kept') + bullet('Files were shared')]),
        ]),
      ].join(''),
      'running into their text': [
        title('Neglect'),
        para(run('Background: ', { bold: true }) + run('Six cases were audited.')),
        para(run('Strengths:', { bold: true }) + run('\n– Visits were kept\n– Files were shared')),
      ].join(''),
      'in styles of the partnership’s own': [
        styled('House', 'Neglect'),
        styled('HouseSmall', 'Background'),
        para('Six cases were audited.'),
        styled('HouseBold', 'Strengths'),
        styled('ListBullet', 'Visits were kept'),
        styled('ListBullet', 'Files were shared'),
      ].join(''),
      'in text boxes': [
        title('Neglect'),
        textBox(bold('Background')),
        para('Six cases were audited.'),
        textBox(bold('Strengths'), bullet('Visits were kept'), bullet('Files were shared')),
      ].join(''),
      'in text boxes that only newer programs read': [
        title('Neglect'),
        para(`<w:r>${drawnBox([bold('Background')])}</w:r>`),
        para('Six cases were audited.'),
        para(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawnBox([bold('Strengths'), bullet('Visits were kept'), bullet('Files were shared')])}</mc:Choice></mc:AlternateContent></w:r>`,
        ),
      ].join(''),
      'in text boxes of older programs': [
        title('Neglect'),
        para(`<w:r>${shapedBox([bold('Background'), para('Six cases were audited.')])}</w:r>`),
        bold('Strengths'),
        para('o\tVisits were kept'),
        para('o\tFiles were shared'),
      ].join(''),
      'with numbers typed, and bullets divided by soft breaks': [
        title('Neglect'),
        heading('1. Background'),
        para('Six cases were audited.'),
        bold('Strengths'),
        para('* Visits were kept\n* Files were shared'),
      ].join(''),
    };
    for (const [how, body] of Object.entries(laidOut)) {
      it(how, async () => {
        const draft = await readDraft(body + points);
        assert.equal(draft.briefing.title, 'Neglect');
        const sections = inShort(draft).map(([first = '', ...rest]) => [first.replace(/^1\. /, ''), ...rest]);
        assert.deepEqual(sections, twoSections);
        assert.deepEqual(pointsInShort(draft), ['What would you do?']);
        assert.deepEqual(draft.problems, []);
      });
    }
  });

  describe('has its title', () => {
    const rest = heading('Background') + para('Six cases were audited.') + points;
    const titled: Record<string, string> = {
      'in the Title style': bold('March 2024', 30) + title('Neglect in homes') + rest,
      'in the Title style, on two lines': title('Neglect') + title('in homes') + rest,
      'as the largest text, after the background': `${bold('Background')}${para('Six cases were audited.')}${bold('Neglect in homes', 18)}${points}`,
      'as the only heading 1': heading('Neglect in homes') + heading('Background', 2) + para('Six.') + points,
      'as the first of many headings 1': heading('Neglect in homes') + rest,
      'in a table': table([para(), bold('Neglect in homes')]) + rest,
      'as a bold first line': bold('Neglect in homes') + rest,
      'as a plain first line': para('Neglect in homes') + rest,
      'under the letterhead': bold('Northshire Safeguarding Children Partnership') + bold('Neglect in homes') + rest,
      'under the kind of paper': bold('Audit briefing') + bold('Neglect in homes') + rest,
      'with a soft break in it': bold('Neglect\nin homes', 24) + rest,
      'said twice': title('Neglect in homes') + bold('Neglect in homes') + rest,
    };
    for (const [how, body] of Object.entries(titled)) {
      it(how, async () => {
        assert.equal((await readDraft(body)).briefing.title, 'Neglect in homes');
      });
    }

    const properties = (text: string) => ({
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${text}</dc:title></cp:coreProperties>`,
    });
    const untitled = heading('Background') + para('Six cases were audited.') + points;

    it('in the file’s properties, where the document itself gives none', async () => {
      const draft = await readDraft({ body: untitled, more: properties('Neglect &amp; homes') });
      assert.equal(draft.briefing.title, 'Neglect & homes');
    });

    it('nowhere, which stops it: a template’s name is no title', async () => {
      const draft = await readDraft({ body: untitled, more: properties('Document1') });
      assert.equal(draft.briefing.title, '');
      assert.ok(draft.problems.some((problem) => problem.blocking && /No title/.test(problem.message)));
    });
  });

  describe('loses no text', () => {
    it('that stands before the first heading, or after the title in the middle of a page', async () => {
      const opening = 'A home visit should be made within a week, preferably together, where:';
      const draft = await readDraft(
        `${para('Spring edition')}${heading('Background')}${para('Six.')}${title('Neglect')}${para(opening)}${bullet('it is cold')}${points}`,
      );
      assert.deepEqual(inShort(draft), [
        ['Introduction', 'Spring edition'],
        ['Background', 'Six.'],
        ['A home visit should be made within a week…', opening, '- it is cold'],
      ]);
      assert.match(problemsInShort(draft).join('\n'), /A home visit.*: This text has no heading/);
    });

    it('of a note at the foot of the page or the end', async () => {
      const note = partXml('footnotes', `<w:footnote w:id="1">${para('Six of ten.')}</w:footnote>`);
      const noted = para(`${run('Six cases.')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
      const body = title('Neglect') + heading('Background') + noted + points;
      const draft = await readDraft({ body, more: { 'word/footnotes.xml': note } });
      assert.deepEqual(inShort(draft), [['Background', 'Six cases. (Six of ten.)']]);
    });

    it('of fields, content controls and inserted changes; and takes what was deleted for gone', async () => {
      const field = `<w:fldSimple w:instr="TITLE">${run('Six ')}</w:fldSimple>`;
      const control = `<w:sdt><w:sdtContent>${run('cases ')}</w:sdtContent></w:sdt>`;
      const changed = `<w:ins w:id="1">${run('were audited.')}</w:ins><w:del w:id="2"><w:r><w:delText>Nine</w:delText></w:r></w:del>`;
      const draft = await readDraft(
        title('Neglect') + heading('Background') + para(field + control + changed) + points,
      );
      assert.deepEqual(inShort(draft), [['Background', 'Six cases were audited.']]);
      assert.match(problemsInShort(draft).join('\n'), /tracked changes/);
    });

    it('of an element that nothing here knows', async () => {
      const odd = para(`<w:ruby><w:rubyBase>${run('Written in a shape')}</w:rubyBase></w:ruby>`);
      const draft = await readDraft(title('Neglect') + heading('Background') + para('Six.') + odd + points);
      assert.deepEqual(inShort(draft), [
        ['Background', 'Six.'],
        ['Text from shapes', 'Written in a shape'],
      ]);
      assert.match(problemsInShort(draft).join('\n'), /place could not be told: “Written in a shape”/);
    });

    it('of a heading over deeper headings', async () => {
      const draft = await readDraft(
        `${title('Neglect')}${heading('Findings')}${heading('Strengths', 2)}${para('Visits.')}${heading('Gaps', 2)}${para('Files.')}${heading('Method')}${para('Six.')}${points}`,
      );
      assert.deepEqual(inShort(draft), [
        ['Findings: Strengths', 'Visits.'],
        ['Findings: Gaps', 'Files.'],
        ['Method', 'Six.'],
      ]);
      assert.deepEqual(draft.briefing.summary, []);
    });

    it('of a bold line that is no heading', async () => {
      const draft = await readDraft(
        `${title('Neglect')}${heading('Background')}${para('Six.')}${bold('Visits matter most')}${heading('Method')}${para('Files.')}${points}`,
      );
      assert.deepEqual(inShort(draft)[0], ['Background', 'Six.', 'Visits matter most']);
      assert.match(problemsInShort(draft).join('\n'), /looks like a heading but has nothing under it/);
    });

    it('of a table with figures: each row is a line', async () => {
      const grid = table(
        [para('Agency'), para('Cases'), para('Visits')],
        [para('Health'), para('4'), para('12')],
        [para('Phone'), para(''), para('01632 960123')],
      );
      const draft = await readDraft(title('Neglect') + heading('Background') + grid + points);
      assert.deepEqual(inShort(draft), [
        ['Background', 'Agency | Cases | Visits', 'Health | 4 | 12', 'Phone: 01632 960123'],
      ]);
    });

    it('of an address behind a link', async () => {
      const linked = `<w:hyperlink r:id="rId9">${run('The ')}${run('manual', { bold: true })}</w:hyperlink>`;
      const links =
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/manual" TargetMode="External"/>';
      const draft = await readDraft({ body: title('Neglect') + heading('Background') + para(linked) + points, links });
      assert.deepEqual(inShort(draft), [['Background', 'The manual (https://example.org/manual)']]);
    });
  });

  it('says of a heading with nothing under it that it was left out', async () => {
    const draft = await readDraft(title('Neglect') + heading('Method') + heading('Background') + para('Six.') + points);
    assert.deepEqual(inShort(draft), [['Background', 'Six.']]);
    assert.match(problemsInShort(draft).join('\n'), /^Method: There is nothing under this heading, so it was left out/);
  });

  it('leaves out a table of contents, which says every heading twice', async () => {
    const contents = styled('TOC1', 'Background\t1');
    const draft = await readDraft(title('Neglect') + contents + heading('Background') + para('Six.') + points);
    assert.deepEqual(inShort(draft), [['Background', 'Six.']]);
  });

  it('holds plain text only, whatever characters it was typed with', async () => {
    const draft = await readDraft(
      `${title('Neg\u00adlect \u202eand\u200b  homes')}${heading('Background')}${para('Six\u00a0cases\tand\u2003more')}${points}`,
    );
    assert.equal(draft.briefing.title, 'Neglect and homes');
    assert.deepEqual(inShort(draft), [['Background', 'Six cases and more']]);
  });

  it('keeps numbered headings and lists apart', async () => {
    const draft = await readDraft(
      `${title('Neglect')}${numbered(run('Background', { bold: true }))}${para('Six.')}${numbered(run('Recommendations', { bold: true }))}${numbered('Visit.')}${numbered('Share.')}${points}`,
    );
    assert.deepEqual(inShort(draft), [
      ['Background', 'Six.'],
      ['Recommendations', '- Visit.', '- Share.'],
    ]);
  });

  it('gives the same briefing with a body in another part, as Word on the web has written it', async () => {
    const whole = await readDraft({
      body: '',
      leaveOut: ['word/document.xml'],
      more: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>',
        'word/document2.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${title('Neglect')}${points}</w:body></w:document>`,
      },
    });
    assert.equal(whole.briefing.title, 'Neglect');
    assert.deepEqual(pointsInShort(whole), ['What would you do?']);
  });
});
