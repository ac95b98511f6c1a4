import JSZip from 'jszip';

export type OpenedCell = { readonly kind: 'text' | 'number' | 'empty'; readonly text: string };
export type OpenedSheet = {
  readonly name: string;
  readonly xml: string;
  readonly rows: readonly (readonly OpenedCell[])[];
};

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;|&#39;/gu, "'")
    .replace(/&amp;/gu, '&');

const sharedIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>/gsu)].map(([, item]) => unescaped((item ?? '').replace(/<[^>]*>/gu, '')));

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/gu, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellIn = (attributes: string, content: string, shared: readonly string[]): OpenedCell => {
  const value = /<v>(.*?)<\/v>/su.exec(content)?.[1];
  if (/ t="s"/u.test(attributes)) return { kind: 'text', text: shared[Number(value)] ?? '' };
  if (/ t="inlineStr"/u.test(attributes)) return { kind: 'text', text: unescaped(content.replace(/<[^>]*>/gu, '')) };
  return value === undefined ? { kind: 'empty', text: '' } : { kind: 'number', text: value };
};

const rowsIn = (xml: string, shared: readonly string[]): readonly (readonly OpenedCell[])[] =>
  [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gsu)].map(([, row]) => {
    const cells: OpenedCell[] = [];
    for (const [, attributes = '', content = ''] of (row ?? '').matchAll(/<c((?: [^>]*?)?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      const reference = / r="([A-Z]+)\d+"/u.exec(attributes)?.[1] ?? '';
      cells[columnOf(reference)] = cellIn(attributes, content, shared);
    }
    return Array.from(cells, (cell) => cell ?? { kind: 'empty', text: '' });
  });

/** The sheets of a workbook as they are written in its file, in their order. */
export const openedSpreadsheet = async (bytes: Uint8Array): Promise<readonly OpenedSheet[]> => {
  const zip = await JSZip.loadAsync(bytes);
  const read = (path: string): Promise<string> => zip.file(path)?.async('string') ?? Promise.resolve('');
  const names = [...(await read('xl/workbook.xml')).matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) =>
    unescaped(name ?? ''),
  );
  const shared = sharedIn(await read('xl/sharedStrings.xml'));
  return Promise.all(
    names.map(async (name, index) => {
      const xml = await read(`xl/worksheets/sheet${index + 1}.xml`);
      return { name, xml, rows: rowsIn(xml, shared) };
    }),
  );
};
