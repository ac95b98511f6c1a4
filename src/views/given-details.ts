import type { Briefing } from '../domain/briefing.ts';
import { briefingText } from '../domain/briefing-text.ts';
import { detailsGivenBy } from '../domain/identifying-detail.ts';
import type { Directory } from '../domain/organisation.ts';

type Given = ReturnType<typeof detailsGivenBy>;

/** As many briefings as are discussed at once, and more. */
const MOST_KEPT = 50;
const kept = new Map<string, Given>();

/** Reading a long briefing closely takes as long as all else that a response needs; the same words always give the same. */
const givenByWords = (texts: readonly string[]): Given => {
  const words = JSON.stringify(texts);
  const known = kept.get(words);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const given = detailsGivenBy(texts);
  kept.set(words, given);
  return given;
};

/** What the briefing and the directory themselves give; such details in a response are no findings. */
export const givenDetails = (directory: Directory, briefing: Briefing): Given =>
  givenByWords([
    briefingText(briefing),
    directory.partnership.concernText,
    ...directory.organisations.map((one) => `${one.name} ${one.concernText ?? ''}`),
  ]);
