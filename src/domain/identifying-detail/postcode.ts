import type { Span } from './span.ts';
import { spansOf } from './span.ts';

/**
 * Full postcodes: an outward and an inward part in one of the six shapes of BS 7666 and Royal Mail's Programmers'
 * Guide. A district alone ("BN1") covers thousands of people and is left. Capitals may stand in any area, so that ZZ99,
 * the NHS's stand-in for "no fixed abode", is found; small letters only in an area that exists.
 */
export const postcodes = (text: string): readonly Span[] => [
  ...spansOf(text, named),
  ...spansOf(text, shape).filter((span) => isPostcode(text.slice(span.start, span.end))),
];

const named = /\bpost ?codes?\b[^\d\n;!?]{0,24}?(?<detail>\b[a-z]{1,2}\d[a-z\d]?[ -]{0,2}[\do][a-z]{2})(?![a-z\d])/gi;
const shape = /(?<![a-z\d])(?:gir|[a-z]{1,2}\d[a-z\d]?)[ \n-]{0,2}\d[a-z]{2}(?![a-z\d])/gi;

const areas = new Set(
  `ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk
  fy g gir gl gu gy ha hd hg hp hr hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr
  nw ol ox pa pe ph pl po pr qc rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc
  wd wf wn wr ws wv xx yo ze zz`.split(/\s+/),
);

/** "s17 1st" and "level S3 2nd" end like an inward part. */
const ordinal = /(?:1st|2nd|3rd|\dth)$/;

/** Letters that no inward part has, so that they cannot be misread; only examples and stand-ins carry them. */
const neverInward = /[cikmov].?$/i;
const timeOrMeasure = /(?:[ap]m|[ckm]m|[km]g|ml)$/i;

const isPostcode = (found: string): boolean => {
  const inAnArea = areas.has(/^[a-z]+/i.exec(found)?.[0].toLowerCase() ?? '');
  const inCapitals = found === found.toUpperCase();
  const spaced = /[ \n]/.test(found);
  if (neverInward.test(found))
    return /^zz99/i.test(found) || (inCapitals && inAnArea && spaced && !timeOrMeasure.test(found));
  if (!inCapitals) return inAnArea && !ordinal.test(found);
  return inAnArea || spaced;
};
