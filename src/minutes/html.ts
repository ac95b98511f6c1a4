/** Markup that is safe to send as it is. Only `html` makes it, and `html` escapes every text put into it. */
export type Html = { readonly markup: string };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (one) => ENTITIES[one] ?? one);

// A noncharacter: it stands in no text.
const PLACE = '\uFFFE';

type Part = string | Html | readonly Html[];

const written = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map((one) => one.markup).join('\n');
};

/** A template whose texts are escaped for an element or a quoted attribute. Not for the inside of a script or a style. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: template.map((piece, index) => `${piece}${written(parts[index] ?? '')}`).join(''),
});

/** A sentence with markup in the place that it leaves for something, wherever the language puts that. */
export const htmlAround = (inside: Html, say: (place: string) => string): Html => {
  const [before = '', ...after] = say(PLACE).split(PLACE);
  return html`${before}${inside}${after.join(PLACE)}`;
};

/** Text from a person with its line breaks. */
export const htmlLines = (text: string): Html => ({ markup: text.split('\n').map(escaped).join('<br>\n') });
