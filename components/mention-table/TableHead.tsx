import { useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { MentionSort, SortField } from '../hooks/use-mention-keys.ts';
import { PageIcon } from '../parts/PageIcon.tsx';
import { PickBox } from '../parts/PickBox.tsx';
import { COLUMN_WIDTH } from './columns.ts';
import { resized, type ShownColumn, type TableLayout } from './table-layout.ts';

export interface TableHeadProps {
  layout: TableLayout;
  sort: MentionSort;
  /** Of all mentions, how many are selected. */
  picked: 'all' | 'some' | 'none';
  /** Selects all, or none where some are. */
  onPickAll(): void;
  onSort(sort: MentionSort): void;
  /** `done`: the pointer let go. */
  onLayout(layout: TableLayout, done: boolean): void;
}

/** The headings: pressed, they sort; with shift and an arrow, or dragged at their edge, they grow and shrink. One has the place in the tab order; arrows move it. */
export function TableHead({ layout, sort, picked, onPickAll, onSort, onLayout }: TableHeadProps) {
  const head = useRef<HTMLTableRowElement>(null);
  const onKeyDown = (event: KeyboardEvent, column: ShownColumn) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    const by = (event.key === 'ArrowRight') === (getComputedStyle(head.current!).direction === 'ltr') ? 1 : -1;
    if (event.shiftKey) onLayout(resized(layout, column.id, column.width + by * COLUMN_WIDTH.step), true);
    else focusNext(head.current!, by);
  };
  return (
    <thead>
      <tr ref={head} aria-rowindex={1}>
        <th scope="col">
          <PickBox label={t('tablePickAll')} checked={picked === 'all'} indeterminate={picked === 'some'} onPick={onPickAll} />
        </th>
        {layout.map((column, index) => (
          <th key={column.id} scope="col" class={column.numeric === true ? 'table-number' : undefined} aria-sort={sortState(column, sort)}>
            <button
              type="button"
              class="table-heading"
              tabIndex={index === 0 ? 0 : -1}
              aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
              title={t('tableHeading')}
              onClick={() => onSort(nextSort(column.id, sort))}
              onKeyDown={(event) => onKeyDown(event, column)}
            >
              <span>{t(column.word)}</span>
              {column.id === sort.by && <PageIcon name={sort.descending ? 'down' : 'up'} />}
            </button>
            <Edge column={column} onWidth={(width, done) => onLayout(resized(layout, column.id, width), done)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What the pointer drags; the keyboard has shift and the arrows, and the menu of columns. */
function Edge({ column, onWidth }: { column: ShownColumn; onWidth(width: number, done: boolean): void }) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const widthAt = (event: PointerEvent) => {
    const { direction } = getComputedStyle(event.currentTarget as Element);
    return from.current!.width + (event.clientX - from.current!.x) * (direction === 'rtl' ? -1 : 1);
  };
  return (
    <span
      class="table-edge"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: column.width };
      }}
      onPointerMove={(event) => from.current !== null && onWidth(widthAt(event), false)}
      onPointerUp={(event) => {
        if (from.current !== null) onWidth(widthAt(event), true);
        from.current = null;
      }}
    />
  );
}

function focusNext(head: HTMLElement, by: number): void {
  const headings = [...head.querySelectorAll<HTMLElement>('.table-heading')];
  const at = headings.findIndex((heading) => heading === document.activeElement);
  const next = headings[Math.max(0, Math.min(headings.length - 1, at + by))]!;
  for (const heading of headings) heading.tabIndex = heading === next ? 0 : -1;
  next.focus();
}

/** What is greatest or newest is looked for first; names from the beginning of the alphabet. */
const GREATEST_FIRST: ReadonlySet<SortField> = new Set(['firstSeen', 'published', 'likes', 'replies', 'views', 'rating', 'sightings']);

function nextSort(by: SortField, sort: MentionSort): MentionSort {
  return { by, descending: sort.by === by ? !sort.descending : GREATEST_FIRST.has(by) };
}

function sortState({ id }: ShownColumn, { by, descending }: MentionSort): 'ascending' | 'descending' | 'none' {
  return id === by ? (descending ? 'descending' : 'ascending') : 'none';
}
