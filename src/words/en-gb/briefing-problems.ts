import type { BriefingFault } from '../../domain/briefing-check.ts';

type Messages = {
  readonly [Kind in BriefingFault['kind']]: (found: Extract<BriefingFault, { readonly kind: Kind }>) => string;
};

const pointsHeading = 'Points for discussion';

/** A sentence or two for a publisher: what is wrong, what was done, what to do. */
const messages: Messages = {
  'no-title': () =>
    'No title was found. Put the title on a line of its own at the top, in Word’s Title style, and import the file again.',
  'long-title': ({ length, best }) =>
    `The title is ${length} characters long. It is used as it is, but on a phone it fills the screen; a title under ${best} characters reads better.`,
  'no-points': () =>
    `No discussion points were found, so there would be nothing for teams to discuss. Put the heading “${pointsHeading}” above them, write each point as a bullet of its own, and import the file again.`,
  'many-points': ({ count }) =>
    `There are ${count} discussion points. Teams will be taken through every one, which is more than a meeting has time for; keep those that matter most.`,
  'long-point': ({ point, length, best }) =>
    `Point ${point} is ${length} characters long. Teams will see all of it, but on a phone it fills the screen; a point is best under ${best} characters.`,
  'same-points': ({ first, second }) =>
    `Points ${first} and ${second} say the same. Both will be put to teams; take one of them out of the Word file if that is not meant.`,
  'empty-section': () =>
    'There is nothing under this heading, so teams would unfold an empty section. Add the text, or take the heading out.',
  'unreachable-resource': () =>
    'This resource gives no telephone number, email or web address, so nobody can follow it from the card. It is shown as it is; add one in Word if there is one.',
};

/** What a publisher is told of a briefing before teams see it, and under which heading they look for it in the Word file. */
export const briefingProblems = { wholeDocument: 'The whole document', pointsHeading, messages };
