import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import JSZip from 'jszip';
import { readWordBriefing } from '#src/word/read-word-briefing.ts';
import type { WordRefusal } from '#src/word/word-refusal.ts';
import { words } from '#src/words/words.ts';
import { bullet, contentTypes, docxFile, heading, para, relationship, title } from './docx-file.ts';

const body = title('Neglect') + heading('Points for discussion') + bullet('What would you do?');
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

/** A compound file with streams of these names, as far as a reader of names can tell. */
const compoundFile = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2_000),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
    Buffer.alloc(2_000),
  ]);

async function zipOf(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The same file with one byte run replaced everywhere, local headers and directory alike. */
function withBytes(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1').replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** The same file whose directory declares every part to be one byte long. */
function withLyingSizes(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const signature = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1))
    bytes.writeUInt32LE(1, at + 24);
  return bytes;
}

/** The same file with the flag of an encrypted part set in its directory. */
function withEncryptedParts(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  return bytes;
}

async function refusalOf(file: Uint8Array | Promise<Uint8Array>): Promise<WordRefusal | 'none'> {
  const read = await readWordBriefing(await file);
  return read.ok ? 'none' : read.refusal;
}

describe('Reading a Word file', () => {
  it('gives the briefing and its problems', async () => {
    const read = await readWordBriefing(await docxFile(body));
    assert.deepEqual(read, {
      ok: true,
      value: {
        briefing: {
          title: 'Neglect',
          partnership: '',
          audited: '',
          summary: [],
          sections: [],
          points: [{ theme: '', text: 'What would you do?' }],
          resources: [],
        },
        problems: [],
      },
    });
  });

  it('reads several at once', async () => {
    const files = await Promise.all(['One', 'Two', 'Three'].map((text) => docxFile(title(text) + body)));
    const read = await Promise.all(files.map(readWordBriefing));
    assert.deepEqual(
      read.map((each) => each.ok && each.value.briefing.title),
      ['One Neglect', 'Two Neglect', 'Three Neglect'],
    );
  });

  describe('refuses', () => {
    const refused: Record<string, [WordRefusal, () => Uint8Array | Promise<Uint8Array>]> = {
      'nothing at all': ['not-word', () => new Uint8Array()],
      'a PDF that was renamed': ['not-word', () => Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj')],
      'a text file': ['not-word', () => Buffer.from('Points for discussion: what would you do?')],
      'a spreadsheet': [
        'not-word',
        () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      ],
      'a zip of pictures': ['not-word', () => zipOf({ 'photo.jpg': 'x' })],
      'a Word file without its text': ['not-word', () => docxFile({ body, leaveOut: ['word/document.xml'] })],
      'a file of another old program': ['not-word', () => compoundFile('Workbook')],
      'Word’s older format': ['old-word', () => compoundFile('WordDocument')],
      'a file with a password': ['encrypted', () => compoundFile('EncryptionInfo', 'EncryptedPackage')],
      'a zip with a password': ['encrypted', async () => withEncryptedParts(await docxFile(body))],
      'one with a macro in it': ['macros', () => docxFile({ body, more: { 'word/vbaProject.bin': 'x' } })],
      'one that may have macros': [
        'macros',
        () =>
          docxFile({
            body,
            more: { '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
          }),
      ],
      'one over 20 MB': ['too-large', () => megabytes(21)],
      'one that unpacks to over 100 MB': [
        'unpacks-too-large',
        () => docxFile({ body, more: { 'word/media/a.bin': megabytes(101) } }),
      ],
      'one that unpacks to over 100 MB and says it does not': [
        'unpacks-too-large',
        async () => withLyingSizes(await zipOf({ 'a.bin': megabytes(101) })),
      ],
      'one with thousands of parts': [
        'unpacks-too-large',
        () => zipOf(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`${index}`, 'x']))),
      ],
      'one whose parts lead out of it': [
        'unsafe-names',
        async () => withBytes(await docxFile({ body, more: { 'aa/aa/escape.xml': 'x' } }), 'aa/aa/', '../../'),
      ],
      'one whose parts lead to the root': [
        'unsafe-names',
        async () => withBytes(await docxFile({ body, more: { 'aetc/passwd': 'x' } }), 'aetc/', '/etc/'),
      ],
      'one cut short': ['unreadable', async () => (await docxFile(body)).slice(0, 900)],
      'one with bytes changed': [
        'unreadable',
        async () => {
          const file = Buffer.from(await docxFile(body));
          return file.fill(0xa5, 600, 640);
        },
      ],
      'one whose sizes are wrong': ['unreadable', async () => withLyingSizes(await docxFile(body))],
      'one with two texts': [
        'unreadable',
        async () => withBytes(await docxFile({ body, more: { 'word/documemt.xml': '<a/>' } }), 'documemt', 'document'),
      ],
      'one whose XML is broken': ['unreadable', () => docxFile('<w:p><w:r>')],
      'one that declares entities': [
        'unreadable',
        () => docxFile({ body, more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      ],
      'one nested without end': [
        'unreadable',
        () => docxFile('<w:sdt><w:sdtContent>'.repeat(9_000) + '</w:sdtContent></w:sdt>'.repeat(9_000)),
      ],
      'a report of hundreds of pages': ['too-long', () => docxFile(para('Every word of it was kept. '.repeat(12_000)))],
      'a text that no memory holds': ['too-long', () => docxFile(para('a '.repeat(11_000_000)))],
      'one that takes too long': ['too-complicated', () => docxFile('<w:p><w:r/></w:p>'.repeat(400_000))],
    };
    for (const [what, [refusal, file]] of Object.entries(refused)) {
      it(what, async () => {
        assert.equal(await refusalOf(file()), refusal);
      });
    }

    it('in words that say what happened, that nothing changed, and what to do', () => {
      for (const text of Object.values(words().wordFiles.refusals)) {
        assert.match(text, /^This file|^This is|^The parts|^Reading/);
        assert.match(text, /Nothing was imported and nothing has changed\./);
        assert.match(text, /(?:send|Send)/);
      }
    });
  });

  it('fetches nothing from outside the file', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('x');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const external = ' TargetMode="External"';
    const links =
      relationship('rId7', 'image', `${away}/picture.png`, external) +
      relationship('rId8', 'attachedTemplate', `${away}/template.dotm`, external) +
      relationship('rId9', 'styles', 'file:///etc/hostname', external);
    const read = await readWordBriefing(await docxFile({ body: body + picture, links }));
    server.close();
    assert.equal(asked, 0);
    assert.ok(read.ok);
    assert.match(read.value.problems.map((problem) => problem.message).join(), /One picture was left out/);
    assert.doesNotMatch(JSON.stringify(read), /127\.0\.0\.1|hostname/);
  });

  it('leaves the bytes that it was given as they were', async () => {
    const file = await docxFile(body);
    const before = Buffer.from(file).toString('hex');
    await readWordBriefing(file);
    assert.equal(Buffer.from(file).toString('hex'), before);
  });
});
