import type { Briefing } from '../../domain/briefing.ts';
import { words } from '../../words/words.ts';
import { type Fold, type FoldBlock, foldsOf } from './briefing-folds.ts';
import type { CardData } from './template.ts';
import { bold, clip, escapeMarkdown, inLine } from './text.ts';

/** More headings than this make a card of headings only. */
const MOST_FOLDS = 18;

const textsOf = (block: FoldBlock): readonly string[] => ('items' in block ? block.items : [block.text]);
const lengthOf = (blocks: readonly FoldBlock[]): number =>
  blocks.flatMap(textsOf).reduce((sum, text) => sum + text.length, 0);

/** How much of a briefing there is to fold: one for each heading, then the characters under them. */
export const foldedAmount = (briefing: Briefing): number => {
  const folds = foldsOf(briefing);
  return folds.reduce((sum, fold) => sum + lengthOf(fold.blocks), folds.length);
};

/** As many of the parts, from the first, as have `most` characters together; the last of them cut. */
const upTo = <Part>(
  parts: readonly Part[],
  most: number,
  how: { length: (part: Part) => number; cut: (part: Part, most: number) => Part },
): readonly Part[] => {
  let left = most;
  return parts.flatMap((part) => {
    const kept = left > 0 ? [how.cut(part, left)] : [];
    left -= how.length(part);
    return kept;
  });
};

const shortenedBlock = (block: FoldBlock, most: number): FoldBlock =>
  'items' in block
    ? { kind: block.kind, items: upTo(block.items, most, { length: (item) => item.length, cut: clip }) }
    : { kind: block.kind, text: clip(block.text, most) };

const shortened = (blocks: readonly FoldBlock[], most: number): readonly FoldBlock[] =>
  lengthOf(blocks) <= most
    ? blocks
    : [
        ...upTo(blocks, most, { length: (block) => lengthOf([block]), cut: shortenedBlock }),
        { kind: 'paragraph', text: words().cards.briefing.parts.more },
      ];

/** The most needed first, and of equals the first. */
const byNeed = (folds: readonly Fold[]): readonly Fold[] => folds.toSorted((a, b) => b.need - a.need);

/** Gives each fold as much of `amount` characters as it has text, the most needed first. */
const sharesOf = (folds: readonly Fold[], amount: number): ReadonlyMap<Fold, number> => {
  let left = amount;
  return new Map(
    byNeed(folds).map((fold) => {
      const share = Math.min(left, lengthOf(fold.blocks));
      left -= share;
      return [fold, share];
    }),
  );
};

const blockText = (block: FoldBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      return bold(block.text);
    case 'bullets':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'numbered':
      return block.items.map((item, index) => `${index + 1}. ${inLine(item)}`).join('\n');
  }
};

/**
 * A briefing's folds as its template shows them. Where `amount` is less than there is, the least needed shorten, last
 * first; where not even the headings fit, the least needed are left out, and counted.
 */
export const foldData = (
  briefing: Briefing,
  amount: number,
): { readonly folds: readonly CardData[]; readonly leftOut: number } => {
  const all = foldsOf(briefing);
  const kept = new Set(byNeed(all).slice(0, Math.min(amount, MOST_FOLDS)));
  const folds = all.filter((fold) => kept.has(fold));
  const shares = sharesOf(folds, Math.max(0, amount - all.length));
  return {
    folds: folds.map((fold, index) => ({
      id: `fold${index + 1}`,
      heading: inLine(fold.heading),
      open: fold.open,
      closed: !fold.open,
      blocks: shortened(fold.blocks, shares.get(fold) ?? 0).map((block) => ({ text: blockText(block) })),
    })),
    leftOut: all.length - folds.length,
  };
};
