import JSZip from 'jszip';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${mode}/>`;
const relationshipsPart = (items: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const contentTypes = (type: string = mainType): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

const numbering = `<w:numbering ${namespaces}>${['bullet', 'decimal']
  .map(
    (format, id) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles = `<w:styles ${namespaces}>${[
  style('Title', 'Title'),
  style('Heading1', 'heading 1'),
  style('Heading2', 'heading 2'),
  style('ListBullet', 'List Bullet'),
  style('TOC1', 'toc 1'),
  style('House', 'House banner', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
  style('HouseSmall', 'House small banner', '<w:basedOn w:val="House"/><w:rPr><w:sz w:val="26"/></w:rPr>'),
  style('HouseBold', 'House strong', '<w:rPr><w:b/></w:rPr>'),
].join('')}</w:styles>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

type RunLook = { bold?: boolean; underline?: boolean; size?: number; highlight?: boolean };
/** A run of text. A line feed is a soft break, a tab a tab. */
export function run(text: string, look: RunLook = {}): string {
  const properties = [
    look.bold ? '<w:b/>' : '',
    look.underline ? '<w:u w:val="single"/>' : '',
    look.size ? `<w:sz w:val="${look.size * 2}"/>` : '',
    look.highlight ? '<w:highlight w:val="yellow"/>' : '',
  ].join('');
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r><w:rPr>${properties}</w:rPr>${pieces.join('')}</w:r>`;
}

const paragraph = (properties: string, content: string): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const runs = (text: string): string => (text.startsWith('<') ? text : run(text));

export const para = (text = ''): string => paragraph('', text === '' ? '' : runs(text));
export const bold = (text: string, size?: number): string =>
  paragraph('', run(text, size === undefined ? { bold: true } : { bold: true, size }));
export const styled = (id: string, text: string): string => paragraph(`<w:pStyle w:val="${id}"/>`, runs(text));
export const title = (text: string): string => styled('Title', text);
export const heading = (text: string, level: 1 | 2 = 1): string => styled(`Heading${level}`, text);
const listed = (text: string, list: number, level: number): string =>
  paragraph(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`, runs(text));
export const bullet = (text: string, level = 0): string => listed(text, 1, level);
export const numbered = (text: string): string => listed(text, 2, 0);
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A text box as Word writes one: the drawing, and the older shape with the same text for older programs. */
export const textBox = (...paragraphs: string[]): string =>
  para(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawnBox(paragraphs)}</mc:Choice><mc:Fallback>${shapedBox(paragraphs)}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
const box = (paragraphs: readonly string[]): string => `<w:txbxContent>${paragraphs.join('')}</w:txbxContent>`;
export const drawnBox = (paragraphs: readonly string[]): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(paragraphs)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
export const shapedBox = (paragraphs: readonly string[]): string =>
  `<w:pict><v:shape><v:textbox>${box(paragraphs)}</v:textbox></v:shape></w:pict>`;

export type DocxParts = {
  body: string;
  links?: string;
  more?: Record<string, string | Uint8Array>;
  leaveOut?: string[];
};

/** A small Word file with this body; `more` adds or replaces parts. */
export async function docxFile(parts: DocxParts | string): Promise<Uint8Array> {
  const { body, links = '', more = {}, leaveOut = [] } = typeof parts === 'string' ? { body: parts } : parts;
  const zip = new JSZip();
  const all = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationshipsPart(links),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
    ...more,
  };
  for (const [name, text] of Object.entries(all)) if (!leaveOut.includes(name)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The XML of a part of its own kind, such as a page header or footnotes, round this content. */
export const partXml = (element: string, inside: string): string =>
  `<w:${element} ${namespaces}>${inside}</w:${element}>`;
