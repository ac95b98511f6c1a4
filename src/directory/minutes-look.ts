import { z } from 'zod';
import { contrastWithWhite, isColour, LEAST_CONTRAST } from '../domain/colour.ts';
import { LARGEST_LOGO, logoIn } from '../domain/logo.ts';
import { words } from '../words/words.ts';
import { line } from './texts.ts';

const fixed = (number: number): string => number.toLocaleString(words().locale, { maximumFractionDigits: 1 });

/** Rounded down: a colour that just fails must not be told that it has what it needs. */
const tooPale = (typed: string): string =>
  words().directory.tooPale({
    contrast: fixed(Math.floor(contrastWithWhite(typed) * 10) / 10),
    least: fixed(LEAST_CONTRAST),
  });

const colour = z.string().superRefine((text, context) => {
  if (!isColour(text)) context.addIssue({ code: 'custom', message: words().directory.notColour });
  else if (contrastWithWhite(text) < LEAST_CONTRAST) context.addIssue({ code: 'custom', message: tooPale(text) });
});

const logo = z.string().superRefine((text, context) => {
  const picture = logoIn(text);
  if (picture === undefined) context.addIssue({ code: 'custom', message: words().directory.notLogo });
  else if (picture.bytes.length > LARGEST_LOGO)
    context.addIssue({ code: 'custom', message: words().directory.logoTooLarge(LARGEST_LOGO / 1_000) });
});

/** How an organisation's minutes look: settings and no template, for decision 0023's reasons. */
export const minutesLook = z.strictObject({
  logo: logo.optional(),
  colour: colour.optional(),
  footer: line(200).optional(),
});
