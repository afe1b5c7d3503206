import { literalHtml } from '../literal-html.ts';
import { ownLine } from '../readable-lines.ts';
import type { DigestDocument, DocumentChart } from './document.ts';

/** Of a bar's place, and of the part of it that the bar fills. */
const PLACE = 10;
const BAR = 7;
const HEIGHT = 100;
/** Above the highest bar. */
const AIR = 4;
/** More labels would run into each other. */
const MOST_LABELS = 14;

/**
 * Bars in time, with a stroke where the period before stood. The drawing stretches to whatever width there is; letters are
 * no part of it and keep their size. The table that follows says the same to whoever does not see it.
 */
export function columnsSvg(chart: DocumentChart, direction: DigestDocument['direction']): string {
  const { bars } = chart;
  const most = mostOf(chart);
  const width = Math.max(1, bars.length) * PLACE;
  const drawn = bars.map(({ value, before }, index) => {
    const place = (direction === 'rtl' ? bars.length - 1 - index : index) * PLACE;
    const height = scaled(value, most);
    const bar = value === 0 ? '' : `<rect class="now" x="${place + (PLACE - BAR) / 2}" y="${rounded(HEIGHT - height)}" width="${BAR}" height="${rounded(height)}"/>`;
    const level = rounded(HEIGHT - scaled(before, most));
    return `${bar}${before === 0 ? '' : stroke(`M${place + 0.5} ${level}h${PLACE - 1}`)}`;
  });
  const step = Math.ceil(bars.length / MOST_LABELS);
  const labels = bars.map(({ label }, index) => `<span>${index % step === 0 ? literalHtml(ownLine(label)) : ''}</span>`);
  return `${key(chart)}<div class="columns" aria-hidden="true"><span class="most">${most}</span><svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" focusable="false"><path class="base" d="M0 ${HEIGHT}h${width}"/>${drawn.join('')}</svg><div class="labels${step > 1 ? ' few' : ''}">${labels.join('')}</div></div>`;
}

/** Bars one below the other, each with its name and number. */
export function rowsSvg(chart: DocumentChart, direction: DigestDocument['direction']): string {
  const most = mostOf(chart);
  const rows = chart.bars.map(({ label, value, before }) => {
    const from = (length: number) => (direction === 'rtl' ? rounded(HEIGHT - length) : 0);
    const [now, then] = [rounded(scaled(value, most)), rounded(scaled(before, most))];
    const at = direction === 'rtl' ? rounded(HEIGHT - then) : then;
    return `<div class="row"><span class="name"><bdi>${literalHtml(ownLine(label))}</bdi></span><svg viewBox="0 0 ${HEIGHT} ${PLACE}" preserveAspectRatio="none" focusable="false"><rect class="now" x="${from(now)}" y="1" width="${now}" height="${PLACE - 2}"/>${before === 0 ? '' : stroke(`M${at} 0v${PLACE}`)}</svg><span class="count">${value}</span></div>`;
  });
  return `${key(chart)}<div class="rows" aria-hidden="true">${rows.join('')}</div>`;
}

/** It is seen on the bar and beside it. */
function stroke(path: string): string {
  return `<path class="halo" d="${path}"/><path class="before" d="${path}"/>`;
}

function key({ now, before }: DocumentChart): string {
  return `<p class="key" aria-hidden="true"><span class="key-now"></span>${literalHtml(ownLine(now))} <span class="key-before"></span>${literalHtml(ownLine(before))}</p>`;
}

function mostOf({ bars }: DocumentChart): number {
  return bars.reduce((most, { value, before }) => Math.max(most, value, before), 1);
}

function scaled(value: number, most: number): number {
  return (value / most) * (HEIGHT - AIR);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
