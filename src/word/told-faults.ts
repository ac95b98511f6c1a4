import type { Briefing, BriefingProblem } from '../domain/briefing.ts';
import { type BriefingFault, checkBriefing, stopsPublishing } from '../domain/briefing-check.ts';
import { words } from '../words/words.ts';

const headingOf = (fault: BriefingFault): string => {
  if ('heading' in fault) return fault.heading;
  const { wholeDocument, pointsHeading } = words().briefingProblems;
  return fault.kind === 'no-title' || fault.kind === 'long-title' ? wholeDocument : pointsHeading;
};

const messageOf = (fault: BriefingFault): string => {
  // TypeScript does not see that the message of a kind is asked for a fault of that kind.
  const say: (found: never) => string = words().briefingProblems.messages[fault.kind];
  return say(fault as never);
};

/** Every fault of a briefing, in words for its publisher. */
export const toldFaults = (briefing: Briefing): readonly BriefingProblem[] =>
  checkBriefing(briefing).map((fault) => ({
    heading: headingOf(fault),
    message: messageOf(fault),
    blocking: stopsPublishing(fault),
  }));
