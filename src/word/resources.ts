import type { Resource } from '../domain/briefing.ts';
import { headingText } from './heading-words.ts';
import type { Line } from './line.ts';

/** In characters; a sentence that leads on with a colon may be longer than a name is. */
const longestName = 80;
const longestLead = 120;

const label =
  /^(?:phone|telephone|tel|mobile|text|email|e-mail|web|website|address|(?:out of|office|opening) hours|hours|fax)\b/i;
const reachable = /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|\+?\d[\d ()-]{6,20}\d/;

/**
 * Reads where to turn. A new resource begins after an empty paragraph or at a name with a colon; its first line is its heading
 * where that is a name or leads on to the rest. What has no heading of its own stands under the part's.
 */
export function resourcesAmong(lines: readonly Line[], heading: string): Resource[] {
  const found = blocksOf(lines).map((block) => resourceOf(block, heading));
  const own = found.filter((resource) => resource.heading !== heading);
  const others = found.filter((resource) => resource.heading === heading).flatMap((resource) => resource.lines);
  return others.length === 0 ? own : [{ heading, lines: others }, ...own];
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    if (block === undefined || startsBlock(line, lines[index + 1], block)) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function startsBlock(line: Line, next: Line | undefined, block: readonly Line[]): boolean {
  if (line.list !== null || label.test(line.text)) return false;
  const [first] = block;
  const awaitsText = block.length === 1 && first !== undefined && leadsOn(first);
  if (line.gap > 0) return !awaitsText;
  return isName(line) && /:$/.test(line.text) && next?.gap === 0;
}

function resourceOf(block: readonly Line[], heading: string): Resource {
  const [first, ...others] = block;
  if (first === undefined || others.length === 0 || !leadsOn(first)) {
    return { heading, lines: block.map((line) => line.text) };
  }
  return { heading: headingText(first.text), lines: others.map((line) => line.text) };
}

const leadsOn = (line: Line): boolean =>
  isName(line) || (line.list === null && /:$/.test(line.text) && line.text.length <= longestLead);

const isName = (line: Line): boolean =>
  line.list === null &&
  line.text.length <= longestName &&
  !/[.;,!]$/.test(line.text) &&
  !reachable.test(line.text) &&
  !label.test(line.text);
