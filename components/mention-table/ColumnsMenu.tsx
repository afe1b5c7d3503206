import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { COLUMN_WIDTH, COLUMNS } from './columns.ts';
import { layoutOf, moved, resized, type TableLayout, toggled } from './table-layout.ts';
import './columns-menu.css';

export interface ColumnsMenuProps {
  layout: TableLayout;
  onLayout(layout: TableLayout, done: boolean): void;
}

/** Which columns there are, in which order and how wide: all that the pointer can do in the head of the table, and more. */
export function ColumnsMenu({ layout, onLayout }: ColumnsMenuProps) {
  const hidden = COLUMNS.filter(({ id }) => !layout.some((column) => column.id === id));
  return (
    <>
      <Button popoverTarget="columns-menu">
        <PageIcon name="columns" /> {t('tableColumns')}
      </Button>
      <fieldset id="columns-menu" class="columns-menu" popover="auto" aria-label={t('tableColumns')}>
        <ul>
          {[...layout, ...hidden].map((column, index) => {
            const shown = index < layout.length;
            const word = t(column.word);
            return (
              <li key={column.id}>
                <label class="columns-choice">
                  <input type="checkbox" checked={shown} disabled={shown && layout.length === 1} onChange={() => onLayout(toggled(layout, column.id), true)} />
                  {word}
                </label>
                {shown && (
                  <>
                    <input
                      type="range"
                      aria-label={t('tableWidth', word)}
                      min={COLUMN_WIDTH.least}
                      max={COLUMN_WIDTH.most}
                      step={COLUMN_WIDTH.step / 2}
                      value={column.width}
                      onInput={({ currentTarget }) => onLayout(resized(layout, column.id, currentTarget.valueAsNumber), false)}
                      onChange={({ currentTarget }) => onLayout(resized(layout, column.id, currentTarget.valueAsNumber), true)}
                    />
                    <Button look="quiet" small square aria-label={t('tableEarlier', word)} disabled={index === 0} onClick={() => onLayout(moved(layout, column.id, -1), true)}>
                      <PageIcon name="up" />
                    </Button>
                    <Button look="quiet" small square aria-label={t('tableLater', word)} disabled={index === layout.length - 1} onClick={() => onLayout(moved(layout, column.id, 1), true)}>
                      <PageIcon name="down" />
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        <Button look="quiet" small onClick={() => onLayout(layoutOf({ columns: [] }), true)}>
          {t('tableUsual')}
        </Button>
      </fieldset>
    </>
  );
}
