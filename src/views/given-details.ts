import type { Briefing } from '../domain/briefing.ts';
import { briefingText } from '../domain/briefing-text.ts';
import { detailsGivenBy, type GivenDetails } from '../domain/identifying-detail.ts';
import type { Directory } from '../domain/organisation.ts';

const read = (directory: Directory, briefing: Briefing): GivenDetails =>
  detailsGivenBy([
    briefingText(briefing),
    directory.partnership.concernText,
    ...directory.organisations.map((one) => `${one.name} ${one.concernText ?? ''}`),
  ]);

/** By the directory and the briefing themselves, which nobody changes: as soon as either is read anew, so are their details. */
const kept = new WeakMap<Directory, WeakMap<Briefing, GivenDetails>>();

/**
 * What the briefing and the directory themselves give; such details in a response are no findings. Reading a long briefing
 * closely takes as long as all else that a response needs, so it is read once.
 */
export const givenDetails = (directory: Directory, briefing: Briefing): GivenDetails => {
  const ofDirectory = kept.get(directory) ?? new WeakMap<Briefing, GivenDetails>();
  kept.set(directory, ofDirectory);
  const given = ofDirectory.get(briefing) ?? read(directory, briefing);
  ofDirectory.set(briefing, given);
  return given;
};
