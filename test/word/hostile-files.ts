import { deflateRawSync } from 'node:zlib';
import type { WordRefusal } from '#src/word/word-refusal.ts';
import {
  bullet,
  contentTypes,
  docxFile,
  heading,
  para,
  partXml,
  relationship,
  run,
  table,
  title,
} from './docx-file.ts';
import { zipArchive } from './zip-archive.ts';

/** The one briefing that all of them hold or pretend to hold. */
export const briefing = title('Neglect') + heading('Points for discussion') + bullet('What would you do?');

export type HostileFile = {
  /** Why it is refused; a row without it gives a draft. */
  readonly refused?: WordRefusal | readonly WordRefusal[];
  /** Words that the draft must have, and words that it must not. */
  readonly has?: RegExp;
  readonly hasNot?: RegExp;
  readonly file: (away: string) => Uint8Array | Promise<Uint8Array>;
};

const megabyte = 1024 * 1024;
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * megabyte);
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const xml = (content: string): string =>
  partXml('document', content).replace('<w:document', '<?xml version="1.0" encoding="UTF-8"?><w:document');
const withDocument = (document: string | Uint8Array): Promise<Uint8Array> =>
  docxFile({ body: '', more: { 'word/document.xml': document } });
const cut = async (part: number): Promise<Uint8Array> => {
  const file = await docxFile(briefing + para('Words. '.repeat(3_000)));
  return file.slice(0, Math.floor(file.length * part));
};
const external = ' TargetMode="External"';
const nestedTables = (deep: number): string =>
  deep === 0 ? para('the deepest cell') : table([nestedTables(deep - 1) + para(`cell ${deep}`)]);
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(4_000),
    Buffer.from(stream, 'utf16le'),
    zeros(1),
  ]);
