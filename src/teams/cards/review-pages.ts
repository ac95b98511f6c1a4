import { bytesOf, CARD_BYTES } from './card-size.ts';
import type { Unit } from './review-units.ts';
import type { AdaptiveCard, CardData } from './template.ts';

/** Between two units of a list: a comma. */
const COMMA = 1;

const hasId = (element: CardData, id: string): boolean => element['id'] === id;

/** What each unit weighs in its card, in bytes, and what the card weighs without them. */
export const weigh = (card: AdaptiveCard): { readonly units: readonly number[]; readonly frame: number } => {
  const list = card.body.find((element) => hasId(element, 'units'))?.['items'];
  const units = Array.isArray(list) ? list.map((unit) => bytesOf(unit) + COMMA) : [];
  return { units, frame: bytesOf(card) - units.reduce((sum, bytes) => sum + bytes, 0) };
};

type Packing = {
  readonly full: readonly (readonly Unit[])[];
  readonly page: readonly Unit[];
  /** The heading under which the last unit stands. */
  readonly heading: readonly Unit[];
};

/** A heading at the foot of a page would stand apart from what it heads, so it moves on with it. */
const turned = ({ full, page, heading }: Packing, next: Unit): Packing => {
  if (page.length > 1 && page.at(-1)?.starts === true)
    return { full: [...full, page.slice(0, -1)], page: page.slice(-1), heading };
  return { full: [...full, page], page: next.starts ? [] : heading, heading };
};

const withUnit = ({ full, page, heading }: Packing, unit: Unit): Packing => ({
  full,
  page: [...page, unit],
  heading: unit.starts ? [unit] : heading,
});

/**
 * Fills page after page with as many units as fit, so that nothing is cut and no response is split. A page that begins in
 * the middle of a point begins with that point's heading again.
 */
export const packed = (
  units: readonly Unit[],
  weight: { readonly units: readonly number[]; readonly frame: number },
): readonly (readonly Unit[])[] => {
  const weights = new Map(units.map((unit, index) => [unit, weight.units[index] ?? 0]));
  const fits = (some: readonly Unit[]) =>
    some.reduce((sum, unit) => sum + (weights.get(unit) ?? 0), weight.frame) <= CARD_BYTES;
  const add = (packing: Packing, unit: Unit): Packing =>
    withUnit(packing.page.length === 0 || fits([...packing.page, unit]) ? packing : turned(packing, unit), unit);
  const { full, page } = units.reduce(add, { full: [], page: [], heading: [] });
  return [...full, page];
};
