import { words } from '../words/words.ts';
import { type Html, html, htmlLines } from './html.ts';
import type { MailBlock } from './mail-blocks.ts';

// Styles stand in the elements because Outlook and Gmail drop sheets. No colour is set for text or ground, so that a
// mail program's dark mode can choose both; the one grey is far enough from black and from white.
const FONT = "font-family:Calibri,'Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5";
const BUTTON =
  'display:inline-block;padding:8px 16px;border:2px solid #767676;border-radius:4px;font-weight:bold;text-decoration:none';
const QUOTE = 'margin:0 0 16px 4px;padding:0 0 0 12px;border-left:3px solid #767676;overflow-wrap:anywhere';

const heading = ({ level, text }: Extract<MailBlock, { kind: 'heading' }>): Html => {
  if (level === 1) return html`<h1 style="margin:32px 0 12px;font-size:24px;line-height:1.25">${text}</h1>`;
  if (level === 2) return html`<h2 style="margin:28px 0 8px;font-size:20px;line-height:1.3">${text}</h2>`;
  return html`<h3 style="margin:20px 0 8px;font-size:16px;line-height:1.4">${text}</h3>`;
};

const written = (block: MailBlock): Html => {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return html`<p style="margin:0 0 12px">${block.text}</p>`;
    case 'link':
      return html`<p style="margin:0 0 12px">${block.before}<br>
<a href="${block.url}" style="${BUTTON};margin-top:6px">${block.words}</a></p>`;
    case 'facts':
      return html`${block.facts.map(
        ({ label, value }) => html`<p style="margin:0 0 4px"><strong>${label}:</strong> ${value}</p>`,
      )}`;
    case 'response':
      return html`<p style="margin:0 0 2px"><strong><bdi>${block.said}</bdi>:</strong></p>
<blockquote dir="auto" style="${QUOTE}">${htmlLines(block.text)}</blockquote>`;
    case 'items':
      return html`<ul style="margin:0 0 12px;padding-left:24px">
${block.items.map(
  ({ text, detail }) => html`<li style="margin:0 0 8px"><strong>${text}</strong><br>
${detail}</li>`,
)}
</ul>`;
  }
};

/** The HTML body: no tables, no pictures, nothing from elsewhere, and no link but ours. */
export const mailHtml = (title: string, blocks: readonly MailBlock[]): string =>
  html`<!doctype html>
<html lang="${words().locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
</head>
<body style="margin:0;padding:16px;${FONT}">
<div style="max-width:640px;${FONT}">
${blocks.map(written)}
</div>
</body>
</html>
`.markup;
