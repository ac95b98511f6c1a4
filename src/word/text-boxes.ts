type Span = { name: string; start: number; innerStart: number; innerEnd: number; end: number; children: Span[] };

const tracked = /<(\/?)(mc:AlternateContent|mc:Choice|mc:Fallback|w:drawing|w:txbxContent)\b[^>]*?(\/?)>/g;
/** Wrappers round text that mammoth does not know, and with which it would drop the text. */
const transparent = /<\/?w:(?:fldSimple|dir|bdo)\b[^>]*>/g;

/**
 * Rewrites a Word document's XML so that mammoth finds every text box once and in its place. Word writes a text box twice,
 * as a drawing and as an older shape for programs that cannot draw (`mc:AlternateContent`); other programs write only one of
 * them; and mammoth reads the older shape alone. Assumes the usual prefixes `w:` and `mc:`; text under any other is caught by
 * `unreadText`.
 */
export function withTextBoxesInPlace(xml: string): string {
  const plain = xml.replace(transparent, '');
  const spans = trackedSpans(plain);
  return spans === null ? plain : render(plain, { start: 0, end: plain.length, children: spans });
}

/** The tracked elements as a tree, or null where they do not nest: then the XML is broken and the parser will say so. */
function trackedSpans(xml: string): Span[] | null {
  const root: Span[] = [];
  const open: Span[] = [];
  for (const match of xml.matchAll(tracked)) {
    const [tag, closing, name = '', empty] = match;
    const [start, end] = [match.index, match.index + tag.length];
    if (closing === '/') {
      const span = open.pop();
      if (span?.name !== name) return null;
      Object.assign(span, { innerEnd: start, end });
    } else {
      const span = { name, start, innerStart: end, innerEnd: end, end, children: [] };
      (open.at(-1)?.children ?? root).push(span);
      if (empty !== '/') open.push(span);
    }
  }
  return open.length === 0 ? root : null;
}

function render(xml: string, within: { start: number; end: number; children: readonly Span[] }): string {
  let from = within.start;
  const pieces = within.children.flatMap((child) => {
    const before = xml.slice(from, child.start);
    from = child.end;
    return [before, rewritten(xml, child)];
  });
  return [...pieces, xml.slice(from, within.end)].join('');
}

const whole = (xml: string, span: Span): string => render(xml, span);
const inner = (xml: string, span: Span): string =>
  render(xml, { start: span.innerStart, end: span.innerEnd, children: span.children });

function rewritten(xml: string, span: Span): string {
  const boxes = textBoxes(span);
  if (span.name === 'w:drawing' && boxes.length > 0) return asShape(xml, boxes);
  if (span.name !== 'mc:AlternateContent') return whole(xml, span);
  const branch = branchWithText(xml, span);
  if (branch === undefined) return whole(xml, span);
  const inBranch = textBoxes(branch);
  return inBranch.length > 0 ? asShape(xml, inBranch) : inner(xml, branch);
}

/** The form of text box that mammoth reads. */
const asShape = (xml: string, boxes: readonly Span[]): string =>
  `<w:pict>${boxes.map((box) => whole(xml, box)).join('')}</w:pict>`;

/** The outermost text boxes within, each once. */
function textBoxes(span: Span): Span[] {
  if (span.name === 'w:txbxContent') return [span];
  if (span.name !== 'mc:AlternateContent') return span.children.flatMap(textBoxes);
  const branches = span.children.map(textBoxes);
  return branches.find((boxes) => boxes.length > 0) ?? [];
}

/** The branch for older programs where it has the text, since mammoth can read all of it; otherwise the first that has. */
function branchWithText(xml: string, span: Span): Span | undefined {
  const withText = span.children.filter((branch) => /<w:t[\s>]/.test(xml.slice(branch.innerStart, branch.innerEnd)));
  return withText.find((branch) => branch.name === 'mc:Fallback') ?? withText[0];
}
