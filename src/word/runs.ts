import type { MammothDocument, MammothElement, MammothRun } from './mammoth-document.ts';

/** A stretch of text of one look, the address that a link leads to, or a break between lines. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'address'; readonly address: string; readonly look: Look }
  | { readonly kind: 'line-break' | 'page-break' };

export type Look = {
  readonly strong: boolean;
  readonly size: number | null;
  readonly highlighted: boolean;
};

const plain: Look = { strong: false, size: null, highlighted: false };

/** The text inside a paragraph, piece by piece. A note's text follows its mark, and a link's address its words, in brackets. */
export const piecesOf = (children: readonly MammothElement[], document: MammothDocument): Piece[] =>
  withAddresses(rawPieces(children, document));

function rawPieces(children: readonly MammothElement[], document: MammothDocument): Piece[] {
  const read = (element: MammothElement, look: Look): Piece[] => {
    const text = (words: string): Piece[] => [{ kind: 'text', text: words, look }];
    switch (element.type) {
      case 'text':
        return text(element.value.replace(/[\n\r\v\f]/g, ' '));
      case 'tab':
        return text('\t');
      case 'break':
        return [{ kind: element.breakType === 'line' ? 'line-break' : 'page-break' }];
      case 'run':
        return element.children.flatMap((child) => read(child, lookOf(element)));
      case 'hyperlink': {
        const pieces = element.children.flatMap((child) => read(child, look));
        return [...pieces, ...addressPieces(element.href, pieces.at(-1))];
      }
      case 'noteReference': {
        const note = wordsOf(
          (document.notes.resolve(element)?.body ?? []).flatMap((child) => read(child, plain)),
        ).trim();
        return note === '' ? [] : text(` (${note})`);
      }
      case 'paragraph':
        return [...element.children.flatMap((child) => read(child, look)), ...text(' ')];
      default:
        return [];
    }
  };
  return children.flatMap((child) => read(child, plain));
}

const lookOf = (run: MammothRun): Look => ({
  strong: run.isBold || run.isUnderline || /^strong$/i.test(run.styleName ?? ''),
  size: run.fontSize,
  highlighted: run.highlight !== null,
});

export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');

/** Addresses that lead into files or programs are left out. */
function addressPieces(href: string | undefined, last: Piece | undefined): Piece[] {
  if (href === undefined || !/^(?:https?:\/\/|mailto:)\S{1,500}$/i.test(href)) return [];
  const address = /^mailto:/i.test(href) ? href.slice('mailto:'.length).replace(/\?.*$/s, '') : href;
  return [{ kind: 'address', address, look: last?.kind === 'text' ? last.look : plain }];
}

/**
 * Writes each address out after the words that lead to it, once, unless the words say it already. Word divides one link into
 * several where its words differ in look.
 */
function withAddresses(pieces: readonly Piece[]): Piece[] {
  const words = wordsOf(pieces).toLowerCase();
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'address') return [piece];
    const again = pieces.slice(index + 1).some((other) => other.kind === 'address' && other.address === piece.address);
    const said = words.includes(
      piece.address
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, ''),
    );
    return again || said ? [] : [{ kind: 'text', text: ` (${piece.address})`, look: piece.look }];
  });
}
