import mammoth from 'mammoth';
import type { WordParts } from './unpack.ts';

/** What mammoth makes of a Word document before it turns it into HTML, as far as we read it. Its own types leave it open. */
export type MammothDocument = {
  readonly type: 'document';
  readonly children: readonly MammothElement[];
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly MammothElement[] } | null };
  readonly comments: readonly { readonly body: readonly MammothElement[] }[];
};

export type MammothParagraph = {
  readonly type: 'paragraph';
  readonly children: readonly MammothElement[];
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
};

export type MammothRun = {
  readonly type: 'run';
  readonly children: readonly MammothElement[];
  readonly styleName: string | null;
  readonly isBold: boolean;
  readonly isUnderline: boolean;
  readonly fontSize: number | null;
  readonly highlight: string | null;
};

type NoteReference = { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string };

export type MammothElement =
  | MammothParagraph
  | MammothRun
  | NoteReference
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'hyperlink'; readonly children: readonly MammothElement[]; readonly href?: string }
  | { readonly type: 'table' | 'tableRow' | 'tableCell'; readonly children: readonly MammothElement[] }
  | { readonly type: 'image' | 'checkbox' | 'bookmarkStart' | 'commentReference' };

/**
 * Reads the parts of a Word file with mammoth. Its document is taken before the HTML, which would lose font sizes and make
 * headings of table cells. No image is opened and nothing outside the parts is ever read. Throws where the XML is not sound.
 */
export async function readMammothDocument(parts: WordParts): Promise<MammothDocument> {
  let found: MammothDocument | undefined;
  // mammoth also takes an opened archive (`file`), which its types leave out. Handing it our parts keeps a second zip reader,
  // which might see another archive in the same bytes than the one that was checked, away from the file.
  const input = { file: archiveOf(parts) } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: MammothDocument): MammothDocument => {
      found = document;
      return { ...document, children: [] };
    },
  });
  if (found === undefined) throw new Error('mammoth gave no document');
  return found;
}

const archiveOf = (parts: WordParts) => ({
  exists: (name: string): boolean => parts.has(name),
  read: async (name: string): Promise<string> => parts.get(name)?.toString('utf8') ?? '',
});
