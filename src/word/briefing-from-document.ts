import type { Briefing, BriefingProblem, DiscussionPoint, DraftBriefing, Resource } from '../domain/briefing.ts';
import { words } from '../words/words.ts';
import { auditedIn } from './audited.ts';
import { clearedLines } from './cleared-lines.ts';
import { pointsAmong } from './discussion-points.ts';
import { documentRemarks } from './document-remarks.ts';
import { type Line, plainLine } from './line.ts';
import { outlineOf, type Part } from './outline.ts';
import { type PartUse, usesOf, withDiscussionFound } from './part-uses.ts';
import { isPartnershipName, partnershipIn } from './partnership.ts';
import { quoted } from './quoted.ts';
import { resourcesAmong } from './resources.ts';
import { openingOf, sectionOf } from './sections.ts';
import { emptyHeading, settledParts } from './settled-parts.ts';
import { type SectionWithRole, summaryOf } from './summary.ts';
import { findTitle } from './title.ts';
import { toldFaults } from './told-faults.ts';
import type { WordDocument } from './word-document.ts';

/** A letterhead stands among the first lines. */
const letterhead = 5;

/**
 * What a document becomes as a briefing, with every problem by its heading. All its text is kept, save editors' notes and
 * headings with nothing under them, which are told; what stands under no known heading is a section.
 */
export function briefingFromDocument(document: WordDocument): DraftBriefing {
  const cleared = clearedLines(document.lines);
  const texts = cleared.lines.map((line) => line.text);
  const partnership = partnershipIn([...texts, ...document.margins]);
  const title = findTitle(cleared.lines, document.propertiesTitle);
  const lines = cleared.lines.filter((line, index) => index >= letterhead || !isPartnershipName(line.text));
  const settled = settledParts(outlineOf(lines, title.lines));
  const { parts, found } = withDiscussionFound([...settled.parts, ...unplacedPart(document.unplaced)]);
  const { sections, points, resources, problems } = partsRead(parts);
  const briefing: Briefing = {
    title: title.title,
    partnership,
    audited: auditedIn(texts),
    summary: summaryOf(sections),
    sections: sections.map((each) => each.section),
    points,
    resources,
  };
  const told = [...cleared.problems, ...settled.problems, ...discussionFound(found), ...problems];
  return { briefing, problems: [...toldFaults(briefing), ...told, ...documentRemarks(document, partnership)] };
}

type Read = {
  readonly sections: readonly SectionWithRole[];
  readonly points: readonly DiscussionPoint[];
  readonly resources: readonly Resource[];
  readonly problems: readonly BriefingProblem[];
};

function partsRead(parts: readonly Part[]): Read {
  const uses = usesOf(parts);
  const severalDiscussions = uses.filter((use) => use === 'discussion').length > 1;
  const read = parts.map((part, index) => partRead(part, uses[index] ?? 'section', severalDiscussions));
  const idle = parts.filter(
    (part, index) => part.lines.length === 0 && part.heading !== '' && !dependent(uses[index + 1]),
  );
  return {
    sections: read.flatMap((each) => each.sections ?? []),
    points: read.flatMap((each) => each.points ?? []),
    resources: read.flatMap((each) => each.resources ?? []),
    problems: [...idle.map(emptyHeading), ...read.flatMap((each) => each.problems ?? [])],
  };
}

const dependent = (use: PartUse | undefined): boolean => use === 'theme' || use === 'named resource';

function partRead(part: Part, use: PartUse, severalDiscussions: boolean): Partial<Read> {
  switch (use) {
    case 'discussion':
    case 'theme': {
      const { points, others } = pointsAmong(part.lines, use === 'theme' || severalDiscussions ? part.heading : '');
      return { points, sections: sectionsOf(part, others) };
    }
    case 'resources':
      return { resources: resourcesAmong(part.lines, part.heading) };
    case 'named resource':
      return { resources: [{ heading: part.heading, lines: part.lines.map((line) => line.text) }] };
    default:
      return part.heading === '' ? withoutHeading(part) : { sections: sectionsOf(part, part.lines) };
  }
}

const sectionsOf = (part: Part, lines: readonly Line[]): SectionWithRole[] =>
  lines.length === 0 ? [] : [{ section: sectionOf(part.heading, lines), role: part.role }];

function withoutHeading(part: Part): Partial<Read> {
  if (part.lines.length === 0) return {};
  const heading = openingOf(part.lines);
  const { introduction, remarks } = words().wordFiles;
  return {
    sections: sectionsOf({ ...part, heading }, part.lines),
    problems: heading === introduction ? [] : [{ heading, message: remarks.withoutHeading, blocking: false }],
  };
}

const unplacedPart = (texts: readonly string[]): Part[] =>
  texts.length === 0
    ? []
    : [
        {
          heading: words().wordFiles.unplacedHeading,
          role: 'section',
          rank: 0,
          sure: true,
          line: null,
          lines: texts.map((text) => ({ ...plainLine, text })),
        },
      ];

function discussionFound(found: Part | null): BriefingProblem[] {
  if (found === null) return [];
  const { briefingProblems, wordFiles } = words();
  const message = wordFiles.remarks.discussionFound({
    count: found.lines.length,
    first: quoted(found.lines[0]?.text ?? ''),
  });
  return [{ heading: found.heading || briefingProblems.wholeDocument, message, blocking: false }];
}
