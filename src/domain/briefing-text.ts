import type { Block, Briefing } from './briefing.ts';

/**
 * All the words of a briefing, one item a line. The identifying-detail guard asks it what the briefing itself gives:
 * a telephone number that stands among the resources is no finding when a response repeats it.
 */
export function briefingText(briefing: Briefing): string {
  return [
    briefing.title,
    briefing.partnership,
    briefing.audited,
    ...briefing.summary,
    ...briefing.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockText)]),
    ...briefing.points.flatMap((point) => [point.theme, point.text]),
    ...briefing.resources.flatMap((resource) => [resource.heading, ...resource.lines]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of one block, one line for a paragraph and one for each bullet. */
export const blockText = (block: Block): readonly string[] => (block.kind === 'paragraph' ? [block.text] : block.items);
