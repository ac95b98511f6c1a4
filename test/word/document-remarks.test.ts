import assert from 'node:assert/strict';
import { bullet, heading, para, partXml, run, title } from './docx-file.ts';
import { problemsInShort, readDraft } from './read-draft.ts';

const body = title('Neglect') + heading('Points for discussion') + bullet('What would you do?');
const remarks = async (more: Record<string, string>, extra = '') =>
  problemsInShort(await readDraft({ body: body + extra, more }));
const header = (text: string) => ({ 'word/header1.xml': partXml('hdr', para(text)) });

describe('What a publisher is told of a Word file apart from its text', () => {
  it('is nothing, where there is nothing to tell', async () => {
    assert.deepEqual(await remarks({}), []);
  });

  it('is how many pictures were left out', async () => {
    const picture = para(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    );
    const links =
      '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>';
    const draft = await readDraft({ body: body + picture + picture, links, more: { 'word/media/image1.png': 'x' } });
    assert.match(
      problemsInShort(draft).join('\n'),
      /^The whole document: 2 pictures were left out: cards carry words only/,
    );
  });

  it('is that an equation, chart or embedded file cannot be read', async () => {
    const equation = para(`<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run('so')}`);
    assert.match((await remarks({}, equation)).join('\n'), /A chart, diagram, equation or embedded file/);
  });

  it('is that comments in the margin were left out', async () => {
    const comments = partXml(
      'comments',
      `<w:comment w:id="1" w:author="Bo Lindqvist">${para('Is this right?')}</w:comment>`,
    );
    assert.deepEqual(await remarks({ 'word/comments.xml': comments }), [
      'The whole document: One comment in the margin was left out. Teams will not see it; settle what is still open in Word.',
    ]);
  });

  it('is that changes are still tracked', async () => {
    const changed = para(`<w:ins w:id="1">${run('New.')}</w:ins>`);
    assert.match(
      (await remarks({}, changed)).join('\n'),
      /tracked changes. It was read as if all of them were accepted/,
    );
  });

  it('is what the page header says and the text does not', async () => {
    assert.deepEqual(await remarks(header('Official: sensitive')), [
      'The whole document: The words in the page header or footer were left out: “Official: sensitive”. If teams need them, put them into the text.',
    ]);
    assert.deepEqual(await remarks(header('NEGLECT')), []);
    assert.deepEqual(await remarks(header('Page 1 of 2')), []);
  });

  it('is not the partnership in a page header, which becomes the briefing’s', async () => {
    const name = 'Northshire Safeguarding Adults Board';
    const draft = await readDraft({ body, more: header(name) });
    assert.equal(draft.briefing.partnership, name);
    assert.deepEqual(draft.problems, []);
  });
});
