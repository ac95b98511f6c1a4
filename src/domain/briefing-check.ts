import type { Briefing, BriefingProblem, Resource, Section } from './briefing.ts';
import { blockText } from './briefing-text.ts';

/** Where a problem stands that belongs to no heading. */
export const wholeDocument = 'The whole document';

const pointsHeading = 'Points for discussion';
/** In characters: a title of more than two lines pushes the briefing itself off a phone's screen. */
const longTitle = 200;
/** A team meeting has ten minutes for a briefing. */
const manyPoints = 20;
/** In characters: about a phone's screen of text. */
const longPoint = 600;

/**
 * Every problem of a briefing at once, in words for its publisher. Blocking are only those that leave teams nothing to
 * discuss or nothing to call it by; the others are shown on the preview, and the publisher decides.
 */
export function checkBriefing(briefing: Briefing): BriefingProblem[] {
  return [
    ...titleProblems(briefing.title),
    ...pointProblems(briefing.points.map((point) => point.text)),
    ...briefing.sections.flatMap(sectionProblems),
    ...briefing.resources.flatMap(resourceProblems),
  ];
}

const blocking = (heading: string, message: string): BriefingProblem => ({ heading, message, blocking: true });
const warning = (heading: string, message: string): BriefingProblem => ({ heading, message, blocking: false });

function titleProblems(title: string): BriefingProblem[] {
  if (title.trim() === '') {
    return [
      blocking(
        wholeDocument,
        'No title was found. Put the title on a line of its own at the top, in Word’s Title style, and import the file again.',
      ),
    ];
  }
  if (title.length <= longTitle) return [];
  return [
    warning(
      wholeDocument,
      `The title is ${title.length} characters long. It is used as it is, but on a phone it fills the screen; a title under ${longTitle} characters reads better.`,
    ),
  ];
}

function pointProblems(points: readonly string[]): BriefingProblem[] {
  if (points.every((text) => text.trim() === '')) {
    return [
      blocking(
        pointsHeading,
        `No discussion points were found, so there would be nothing for teams to discuss. Put the heading “${pointsHeading}” above them, write each point as a bullet of its own, and import the file again.`,
      ),
    ];
  }
  return [...tooMany(points), ...points.flatMap(tooLong), ...repeated(points)];
}

function tooMany(points: readonly string[]): BriefingProblem[] {
  if (points.length <= manyPoints) return [];
  const message = `There are ${points.length} discussion points. Teams will be taken through every one, which is more than a meeting has time for; keep those that matter most.`;
  return [warning(pointsHeading, message)];
}

function tooLong(text: string, index: number): BriefingProblem[] {
  if (text.length <= longPoint) return [];
  const message = `Point ${index + 1} is ${text.length} characters long. Teams will see all of it, but on a phone it fills the screen; a point is best under ${longPoint} characters.`;
  return [warning(pointsHeading, message)];
}

function repeated(points: readonly string[]): BriefingProblem[] {
  const firstWith = new Map<string, number>();
  return points.flatMap((text, index) => {
    const same = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = firstWith.get(same);
    if (first === undefined) {
      firstWith.set(same, index);
      return [];
    }
    return [
      warning(
        pointsHeading,
        `Points ${first + 1} and ${index + 1} say the same. Both will be put to teams; take one of them out of the Word file if that is not meant.`,
      ),
    ];
  });
}

function sectionProblems(section: Section): BriefingProblem[] {
  if (section.blocks.flatMap(blockText).some((text) => text.trim() !== '')) return [];
  const message =
    'There is nothing under this heading, so teams would unfold an empty section. Add the text, or take the heading out.';
  return [warning(section.heading, message)];
}

/** A telephone number (three digits for the emergency and advice lines), an email address or a web address. */
const wayToReach =
  /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|\w\.(?:org|gov|nhs|police|sch|ac|co|com|net|uk)\b|\+?\d[\d ()-]{6,20}\d|\b(?:999|101|111)\b|\bthe police\b/i;

function resourceProblems(resource: Resource): BriefingProblem[] {
  if ([resource.heading, ...resource.lines].some((line) => wayToReach.test(line))) return [];
  const message =
    'This resource gives no telephone number, email or web address, so nobody can follow it from the card. It is shown as it is; add one in Word if there is one.';
  return [warning(resource.heading, message)];
}
