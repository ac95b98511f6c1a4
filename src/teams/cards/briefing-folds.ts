import type { Block, Briefing, DiscussionPoint, Resource, Section } from '../../domain/briefing.ts';
import { words } from '../../words/words.ts';
import { clip } from './text.ts';

export type FoldBlock =
  | Block
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'numbered'; readonly items: readonly string[] };

/** A part of a briefing under a heading that opens and closes. */
export type Fold = {
  readonly heading: string;
  /** How much a discussion needs it: where a briefing is too long for a card, the least needed shorten first. */
  readonly need: number;
  /** Shown open. */
  readonly open: boolean;
  readonly blocks: readonly FoldBlock[];
};

const HEADING_LENGTH = 100;

const texts = () => words().cards.briefing.parts;

const POINTS_NEED = 5;
const LEARNING_NEED = 4;
const RESOURCES_NEED = 1;
const needs: readonly (readonly [RegExp, number])[] = [
  [/\b(?:learn|finding|lesson|theme)/iu, LEARNING_NEED],
  [/\brecommend/iu, 3],
  [/\b(?:strength|worked|good practice|went well)/iu, 2],
];

const needOf = (heading: string): number => needs.find(([pattern]) => pattern.test(heading))?.[1] ?? 0;

const bulletCount = (blocks: readonly Block[]): number =>
  blocks.reduce((count, block) => count + (block.kind === 'bullets' ? block.items.length : 0), 0);

const withCount = (heading: string, count: number): string => (count > 1 ? `${heading} (${count})` : heading);

const sectionFold = (section: Section, open: boolean): Fold => ({
  heading: withCount(clip(section.heading, HEADING_LENGTH), bulletCount(section.blocks)),
  need: needOf(section.heading),
  open,
  blocks: section.blocks.length === 0 ? [{ kind: 'paragraph', text: texts().noText }] : section.blocks,
});

const pointsFold = (points: readonly DiscussionPoint[]): Fold => ({
  heading: withCount(texts().points, points.length),
  need: POINTS_NEED,
  open: false,
  blocks: [{ kind: 'numbered', items: points.map((point) => point.text) }],
});

const resourceBlocks = ({ heading, lines }: Resource): readonly FoldBlock[] => [
  { kind: 'heading', text: heading },
  ...(lines.length === 0 ? [] : [{ kind: 'bullets' as const, items: lines }]),
];

const resourcesFold = (resources: readonly Resource[]): Fold => ({
  heading: withCount(texts().resources, resources.length),
  need: RESOURCES_NEED,
  open: false,
  blocks: resources.flatMap(resourceBlocks),
});

/** A briefing's parts. What the discussion needs is open: the first section of what was learned, else the first section. */
export const foldsOf = ({ sections, points, resources }: Briefing): readonly Fold[] => {
  const opened = Math.max(
    0,
    sections.findIndex((section) => needOf(section.heading) === LEARNING_NEED),
  );
  return [
    ...sections.map((section, index) => sectionFold(section, index === opened)),
    ...(points.length === 0 ? [] : [pointsFold(points)]),
    ...(resources.length === 0 ? [] : [resourcesFold(resources)]),
  ];
};
