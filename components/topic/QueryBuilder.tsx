import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { queryOfRows, rowsOf } from '../../lib/query/builder.ts';
import type { Row } from '../../lib/query/builder-row.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { BuilderRow } from './BuilderRow.tsx';
import './builder.css';

export interface QueryBuilderProps {
  query: string;
  onQuery(query: string): void;
}

/** The query as rows that must all hold. What no row can show stays as text and is kept. */
export function QueryBuilder({ query, onQuery }: QueryBuilderProps) {
  const [rows, setRows] = useState<readonly Row[]>(() => rowsOf(query) ?? []);
  const list = useRef<HTMLUListElement>(null);
  const told = useRef(query);
  const added = useRef(false);

  // Changed from elsewhere, by a correction: the rows follow. Rows without a word yet are the builder's own.
  if (query !== told.current) {
    told.current = query;
    setRows(rowsOf(query) ?? rows);
  }
  useLayoutEffect(() => {
    if (added.current) list.current?.lastElementChild?.querySelector<HTMLElement>('.terms-field')?.focus();
    added.current = false;
  }, [rows.length]);

  const change = (next: readonly Row[]) => {
    setRows(next);
    told.current = queryOfRows(next);
    onQuery(told.current);
  };
  return (
    <div class="builder">
      <p class="field-hint">{t('builderHint')}</p>
      <ul class="builder-rows" ref={list}>
        {rows.map((row, index) => (
          <BuilderRow key={index} row={row} onRow={(next) => change(rows.with(index, next))} onRemove={() => change(rows.toSpliced(index, 1))} />
        ))}
      </ul>
      <Button
        small
        onClick={() => {
          added.current = true;
          change([...rows, { kind: rows.length === 0 ? 'any' : 'none', terms: [] }]);
        }}
      >
        <Icon name="plus" /> {t('builderAddRow')}
      </Button>
    </div>
  );
}
