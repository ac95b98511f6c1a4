import { createHash } from 'node:crypto';

type Colour = readonly [red: number, green: number, blue: number];

const hex = (colour: Colour): string =>
  `#${colour.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** How much of a share a cell shows: 0 for none, 10 for all. */
export const TINTS = 10;

const tints = (none: Colour, all: Colour): string =>
  Array.from({ length: TINTS + 1 }, (_none, tint) => {
    const at = (part: 0 | 1 | 2) => none[part] + ((all[part] - none[part]) * tint) / TINTS;
    return `--t${tint}: ${hex([at(0), at(1), at(2)])};`;
  }).join(' ');

// Each pair of ink and ground is at least 7 to 1, in light and in dark, the darkest tint included. System colours take over
// where somebody forces theirs: there the tints go, and the numbers stay.
const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --quiet: #454c55; --line: #6b7480; --soft: #eef1f4; --act: #174a7c; --on-act: #fff;
  ${tints([255, 255, 255], [116, 172, 222])} --on-tint: #12161b;
  --a: #454c55; --b: #9a4a00; --c: #174a7c; --d: #6a2c8f; --e: #0b6b3a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16191d; --ink: #f1f3f5; --quiet: #c3cad2; --line: #8d97a3; --soft: #22272d; --act: #a9cdf2; --on-act: #10151b;
    ${tints([22, 25, 29], [31, 80, 132])} --on-tint: #f1f3f5;
    --a: #c3cad2; --b: #ffb066; --c: #a9cdf2; --d: #d9a8f5; --e: #7fdcaa; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 Calibri, "Segoe UI", Arial, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 76rem; margin: 0 auto; padding: 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: start; justify-content: space-between; padding-bottom: 0; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1.125rem; }
h4 { margin: 0; font-size: 1.0625rem; }
p { margin: 0 0 .75rem; }
main > section { margin: 2rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--line); }
a { color: var(--act); text-underline-offset: .15em; }
a, button, summary { min-height: 1.5rem; }
button { min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid transparent; border-radius: 4px; background: var(--act); color: var(--on-act); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.quiet, caption span, small { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.fault { padding: .5rem .75rem; border-left: 4px solid var(--ink); background: var(--soft); }
.filters { padding: 1rem; background: var(--soft); border-radius: 6px; }
.filters > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0 1rem; align-items: end; }
label { display: block; font-weight: 600; }
input, select { width: 100%; min-height: 2.75rem; padding: .375rem .5rem; border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: var(--ink); font: inherit; }
.filters > p:last-child { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; margin: .25rem 0 0; }
.contents ul, .points ul { margin: 0 0 .75rem; padding: 0; list-style: none; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; }
.contents a, .points a, .pages a { display: inline-block; padding: .25rem 0; }
.points li { margin-bottom: .375rem; } .points li span { color: var(--quiet); }
[aria-current] { font-weight: 700; text-decoration-thickness: 3px; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
caption { padding: .25rem 0; font-weight: 600; text-align: start; }
th, td { padding: .375rem .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { background: var(--soft); font-weight: 600; }
.heat { margin-bottom: 1.75rem; } .heat thead th { overflow-wrap: normal; font-size: 1rem; }
@media (min-width: 74rem) { .heat { table-layout: fixed; } .heat thead th:first-child { width: 23%; } }
.heat td { color: var(--on-tint); }
.heat td b { display: block; }
.heat td span { font-size: .9375rem; }
.heat tbody tr:last-child:not(:first-child) { border-top: 3px solid var(--line); }
${Array.from({ length: TINTS + 1 }, (_none, tint) => `.t${tint} { background: var(--t${tint}); }`).join(' ')}
.heat td:not([class]) { color: var(--quiet); }
.state { white-space: nowrap; }
.overdue { font-weight: 700; }
.scroll { overflow-x: auto; }
.plot { display: block; width: 100%; min-width: 44rem; max-width: 64rem; height: auto; }
.plot text { fill: var(--ink); font-size: 15px; stroke: none; }
.plot path { fill: none; stroke: var(--ink); stroke-width: 2.5; }
.grid line { stroke: var(--line); stroke-width: .5; }
path.posted { stroke: var(--a); stroke-dasharray: 2 4; } path.opened { stroke: var(--b); stroke-dasharray: 12 4 2 4; } path.discussed { stroke: var(--c); }
path.approved { stroke: var(--d); stroke-dasharray: 9 4; } path.acknowledged { stroke: var(--e); stroke-dasharray: 5 3; }
text.posted { fill: var(--a); } text.opened { fill: var(--b); } text.discussed { fill: var(--c); } text.approved { fill: var(--d); } text.acknowledged { fill: var(--e); }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem; }
.quotes { margin: 0; padding: 0; list-style: none; }
blockquote { margin: 0 0 .75rem; padding: .125rem .75rem; border-left: 4px solid var(--line); }
blockquote p { margin: 0; }
blockquote footer { color: var(--quiet); font-size: .9375rem; }
summary { cursor: pointer; padding: .25rem 0; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
@media (max-width: 56rem) {
  .stacks, .stacks tbody, .stacks tr, .stacks th[scope=row], .stacks td, .stacks caption { display: block; }
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks tr { margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; }
  .stacks th, .stacks td { border-width: 0 0 1px; } .stacks tr > :last-child { border: 0; }
  .stacks th[scope=row] { font-weight: 700; background: var(--soft); color: var(--ink); }
  .stacks td::before { content: attr(data-of) ": "; color: var(--quiet); }
  .heat tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); } .heat th[scope=row] { grid-column: 1 / -1; }
  .heat td, .heat tr > :last-child { display: flex; gap: .5rem; align-items: baseline; border-bottom: 1px solid var(--line); } .heat td::before { flex: 1; color: inherit; }
}
@media (forced-colors: active) { .plot path { stroke: CanvasText; } .plot text { fill: CanvasText; } .grid line { stroke: GrayText; } button { border-color: ButtonText; } }
@media print { .filters, .contents, .pages, form, .skip { display: none; } }
`;

/** How a policy names this style, and no other. */
export const EVIDENCE_STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
export const EVIDENCE_STYLE = { markup: `<style>${STYLE}</style>` };
