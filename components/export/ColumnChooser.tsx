import type { TablePreset } from '../../lib/export/preset.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import './column-chooser.css';

export interface ColumnChooserProps {
  preset: TablePreset;
  /** Names of columns; null: all of them. */
  chosen: readonly string[] | null;
  onChoose(names: readonly string[] | null): void;
}

/** Which columns go into the file, folded away: most want them all. */
export function ColumnChooser({ preset, chosen, onChoose }: ColumnChooserProps) {
  const names = preset.columns.map(({ name }) => name).filter((name) => name !== '');
  const kept = chosen === null ? names : names.filter((name) => chosen.includes(name));
  const toggle = (name: string) => {
    const next = names.filter((one) => (one === name ? !kept.includes(one) : kept.includes(one)));
    if (next.length > 0) onChoose(next.length === names.length ? null : next);
  };
  return (
    <details class="columns">
      <summary>{t('exportColumns', kept.length, names.length)}</summary>
      <fieldset>
        <legend class="for-ears">{t('exportColumnsChoose')}</legend>
        <div class="columns-list">
          {names.map((name) => (
            <label key={name} class="export-choice">
              <input type="checkbox" checked={kept.includes(name)} onChange={() => toggle(name)} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </div>
        <Button small disabled={chosen === null} onClick={() => onChoose(null)}>
          {t('exportColumnsAll')}
        </Button>
      </fieldset>
    </details>
  );
}
