import { createHash } from 'node:crypto';
import { type Html, html } from '../minutes/html.ts';
import { words } from '../words/words.ts';

// System colours would leave contrast to the browser; these pairs are at least 7 to 1, in light and in dark.
const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --quiet: #454c55; --line: #6b7480; --act: #174a7c; --on-act: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16191d; --ink: #f1f3f5; --quiet: #c3cad2; --line: #8d97a3; --act: #a9cdf2; --on-act: #10151b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 Calibri, "Segoe UI", Arial, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; }
p { margin: 0 0 1rem; }
dl { margin: 0 0 1.25rem; padding: 0.25rem 0 0.25rem 1rem; border-left: 4px solid var(--line); }
dt { color: var(--quiet); font-size: 0.9375rem; }
dd { margin: 0 0 0.5rem; }
dd:last-child { margin: 0; }
button { min-height: 3rem; padding: 0.625rem 1.5rem; border: 2px solid transparent; border-radius: 4px; background: var(--act);
  color: var(--on-act); font: inherit; font-weight: 600; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.quiet { margin-top: 1.25rem; color: var(--quiet); font-size: 0.9375rem; }
`;

/** How a policy names the style of these pages, and no other. */
export const PAGE_STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const STYLE_ELEMENT: Html = { markup: `<style>${STYLE}</style>` };

/**
 * The headers that a page is sent with: it runs no script, loads nothing, sends its form only to us, cannot be framed,
 * is not kept, and passes its address (which holds the link's secret) to nobody.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src ${PAGE_STYLE_SOURCE}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** A whole page, to be sent with PAGE_HEADERS. The title is also its first heading. */
export const page = ({ title, body }: { readonly title: string; readonly body: Html }): string =>
  html`<!doctype html>
<html lang="${words().locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${STYLE_ELEMENT}
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.markup;
