import type { Digest } from '../../lib/digest/digest.ts';
import type { Block } from '../../lib/export/digest/document.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { ChartKey } from '../parts/ChartKey.tsx';
import { ColumnChart } from '../parts/ColumnChart.tsx';
import { RowChart } from '../parts/RowChart.tsx';
import { DigestTable } from './DigestTable.tsx';
import { leadTo } from './lead-to.ts';

export interface DigestChartProps {
  block: Extract<Block, { kind: 'chart' }>;
  digest: Digest;
}

/** Bars for eyes; below them the same numbers as a table, for whoever wants to read or hear them. */
export function DigestChart({ block: { title, chart, table }, digest }: DigestChartProps) {
  const Chart = chart.shape === 'columns' ? ColumnChart : RowChart;
  const bars = chart.bars.map((bar, index) => {
    const counted = table.counted?.[index] ?? null;
    const said = `${table.rows[index]?.[0]?.text ?? bar.label}\n${chart.now}: ${numberText(bar.value)}\n${chart.before}: ${numberText(bar.before)}`;
    return { ...bar, said, href: counted === null ? null : leadTo(counted, digest) };
  });
  return (
    <figure class="digest-block digest-chart">
      <figcaption>
        <h3>{title}</h3>
        <ChartKey now={chart.now} before={chart.before} />
      </figcaption>
      <Chart bars={bars} numberText={numberText} rightToLeft={document.documentElement.dir === 'rtl'} />
      <details>
        <summary>{t('digestAsTable')}</summary>
        <DigestTable title="" table={table} digest={digest} />
      </details>
    </figure>
  );
}
