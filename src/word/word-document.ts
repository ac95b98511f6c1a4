import { documentLines } from './document-lines.ts';
import { foldedText, type Line } from './line.ts';
import { type MammothElement, readMammothDocument } from './mammoth-document.ts';
import { mainPartName } from './package-kind.ts';
import { styleLooks } from './style-looks.ts';
import { withTextBoxesInPlace } from './text-boxes.ts';
import type { WordParts } from './unpack.ts';
import { unreadText } from './unread-text.ts';
import { paragraphTexts, withoutReferences } from './xml-text.ts';

/** A Word document as a reader sees it: its lines, and what lines do not hold. */
export type WordDocument = {
  readonly lines: readonly Line[];
  /** Text of a shape or element whose place among the lines is not known. */
  readonly unplaced: readonly string[];
  /** The words of page headers and footers, without page numbers. */
  readonly margins: readonly string[];
  /** The title in the file's properties; often a template's. */
  readonly propertiesTitle: string;
  readonly pictures: number;
  readonly comments: number;
  readonly hasTrackedChanges: boolean;
  /** Charts, diagrams, equations or embedded objects, whose text and figures are not in the document's own text. */
  readonly hasObjects: boolean;
};

const trackedChange = /<w:(?:ins|del|moveFrom|moveTo)\s/;
const embedded = /<(?:c:chart|cx:chart|dgm:relIds|m:oMath|o:OLEObject|w:altChunk)\b/;

/** Reads the unpacked parts. Throws where their XML is not sound. */
export async function readWordDocument(parts: WordParts): Promise<WordDocument> {
  const textOf = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  const main = mainPartName(parts);
  const xml = withTextBoxesInPlace(textOf(main));
  const document = await readMammothDocument(new Map(parts).set(main, Buffer.from(xml)));
  return {
    lines: documentLines(document.children, { document, styles: styleLooks(textOf('word/styles.xml')) }),
    unplaced: unreadText(xml, document.children),
    margins: marginsOf(parts),
    propertiesTitle: titleIn(textOf('docProps/core.xml')),
    pictures: countOf(document.children, 'image'),
    comments: document.comments.length,
    hasTrackedChanges: trackedChange.test(xml),
    hasObjects: embedded.test(xml),
  };
}

function marginsOf(parts: WordParts): string[] {
  const margins = [...parts].filter(([name]) => /^word\/(?:header|footer)\d{0,4}\.xml$/.test(name));
  const texts = margins.flatMap(([, xml]) => paragraphTexts(xml.toString('utf8')));
  return [...new Set(texts)].filter((text) => !/^(?:page|of|[\d\s|./-])*$/i.test(text));
}

const titleIn = (coreXml: string): string =>
  foldedText(withoutReferences(/<dc:title>([^<]{0,300})<\/dc:title>/.exec(coreXml)?.[1] ?? ''));

function countOf(elements: readonly MammothElement[], type: MammothElement['type']): number {
  return elements.reduce((sum, element) => {
    const inside = 'children' in element ? countOf(element.children, type) : 0;
    return sum + inside + (element.type === type ? 1 : 0);
  }, 0);
}
