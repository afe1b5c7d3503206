import { BeforeMark } from './BeforeMark.tsx';
import type { Bar } from './ColumnChart.tsx';
import './chart.css';

export interface RowChartProps {
  bars: readonly Bar[];
  numberText(value: number): string;
  /** Bars begin at the right. */
  rightToLeft: boolean;
}

/** Bars below each other, each with its name and number, and a mark for the period before. Like `ColumnChart`, for eyes and pointers. */
export function RowChart({ bars, numberText, rightToLeft }: RowChartProps) {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value, before ?? 0]));
  const from = (value: number) => (rightToLeft ? 100 - (value / most) * 100 : 0);
  const at = (value: number) => `${(rightToLeft ? 1 - value / most : value / most) * 99.4 + 0.3}%`;
  return (
    <div class="chart-rows" aria-hidden="true">
      {bars.map(({ label, value, before, said, href }) => {
        const drawn = (
          <>
            <span class="chart-name">
              <bdi>{label}</bdi>
            </span>
            <svg class="chart" width="100%" height="18">
              <rect class="chart-track" x="0%" width="100%" y="2" height="14" />
              <rect class="chart-now" x={`${from(value)}%`} width={`${(value / most) * 100}%`} y="2" height="14" />
              {before !== null && <BeforeMark x1={at(before)} x2={at(before)} y1="0" y2="18" />}
            </svg>
            <span class="chart-count">{numberText(value)}</span>
          </>
        );
        return href === null ? (
          <span key={label} class="chart-row" title={said}>
            {drawn}
          </span>
        ) : (
          <a key={label} class="chart-row" href={href} tabIndex={-1} title={said}>
            {drawn}
          </a>
        );
      })}
    </div>
  );
}
