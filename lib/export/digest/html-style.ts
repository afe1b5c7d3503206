import type { DigestDocument } from './document.ts';
import { ownLine } from '../readable-lines.ts';

/**
 * The file's own style sheets, with colours written out: mail readers know no variables. What every one of them knows stands
 * in the first; Gmail drops a whole sheet for one rule that it does not take, such as rules within rules.
 */
export function digestStyles({ title, about }: Pick<DigestDocument, 'title' | 'about'>): string[] {
  return [SCREEN, NARROW, DARK, PRINT, paper(title, about[0] ?? '')];
}

/** The margins of a page; Firefox knows nothing of what stands in them and prints its own header and numbers. */
function paper(title: string, about: string): string {
  return `
@page { margin: 22mm 16mm 20mm; @top-left { content: ${cssText(title)}; font: 9pt ${FONT}; color: #474e5e; } @top-right { content: ${cssText(about)}; font: 9pt ${FONT}; color: #474e5e; } @bottom-right { content: "\\2066 " counter(page) " / " counter(pages) "\\2069 "; font: 9pt ${FONT}; color: #474e5e; } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
`;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", sans-serif';

const SCREEN = `
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 760px; font: 15px/1.5 ${FONT}; color: #151821; background: #ffffff; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2; }
h2 { margin: 40px 0 12px; padding-top: 16px; border-top: 2px solid #151821; font-size: 20px; line-height: 1.25; }
h3 { margin: 24px 0 8px; font-size: 15px; }
header p, footer p, .note { margin: 0 0 4px; color: #474e5e; font-size: 13px; }
header .lead { margin-bottom: 10px; font-size: 15px; color: #151821; }
.note { margin-top: 8px; }
footer { margin-top: 40px; border-top: 1px solid #e1e4ea; padding-top: 12px; }
a { color: #3449d1; }
.words { margin: 0 0 16px; padding: 12px 16px; border-inline-start: 4px solid #3449d1; background: #eef1ff; }
.words p { margin: 0 0 8px; }
.words p:last-child { margin-bottom: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 12px 32px; margin: 0 0 12px; }
.figures div { min-width: 120px; }
.figures dt { font-size: 13px; color: #474e5e; }
.figures dd { margin: 0; font-size: 13px; color: #474e5e; }
.figures .value { font-size: 26px; line-height: 1.25; font-weight: 620; color: #151821; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; overflow-wrap: normal; }
th, td { padding-block: 5px; padding-inline: 0 12px; border-bottom: 1px solid #e1e4ea; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 620; border-bottom-color: #7f8797; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.number + :not(.number) { padding-inline-start: 8px; }
article { margin: 0 0 18px; }
.label { margin: 0 0 2px; font-size: 12px; font-weight: 620; color: #474e5e; }
blockquote { margin: 0; padding-inline-start: 14px; border-inline-start: 3px solid #7f8797; }
blockquote p { margin: 0 0 6px; }
.foot, .address { margin: 2px 0 0; font-size: 12px; color: #474e5e; }
figure { margin: 0 0 8px; }
.key { margin: 0 0 8px; font-size: 12px; color: #474e5e; }
.key-now { display: inline-block; width: 10px; height: 10px; margin-inline-end: 5px; background: #3449d1; }
.key-before { display: inline-block; width: 14px; height: 0; margin-inline: 12px 5px; border-top: 2px solid #151821; vertical-align: middle; }
.columns { position: relative; padding-inline-start: 34px; }
.columns svg { display: block; width: 100%; height: 140px; }
.most { position: absolute; inset-inline-start: 0; top: 0; width: 28px; text-align: end; font-size: 11px; color: #474e5e; }
.labels { display: flex; font-size: 11px; line-height: 1.3; color: #474e5e; text-align: center; }
.labels span { flex: 1 1 0; min-width: 0; overflow-wrap: normal; }
.labels.few span { overflow: visible; white-space: nowrap; text-align: start; width: 0; }
.now { fill: #3449d1; }
.before, .halo { fill: none; stroke: #151821; stroke-width: 2px; vector-effect: non-scaling-stroke; }
.halo { stroke: #ffffff; stroke-width: 4px; }
.base { fill: none; stroke: #7f8797; stroke-width: 1px; vector-effect: non-scaling-stroke; }
.row { display: flex; align-items: center; gap: 10px; margin-bottom: 6px; font-size: 13px; }
.row .name { flex: 0 0 30%; }
.row svg { flex: 1 1 auto; min-width: 0; height: 18px; }
.row .count { flex: 0 0 44px; font-variant-numeric: tabular-nums; }
`;

const NARROW = `
@media (max-width: 480px) { body { padding-inline: 14px; } table { font-size: 12px; } th, td { padding-inline-end: 6px; } .labels { font-size: 10px; } }
`;

/** On paper it is always day. */
const DARK = `
@media screen and (prefers-color-scheme: dark) {
body { color: #e7e9ef; background: #14161c; }
h2 { border-top-color: #e7e9ef; }
header p, footer p, .note, .figures dt, .figures dd, .label, .foot, .address, .key, .most, .labels { color: #b3b9c7; }
.figures .value, header .lead { color: #e7e9ef; }
footer, th, td { border-color: #333846; }
thead th { border-bottom-color: #868ea0; }
a { color: #a9b6ff; }
.words { background: #1e2440; border-inline-start-color: #8c9dff; }
blockquote { border-inline-start-color: #868ea0; }
.now { fill: #8c9dff; }
.key-now { background: #8c9dff; }
.before { stroke: #e7e9ef; }
.halo { stroke: #14161c; }
.key-before { border-top-color: #e7e9ef; }
.base { stroke: #868ea0; }
}
@media (forced-colors: active) { .now { fill: CanvasText; } .key-now { background: CanvasText; forced-color-adjust: none; } .before { stroke: LinkText; } .key-before { border-top-color: LinkText; } .halo { stroke: Canvas; } .base { stroke: CanvasText; } }
`;

const PRINT = `
@media print {
body { max-width: none; padding: 0; font-size: 10.5pt; }
h2, h3, .label { break-after: avoid; }
article, figure, .figures, .words, tr, .row { break-inside: avoid; }
thead { display: table-header-group; }
p { orphans: 3; widows: 3; }
.scroll { overflow: visible; }
a { color: inherit; }
.now, .before, .key-now, .key-before, .words { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** A text as a string of CSS: of a stranger's letters none can end it, or the style sheet. */
function cssText(text: string): string {
  return `"${Array.from(ownLine(text).slice(0, 120), (sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`;
}
