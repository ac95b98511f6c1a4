import { promptsAmong } from './discussion-points.ts';
import type { Part } from './outline.ts';

/** What a part becomes in the briefing. A theme belongs to the discussion before it, a named resource to the resources. */
export type PartUse = 'section' | 'discussion' | 'theme' | 'resources' | 'named resource';

/** What each part becomes, by its heading's words, its depth and what stands under it. */
export function usesOf(parts: readonly Part[]): PartUse[] {
  let opening: Part | null = null;
  return parts.map((part) => {
    const use = useOf(part, opening);
    if (use === 'discussion' || use === 'resources') opening = part;
    if (use === 'section') opening = null;
    return use;
  });
}

function useOf(part: Part, opening: Part | null): PartUse {
  if (part.role === 'discussion' || part.role === 'resources') return part.role;
  if (opening === null || part.heading === '') return 'section';
  if (opening.role === 'discussion') return isTheme(part, opening) ? 'theme' : 'section';
  return isNamedResource(part, opening) ? 'named resource' : 'section';
}

/** Under a known section's heading only a deeper one's questions belong to the discussion. */
function isTheme(part: Part, discussion: Part): boolean {
  const prompts = promptsAmong(part.lines);
  const mostly = prompts > 0 && prompts * 2 >= part.lines.length;
  const deeper = part.rank > discussion.rank;
  return part.role === null ? mostly || (deeper && prompts > 0) : mostly && deeper;
}

const reachable = /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|\+?\d[\d ()-]{6,20}\d/;
const isNamedResource = (part: Part, resources: Part): boolean =>
  part.role === null &&
  (part.rank > resources.rank || !part.sure || part.lines.some((line) => reachable.test(line.text)));

/**
 * Where no heading speaks of discussion, the last questions that follow one another are taken for the points: a part of their
 * own, under the heading they stand under.
 */
export function withDiscussionFound(parts: readonly Part[]): { parts: readonly Part[]; found: Part | null } {
  if (parts.some(({ role }) => role === 'discussion')) return { parts, found: null };
  const index = parts.findLastIndex((each) => each.role !== 'resources' && questionsIn(each) !== null);
  const part = parts[index];
  const run = part === undefined ? null : questionsIn(part);
  if (part === undefined || run === null) return { parts, found: null };
  const found: Part = { ...part, role: 'discussion', lines: part.lines.slice(run.from, run.to) };
  const rest: Part = { ...part, lines: part.lines.toSpliced(run.from, run.to - run.from) };
  const replaced = rest.lines.length === 0 ? [found] : [rest, found];
  return { parts: parts.toSpliced(index, 1, ...replaced), found };
}

/** The last two or more lines in a row that end with a question mark. */
function questionsIn(part: Part): { from: number; to: number } | null {
  const asks = part.lines.map((line) => /\?\W{0,2}$/.test(line.text));
  const to = asks.lastIndexOf(true) + 1;
  const from = asks.lastIndexOf(false, to - 1) + 1;
  return to - from >= 2 ? { from, to } : null;
}
