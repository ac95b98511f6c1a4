import type { Briefing, Resource, Section } from './briefing.ts';
import { blockText } from './briefing-text.ts';

/** In characters: a title of more than two lines pushes the briefing itself off a phone's screen. */
const longTitle = 200;
/** A team meeting has ten minutes for a briefing. */
const manyPoints = 20;
/** In characters: about a phone's screen of text. */
const longPoint = 600;

/** What can be wrong with a briefing, however it was laid out. Points are counted from 1, lengths are in characters. */
export type BriefingFault =
  | { readonly kind: 'no-title' }
  | { readonly kind: 'long-title'; readonly length: number; readonly best: number }
  | { readonly kind: 'no-points' }
  | { readonly kind: 'many-points'; readonly count: number }
  | { readonly kind: 'long-point'; readonly point: number; readonly length: number; readonly best: number }
  | { readonly kind: 'same-points'; readonly first: number; readonly second: number }
  | { readonly kind: 'empty-section'; readonly heading: string }
  | { readonly kind: 'unreachable-resource'; readonly heading: string };

/**
 * Every fault of a briefing at once. Only those that leave teams nothing to discuss or nothing to call it by stop it; the
 * others are shown on the preview, and the publisher decides.
 */
export const checkBriefing = (briefing: Briefing): readonly BriefingFault[] => [
  ...titleFaults(briefing.title),
  ...pointFaults(briefing.points.map((point) => point.text)),
  ...briefing.sections.flatMap(sectionFaults),
  ...briefing.resources.flatMap(resourceFaults),
];

export const stopsPublishing = ({ kind }: BriefingFault): boolean => kind === 'no-title' || kind === 'no-points';

function titleFaults(title: string): BriefingFault[] {
  if (title.trim() === '') return [{ kind: 'no-title' }];
  return title.length <= longTitle ? [] : [{ kind: 'long-title', length: title.length, best: longTitle }];
}

function pointFaults(points: readonly string[]): BriefingFault[] {
  if (points.every((text) => text.trim() === '')) return [{ kind: 'no-points' }];
  return [...tooMany(points.length), ...points.flatMap(tooLong), ...repeated(points)];
}

const tooMany = (count: number): BriefingFault[] => (count <= manyPoints ? [] : [{ kind: 'many-points', count }]);

const tooLong = ({ length }: string, index: number): BriefingFault[] =>
  length <= longPoint ? [] : [{ kind: 'long-point', point: index + 1, length, best: longPoint }];

function repeated(points: readonly string[]): BriefingFault[] {
  const firstWith = new Map<string, number>();
  return points.flatMap((text, index): BriefingFault[] => {
    const same = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = firstWith.get(same);
    if (first !== undefined) return [{ kind: 'same-points', first: first + 1, second: index + 1 }];
    firstWith.set(same, index);
    return [];
  });
}

const sectionFaults = ({ heading, blocks }: Section): BriefingFault[] =>
  blocks.flatMap(blockText).some((text) => text.trim() !== '') ? [] : [{ kind: 'empty-section', heading }];

/** A telephone number (three digits for the emergency and advice lines), an email address or a web address. */
const wayToReach =
  /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|\w\.(?:org|gov|nhs|police|sch|ac|co|com|net|uk)\b|\+?\d[\d ()-]{6,20}\d|\b(?:999|101|111)\b|\bthe police\b/i;

const resourceFaults = ({ heading, lines }: Resource): BriefingFault[] =>
  [heading, ...lines].some((line) => wayToReach.test(line)) ? [] : [{ kind: 'unreachable-resource', heading }];
