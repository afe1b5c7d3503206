import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { changeTableSettings, onTableSettingsChanged, readTableSettings, type TableSettings } from '../../lib/platform/table-settings.ts';
import type { MentionSort } from '../hooks/use-mention-keys.ts';
import { COLUMNS } from './columns.ts';
import { columnsOf, layoutOf, type TableLayout } from './table-layout.ts';

export interface TableChoices {
  view: TableSettings['view'];
  layout: TableLayout;
  sort: MentionSort;
  details: boolean;
  choose(change: { view?: TableSettings['view']; sort?: MentionSort; details?: boolean }): void;
  /** `done`: kept; else a column is being dragged, and shown so meanwhile. */
  arrange(layout: TableLayout, done: boolean): void;
}

const NEWEST: MentionSort = { by: 'firstSeen', descending: true };

/** How the user wants to see mentions, the same in every window and after a restart; undefined until it is read. */
export function useTableSettings(): TableChoices | undefined {
  const [kept, setKept] = useState<TableSettings>();
  const [draft, setDraft] = useState<TableLayout | null>(null);
  const layout = useMemo(() => layoutOf(kept ?? { columns: [] }), [kept?.columns]);
  useLayoutEffect(() => {
    const read = async () => {
      setKept(await readTableSettings());
      setDraft(null);
    };
    void read();
    onTableSettingsChanged(() => void read());
  }, []);
  if (kept === undefined) return undefined;
  const by = COLUMNS.find(({ id }) => id === kept.sort.by)?.id;
  return {
    view: kept.view,
    layout: draft ?? layout,
    sort: by === undefined ? NEWEST : { by, descending: kept.sort.descending },
    details: kept.details,
    choose: (change) => void changeTableSettings(change),
    arrange(next, done) {
      setDraft(next);
      if (done) void changeTableSettings({ columns: columnsOf(next) });
    },
  };
}
