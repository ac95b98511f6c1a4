import type { DetailKind } from '#src/domain/identifying-detail.ts';
import { detailsGivenBy, findIdentifyingDetails } from '#src/domain/identifying-detail.ts';
import { soundsLikePresentWorry } from '#src/domain/present-worry.ts';
import { words } from '#src/words/words.ts';
import type { MarkedReply } from './marked-replies.ts';

/** What was found in marked replies. Found: same kind and same words. Right: a finding of that kind that touches a mark. */
export type Measure = {
  readonly marked: number;
  readonly found: number;
  readonly findings: number;
  readonly right: number;
};

export const concernText =
  'If you are concerned about a child in East Sussex call the Single Point of Advice (SPoA) on 01323 464222 or email 0-19.SPOA@eastsussex.gov.uk';

const nothing: Measure = { marked: 0, found: 0, findings: 0, right: 0 };
const together = (one: Measure, other: Measure): Measure => ({
  marked: one.marked + other.marked,
  found: one.found + other.found,
  findings: one.findings + other.findings,
  right: one.right + other.right,
});

const given = detailsGivenBy([concernText]);
const known = new WeakMap<MarkedReply, ReturnType<typeof findIdentifyingDetails>>();

/** Each reply is read once, however many kinds are asked for. */
const findingsIn = (reply: MarkedReply): ReturnType<typeof findIdentifyingDetails> => {
  const findings = known.get(reply) ?? findIdentifyingDetails(reply.text, given);
  known.set(reply, findings);
  return findings;
};

const measureReply = (reply: MarkedReply, kind: DetailKind): Measure => {
  const marked = reply.details.filter((detail) => detail.kind === kind);
  const findings = findingsIn(reply).filter((found) => found.kind === kind);
  const isFound = (mark: (typeof marked)[number]): boolean =>
    findings.some((finding) => finding.start === mark.start && finding.end === mark.end);
  const isRight = (finding: (typeof findings)[number]): boolean =>
    marked.some((mark) => mark.start < finding.end && finding.start < mark.end);
  return {
    marked: marked.length,
    found: marked.filter(isFound).length,
    findings: findings.length,
    right: findings.filter(isRight).length,
  };
};

export const kinds = Object.keys(words().details) as readonly DetailKind[];

export const measureKind = (replies: readonly MarkedReply[], kind: DetailKind): Measure =>
  replies.map((reply) => measureReply(reply, kind)).reduce(together, nothing);

export const measureAll = (replies: readonly MarkedReply[], some: readonly DetailKind[]): Measure =>
  some.map((kind) => measureKind(replies, kind)).reduce(together, nothing);

export const recallOf = ({ marked, found }: Measure): number => found / marked;
export const precisionOf = ({ findings, right }: Measure): number => right / findings;

export const shareHeard = (texts: readonly string[]): number =>
  texts.filter(soundsLikePresentWorry).length / texts.length;
