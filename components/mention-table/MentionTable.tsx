import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { type EpochMs, MINUTE_MS } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MentionSort } from '../hooks/use-mention-keys.ts';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { useSteady } from '../parts/use-steady.ts';
import { PICK_WIDTH } from './columns.ts';
import { MentionRow } from './MentionRow.tsx';
import { TableHead } from './TableHead.tsx';
import type { TableLayout } from './table-layout.ts';
import { useRowWindow } from './use-row-window.ts';
import '../parts/chip.css';
import './mention-table.css';

export interface MentionTableProps {
  /** What is listed, and how: of another list the current row is in sight, and where it is the first, the top. */
  listId: string;
  /** All that can be scrolled to, in order. */
  keys: readonly PostKey[];
  /** There are more behind them, and nobody knows how many. */
  more: boolean;
  /** Another order or choice was asked for, and is not known yet. */
  stale: boolean;
  /** The mentions themselves, as far as they are read. */
  rows: ReadonlyMap<PostKey, Mention>;
  layout: TableLayout;
  sort: MentionSort;
  topics: readonly TopicLook[];
  now: EpochMs;
  current: PostKey | null;
  selected: readonly PostKey[];
  /** Changes whenever the current mention is to take the focus. */
  focusRequest: number;
  onSort(sort: MentionSort): void;
  onLayout(layout: TableLayout, done: boolean): void;
  /** `select`: with all from where the selection began. */
  onChoose(key: PostKey, select: boolean): void;
  onPick(key: PostKey): void;
  onPickAll(): void;
  onOpen(key: PostKey): void;
  /** These rows are drawn, from `start` (included) to `end` (not): they are to be read. */
  onWindow(start: number, end: number): void;
}

/** Mentions as a table of any length: only the rows that are seen are read and drawn. One row has the place in the tab order. */
export function MentionTable(props: MentionTableProps) {
  const { listId, keys, more, stale, rows, layout, sort, topics, now, current, selected, focusRequest, onSort, onLayout, onChoose, onPick, onPickAll, onOpen, onWindow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const { start, end, rowHeight, scrollTo } = useRowWindow(scroller, keys.length);
  const shown = keys.slice(start, end);
  useLayoutEffect(() => onWindow(start, end), [start, end]);
  const wantsSight = useRef(false);
  useLayoutEffect(() => {
    if (!stale) wantsSight.current = true;
  }, [listId, stale]);
  // It may not be among the first that are known.
  useLayoutEffect(() => {
    if (!wantsSight.current) return;
    const at = current === null ? 0 : keys.indexOf(current);
    scrollTo(Math.max(0, at));
    wantsSight.current = at === -1;
  });
  const chosen = useMemo(() => new Set(selected), [selected]);
  const does = useSteady({ onChoose, onPick, onOpen });
  // What is late is late by the minute; else every key press would write each cell anew.
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;

  useLayoutEffect(() => {
    if (focusRequest === 0 || current === null) return;
    wantsFocus.current = true;
    scrollTo(keys.indexOf(current));
  }, [focusRequest]);
  // The row may have to be drawn before it can take the focus.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>('tbody [aria-current="true"]') ?? null;
    row?.focus({ preventScroll: true });
    wantsFocus.current = row === null;
  });

  return (
    <div ref={scroller} class="table-scroller">
      <table
        class="table"
        // A native table whose rows are chosen: cells and headings keep their own roles.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('tableName')}
        aria-rowcount={more ? -1 : keys.length + 1}
        aria-multiselectable="true"
        aria-busy={stale}
        style={{ inlineSize: `${layout.reduce((sum, { width }) => sum + width, PICK_WIDTH)}px` }}
      >
        <colgroup>
          <col style={{ inlineSize: `${PICK_WIDTH}px` }} />
          {layout.map(({ id, width }) => (
            <col key={id} style={{ inlineSize: `${width}px` }} />
          ))}
        </colgroup>
        <TableHead
          layout={layout}
          sort={sort}
          picked={selected.length === 0 ? 'none' : selected.length === keys.length ? 'all' : 'some'}
          onPickAll={onPickAll}
          onSort={onSort}
          onLayout={onLayout}
        />
        <tbody>
          <Gap height={start * rowHeight} />
          {shown.map((key, index) => (
            <MentionRow
              key={key}
              mentionKey={key}
              mention={rows.get(key)}
              place={start + index + 2}
              height={rowHeight}
              layout={layout}
              topics={topics}
              now={minute}
              current={key === current}
              selected={chosen.has(key)}
              onChoose={does.onChoose}
              onPick={does.onPick}
              onOpen={does.onOpen}
            />
          ))}
          <Gap height={(keys.length - end) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ blockSize: `${height}px` }} />;
}
