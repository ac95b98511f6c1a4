/** What a paragraph style says about the look of its text, its ancestors' say included. */
export type StyleLook = {
  /** 0 for a title, 1 to 9 for a heading, null for body text. */
  readonly level: number | null;
  readonly bold: boolean;
  /** In points; null where no style says. */
  readonly size: number | null;
};

const bodyText: StyleLook = { level: null, bold: false, size: null };
/** A chain of styles longer than this, or one that bites its tail, is not Word's. */
const mostAncestors = 20;

/**
 * The looks of a document's paragraph styles by their ids, from `word/styles.xml`. mammoth gives a style's name only, but
 * partnerships have templates of their own, in which a heading is called anything.
 */
export function styleLooks(stylesXml: string): ReadonlyMap<string, StyleLook> {
  const styles = new Map(
    (stylesXml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((xml) => [attribute(xml, 'w:styleId') ?? '', xml]),
  );
  return new Map([...styles.keys()].map((id) => [id, lookOf(styles, id, mostAncestors)]));
}

function lookOf(styles: ReadonlyMap<string, string>, id: string, ancestorsLeft: number): StyleLook {
  const xml = styles.get(id);
  if (xml === undefined || ancestorsLeft === 0) return bodyText;
  const parent = lookOf(styles, settingOf(xml, 'w:basedOn') ?? '', ancestorsLeft - 1);
  const halfPoints = Number(settingOf(xml, 'w:sz'));
  return {
    level: levelOf(xml) ?? parent.level,
    bold: /<w:b(?:\s[^>]*)?\/>/.test(xml) ? !/^(?:0|false)$/.test(settingOf(xml, 'w:b') ?? '') : parent.bold,
    size: halfPoints > 0 ? halfPoints / 2 : parent.size,
  };
}

function levelOf(xml: string): number | null {
  const fromName = levelFromStyleName(settingOf(xml, 'w:name') ?? '');
  if (fromName !== null) return fromName;
  const outline = settingOf(xml, 'w:outlineLvl');
  return outline !== undefined && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null;
}

/** Word's own names: "Title", "heading 1" to "heading 9". Any other with "heading" in it ranks with the second level. */
export function levelFromStyleName(name: string): number | null {
  if (/^title$/i.test(name)) return 0;
  const numbered = /^heading ?([1-9])\b/i.exec(name)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return /heading/i.test(name) && !/toc|char\b/i.test(name) ? 2 : null;
}

const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]{0,200})"`).exec(xml)?.[1];
const settingOf = (xml: string, element: string): string | undefined =>
  new RegExp(`<${element}\\s[^>]{0,200}?w:val="([^"]{0,200})"`).exec(xml)?.[1];
