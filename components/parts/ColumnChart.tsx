import { Fragment } from 'preact';
import { BeforeMark } from './BeforeMark.tsx';
import './chart.css';

export interface Bar {
  label: string;
  /** Not negative. */
  value: number;
  /** The same of the period before; null: not shown. */
  before: number | null;
  /** What it says when it is pointed at. */
  said: string;
  /** Where it leads. */
  href: string | null;
}

export interface ColumnChartProps {
  bars: readonly Bar[];
  /** Writes the numbers at the side. */
  numberText(value: number): string;
  /** Time runs from the right to the left. */
  rightToLeft: boolean;
}

const HEIGHT = 180;
/** Room for a number above the highest bar, and for the labels below. */
const TOP = 18;
const FOOT = 22;
/** Percent of the width at each side: half of a label hangs over. */
const SIDE = 4;
/** So many labels stand beside each other without touching; in a narrow window half of them. */
const MOST_LABELS = 7;
/** Up to so many, each column says its number. */
const MOST_NUMBERS = 14;

/**
 * Bars beside each other in time, a line across each for the period before: told apart by shape, not by colour. For eyes and
 * pointers; the same numbers stand in a table beside it, where keyboards and ears find them.
 */
export function ColumnChart({ bars, numberText, rightToLeft }: ColumnChartProps) {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value, before ?? 0]));
  const slot = (100 - 2 * SIDE) / Math.max(1, bars.length);
  const middle = (index: number) => (rightToLeft ? 100 - SIDE - (index + 0.5) * slot : SIDE + (index + 0.5) * slot);
  const level = (value: number) => HEIGHT - FOOT - (value / most) * (HEIGHT - FOOT - TOP);
  const every = Math.ceil(bars.length / MOST_LABELS);
  const wide = slot * 0.62;
  return (
    <svg class="chart chart-columns" width="100%" height={HEIGHT} aria-hidden="true">
      <line class="chart-base" x1="0%" x2="100%" y1={level(0)} y2={level(0)} />
      {bars.map(({ label, value, before, said, href }, index) => {
        const drawn = (
          <>
            <title>{said}</title>
            <rect class="chart-target" x={`${middle(index) - slot / 2}%`} width={`${slot}%`} y="0" height={HEIGHT - FOOT} />
            <rect class="chart-now" x={`${middle(index) - wide / 2}%`} width={`${wide}%`} y={level(value)} height={level(0) - level(value)} />
            {before !== null && <BeforeMark x1={`${middle(index) - slot * 0.42}%`} x2={`${middle(index) + slot * 0.42}%`} y1={level(before)} y2={level(before)} />}
            {value > 0 && bars.length <= MOST_NUMBERS && (
              <text class="chart-number" x={`${middle(index)}%`} y={level(Math.max(value, before ?? 0)) - 5}>
                {numberText(value)}
              </text>
            )}
          </>
        );
        return (
          <Fragment key={label}>
            {href === null ? (
              <g>{drawn}</g>
            ) : (
              <a href={href} tabindex={-1}>
                {drawn}
              </a>
            )}
            {index % every === 0 && (
              <text class="chart-label" data-minor={(index / every) % 2 === 1} x={`${middle(index)}%`} y={HEIGHT - 6}>
                {label}
              </text>
            )}
          </Fragment>
        );
      })}
      {bars.length > MOST_NUMBERS && (
        <text class="chart-most" x={rightToLeft ? '100%' : '0%'} y={TOP - 6}>
          {numberText(most)}
        </text>
      )}
    </svg>
  );
}
