/** What a template, or a client of its own accord, would fill in; and escapes of the writer's own. */
export const hostileData = ['$', '{title} {{DATE(2020-01-01T00:00:00Z, SHORT)}} \\*KEPT\\* ---'].join('');

/** Text that would be markup in a card, were it not escaped: each piece would leave an element of its own behind. */
export const hostileText = [
  '**BOLD** _EM_ [LINK](https://evil.example) ![IMAGE](https://evil.example/x.png) `CODE` ~~STRUCK~~ <https://auto.example>',
  '- LISTED',
  '1. NUMBERED',
  '# HEADED',
  '> QUOTED',
  '[ref]: https://evil.example',
  '<at>EVERYBODY</at> <b>HTML</b> <script>alert(1)</script> &lt;b&gt;',
  hostileData,
  '[ref]',
  '---',
].join('\n');

/** What the first line must look like where it is shown. */
export const hostileShown = '**BOLD** _EM_ [LINK](https://evil.example) ![IMAGE](https://evil.example/x.png) `CODE`';

/** Our own cards have bold, lists and bars; none of these. */
export const FOREIGN =
  '#cards :is(a, em, code, s, del, script, blockquote, h1, h2, h3, hr, table, b, at, img:not([src^="data:image/png"]))';

/** The same value with hostile text before every text in words; ids, dates and states have no spaces and stay. */
export const madeHostile = <Value>(value: Value, text: string = hostileText): Value => {
  if (typeof value === 'string') return (value.includes(' ') ? `${text}\n${value}` : value) as Value;
  if (Array.isArray(value)) return value.map((part) => madeHostile(part, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, madeHostile(part, text)])) as Value;
};
