/** What the guard looks for. */
export type DetailKind =
  | 'nhs-number'
  | 'date-of-birth'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'national-insurance-number'
  | 'case-number'
  | 'childs-name';

/** Where a detail stands: offsets in UTF-16 units, end exclusive. */
export type IdentifyingDetail = { readonly kind: DetailKind; readonly start: number; readonly end: number };

/** What stands in the place of a detail that was removed. */
export const removedMark = '[detail removed]';

export const byPlace = (details: readonly IdentifyingDetail[]): readonly IdentifyingDetail[] =>
  [...details].sort((one, other) => one.start - other.start);

/** The place in the whole text of something that was found after these details, in order, had been removed from it. */
export const placedBack = (detail: IdentifyingDetail, removed: readonly IdentifyingDetail[]): IdentifyingDetail => ({
  kind: detail.kind,
  start: placeInWhole(detail.start, removed),
  end: placeInWhole(detail.end - 1, removed) + 1,
});

const placeInWhole = (offset: number, removed: readonly IdentifyingDetail[]): number => {
  let [inRest, inWhole] = [0, 0];
  for (const { start, end } of removed) {
    const markAt = inRest + start - inWhole;
    if (markAt > offset) break;
    inRest = markAt + removedMark.length;
    inWhole = end;
  }
  return inWhole + offset - inRest;
};
