import { BeforeMark } from './BeforeMark.tsx';
import './chart.css';

/** What bar and line stand for, drawn as they are. */
export function ChartKey({ now, before }: { now: string; before: string | null }) {
  return (
    <p class="chart-key">
      <span>
        <svg class="chart" width="18" height="14" aria-hidden="true">
          <rect class="chart-now" x="3" y="1" width="12" height="13" />
        </svg>
        {now}
      </span>
      {before !== null && (
        <span>
          <svg class="chart" width="18" height="14" aria-hidden="true">
            <BeforeMark x1="0" x2="18" y1="7" y2="7" />
          </svg>
          {before}
        </span>
      )}
    </p>
  );
}