const laughs = `<!DOCTYPE lol [<!ENTITY l0 "lol">${Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;

const bombs: Readonly<Record<string, HostileFile>> = {
  'a picture of 101 MB in a few kilobytes': {
    refused: 'unpacks-too-large',
    file: () =>
      zipArchive([
        { name: '[Content_Types].xml', content: contentTypes() },
        { name: 'word/document.xml', content: xml(briefing) },
        { name: 'word/media/a.bin', content: zeros(101) },
      ]),
  },
  'one part that says it is a byte long and unpacks to 200 MB': {
    refused: 'unpacks-too-large',
    file: () => zipArchive([{ name: 'word/document.xml', content: zeros(200), declared: 1 }]),
  },
  'a text that says it is 4 GB long': {
    refused: ['unpacks-too-large', 'unreadable'],
    file: () => zipArchive([{ name: 'word/document.xml', content: 'x', declared: 0xfffffff0 }]),
  },
  'four thousand parts that are all the same 40 KB': {
    refused: 'unpacks-too-large',
    file: () => {
      const content = Buffer.alloc(40_000);
      const part = { content, deflated: deflateRawSync(content) };
      return zipArchive(
        Array.from({ length: 4_000 }, (_, at) => ({ ...part, name: `word/${String(at).padStart(6, '0')}.xml` })),
        { overlapping: true },
      );
    },
  },
  'a bomb inside a file that is put into it': {
    has: /What would you do/,
    file: () => {
      const inner = zipArchive([{ name: 'word/document.xml', content: zeros(150) }]);
      return docxFile({ body: briefing, more: { 'word/embeddings/inner.docx': inner } });
    },
  },
  'a bomb in a bomb that unpacks beyond the bound at once': {
    refused: 'unpacks-too-large',
    file: () => {
      const inner = zipArchive([{ name: 'a.xml', content: zeros(60) }]);
      return docxFile({
        body: briefing,
        more: { 'word/embeddings/a.docx': inner, 'b.bin': zeros(100), 'c.bin': zeros(2) },
      });
    },
  },
  'a hundred thousand parts': {
    refused: 'unpacks-too-large',
    file: () => {
      const deflated = deflateRawSync(Buffer.from('x'));
      return zipArchive(
        Array.from({ length: 100_000 }, (_, at) => ({ name: `word/${at}.xml`, content: 'x', deflated })),
      );
    },
  },
  'five XML parts of 19 MB each': {
    refused: 'too-long',
    file: () =>
      docxFile({
        body: briefing,
        more: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`word/${at}.xml`, zeros(19)])),
      }),
  },
  'a table of styles that is far too long': {
    refused: ['too-long', 'too-complicated'],
    file: () =>
      docxFile({
        body: briefing,
        more: { 'word/styles.xml': partXml('styles', '<w:style w:type="paragraph" w:styleId="a"/>'.repeat(190_000)) },
      }),
  },
  'a paragraph with four hundred thousand attributes': {
    refused: ['too-complicated', 'unreadable'],
    file: () => docxFile(`${briefing}<w:p ${Array.from({ length: 400_000 }, (_, at) => `w:a${at}="1"`).join(' ')}/>`),
  },
  '60 MB': { refused: 'too-large', file: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), zeros(60)]) },
};

const packages: Readonly<Record<string, HostileFile>> = {
  'a part that leads out of the file': {
    refused: 'unsafe-names',
    file: () => zipArchive([{ name: '../../etc/cron.d/x', content: 'x' }]),
  },
  'a part that leads to the root': {
    refused: 'unsafe-names',
    file: () => zipArchive([{ name: '/etc/x', content: 'x' }]),
  },
  'a part with a drive in its name': {
    refused: 'unsafe-names',
    file: () => zipArchive([{ name: 'C:/Windows/x.xml', content: 'x' }]),
  },
  'a part that leads out with strokes the other way': {
    refused: ['unsafe-names', 'not-word'],
    file: () => zipArchive([{ name: '..\\..\\x.xml', content: 'x' }]),
  },
  'a part named after what every object has': {
    has: /What would you do/,
    file: () => docxFile({ body: briefing, more: { '__proto__.xml': '<a/>', 'constructor.xml': '<a/>' } }),
  },
  'the text twice over': {
    refused: 'unreadable',
    file: () =>
      zipArchive([
        { name: '[Content_Types].xml', content: contentTypes() },
        { name: 'word/document.xml', content: xml(briefing) },
        { name: 'word/document.xml', content: xml(para('Something else')) },
      ]),
  },
  'the text again with a capital': {
    refused: 'unreadable',
    file: () => docxFile({ body: briefing, more: { 'word/Document.xml': xml(para('Something else')) } }),
  },
  'a macro': { refused: 'macros', file: () => docxFile({ body: briefing, more: { 'word/vbaProject.bin': 'x' } }) },
  'a macro under another name, which its content type tells': {
    refused: 'macros',
    file: () =>
      docxFile({
        body: briefing,
        more: {
          'word/harmless.bin': 'x',
          '[Content_Types].xml': contentTypes().replace(
            '</Types>',
            '<Override PartName="/word/harmless.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
        },
      }),
  },
  'a .docm that was renamed': {
    refused: 'macros',
    file: () =>
      docxFile({
        body: briefing,
        more: { '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
      }),
  },
  'a password': { refused: 'encrypted', file: () => compound('EncryptedPackage') },
  'the older .doc': { refused: 'old-word', file: () => compound('WordDocument') },
  'a PDF': { refused: 'not-word', file: () => Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj') },
  'rich text': { refused: 'not-word', file: () => Buffer.from('{\\rtf1\\ansi What would you do?}') },
  HTML: { refused: 'not-word', file: () => Buffer.from('<html><body>What would you do?</body></html>') },
  'only the start of a zip': { refused: 'unreadable', file: () => Buffer.from('PK\u0003\u0004') },
  'a zip with nothing in it': { refused: ['not-word', 'unreadable'], file: () => zipArchive([]) },
  'a tenth of a file': { refused: 'unreadable', file: () => cut(0.1) },
  'half of a file': { refused: 'unreadable', file: () => cut(0.5) },
  'nine tenths of a file': { refused: 'unreadable', file: () => cut(0.9) },
  'all but its last byte': {
    refused: 'unreadable',
    file: async () => {
      const file = await docxFile(briefing);
      return file.slice(0, -1);
    },
  },
};

const texts: Readonly<Record<string, HostileFile>> = {
  'entities that multiply without end': {
    refused: 'unreadable',
    file: () => withDocument(laughs + xml(para('&l12;'))),
  },
  'an entity that points to a file': {
    refused: 'unreadable',
    file: () => withDocument(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${xml(para('&x;'))}`),
  },
  'an entity that points to a server': {
    refused: 'unreadable',
    file: (away) => withDocument(`<!DOCTYPE a [<!ENTITY % x SYSTEM "${away}/x.dtd"> %x;]>${xml(briefing)}`),
  },
  'an entity that points to a server, in UTF-16': {
    refused: 'unreadable',
    file: (away) =>
      withDocument(utf16(`<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a SYSTEM "${away}/x.dtd">${xml('')}`)),
  },
  'a template, styles, pictures and a frame that are elsewhere': {
    has: /What would you do/,
    hasNot: /127\.0\.0\.1|hostname/,
    file: (away) =>
      docxFile({
        body: `${briefing}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId71" r:embed="rId71"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:altChunk r:id="rId75"/><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "${away}/text.docx"</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        links:
          relationship('rId71', 'image', `${away}/picture.png`, external) +
          relationship('rId72', 'attachedTemplate', `${away}/template.dotm`, external) +
          relationship('rId73', 'styles', `${away}/styles.xml`, external) +
          relationship('rId74', 'numbering', 'file:///etc/hostname', external) +
          relationship('rId75', 'aFChunk', `${away}/chunk.html`, external) +
          relationship('rId76', 'frame', '\\\\127.0.0.1\\share\\frame.docx', external),
        more: {
          'word/settings.xml': partXml('settings', '<w:attachedTemplate r:id="rId1"/>'),
          'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'attachedTemplate', `${away}/settings.dotm`, external)}</Relationships>`,
        },
      }),
  },
  'five hundred pages': {
    refused: 'too-long',
    file: () => docxFile(briefing + para(`${'Every word of it was kept. '.repeat(110)}`).repeat(500)),
  },
  'one paragraph that is a book': {
    refused: 'too-long',
    file: () => docxFile(briefing + para('word '.repeat(400_000))),
  },
  'one word that is as long as a briefing may be': {
    has: /What would you do/,
    file: () => docxFile(briefing + heading('Summary') + para('w'.repeat(200_000))),
  },
  'no paragraphs at all': { hasNot: /undefined|null/, file: () => docxFile('') },
  'only empty paragraphs': { hasNot: /undefined|null/, file: () => docxFile(para().repeat(20_000)) },
  'text from right to left': {
    has: /מה הייתם עושים\?/,
    file: () => docxFile(title('הזנחה') + heading('Points for discussion') + bullet('מה הייתם עושים?')),
  },
  'a direction override that is left open': {
    has: /What would you do/,
    hasNot: /\u202e/,
    file: () => docxFile(briefing + bullet('fine \u202egnihtyreve si siht')),
  },
  'tables in tables, ten deep': { has: /the deepest cell/, file: () => docxFile(briefing + nestedTables(10)) },
  'tables in tables, two thousand deep': {
    refused: ['unreadable', 'too-complicated'],
    file: () => docxFile(briefing + nestedTables(2_000)),
  },
  'XML nested a hundred thousand deep': {
    refused: ['unreadable', 'too-complicated'],
    file: () => docxFile(`${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}`),
  },
  'XML that is never closed': { refused: 'unreadable', file: () => withDocument(`${xml(briefing).slice(0, -20)}`) },
  'XML of another kind': { refused: ['unreadable', 'not-word'], file: () => withDocument('<html/>') },
  'null bytes in the text': { refused: 'unreadable', file: () => withDocument(xml(para('be\u0000fore')).repeat(2)) },
  'bytes that are no UTF-8': {
    hasNot: /undefined/,
    has: /What would you do/,
    file: () =>
      withDocument(
        Buffer.concat([
          Buffer.from(`${partXml('document', '').replace('</w:document>', '')}<w:body>${briefing}<w:p><w:r><w:t>`),
          Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x80]),
          Buffer.from('</w:t></w:r></w:p></w:body></w:document>'),
        ]),
      ),
  },
  'half a character in UTF-16': {
    refused: 'unreadable',
    file: () => withDocument(Buffer.concat([utf16(xml(briefing)), Buffer.from([0x3d, 0xd8, 0x00])])),
  },
  'a reference to a character that there is none of': {
    has: /What would you do/,
    file: () => docxFile(`${briefing}<w:p><w:r><w:t>&#x110000; &#xD800; &#0;</w:t></w:r></w:p>`),
  },
  'a style that is based on itself': {
    has: /What would you do/,
    file: () =>
      docxFile({
        body: briefing + para('x'),
        more: {
          'word/styles.xml': partXml(
            'styles',
            '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Heading1"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Title"/></w:style>',
          ),
        },
      }),
  },
  'a link that runs a script': {
    has: /What would you do/,
    hasNot: /javascript:|data:text/,
    file: () =>
      docxFile({
        body: `${briefing}${heading('Resources')}<w:p><w:hyperlink r:id="rId81">${run('Guide')}</w:hyperlink></w:p><w:p><w:hyperlink r:id="rId82">${run('Other')}</w:hyperlink></w:p>`,
        links:
          relationship('rId81', 'hyperlink', 'javascript:alert(1)', external) +
          relationship('rId82', 'hyperlink', 'data:text/html,x', external),
      }),
  },
};

/** Files that somebody could send to make the reader fail, to make it ask somewhere, or to make it say something else. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = { ...bombs, ...packages, ...texts };
