import type { Digest } from '../../lib/digest/digest.ts';
import type { DocumentTable } from '../../lib/export/digest/document.ts';
import { leadTo } from './lead-to.ts';

export interface DigestTableProps {
  /** '' = it has a heading already. */
  title: string;
  table: DocumentTable;
  digest: Digest;
}

/** Numbers in rows; the name of a row leads to the mentions that it counts. */
export function DigestTable({ title, table: { columns, rows, counted }, digest }: DigestTableProps) {
  return (
    <div class="digest-block">
      {title !== '' && <h3>{title}</h3>}
      <table class="digest-table">
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" data-number={isNumber}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => {
            const lead = counted?.[row] ?? null;
            return (
              <tr key={row}>
                {cells.map(({ text }, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {lead === null ? <bdi>{text}</bdi> : <a href={leadTo(lead, digest)}>{<bdi>{text}</bdi>}</a>}
                    </th>
                  ) : (
                    <td key={column} data-number={columns[column]?.isNumber} data-name={columns[column]?.name}>
                      <bdi>{text}</bdi>
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
