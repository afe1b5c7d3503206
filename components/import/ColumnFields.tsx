import { type ColumnMap, IMPORT_FIELDS, type ImportField } from '../../lib/import/import-field.ts';
import { t } from '../../lib/platform/i18n.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { FIELD_WORD } from './import-words.ts';

export interface ColumnFieldsProps {
  header: readonly string[];
  columns: ColumnMap;
  onColumns(columns: ColumnMap): void;
}

const FIRST: readonly ImportField[] = ['url', 'text', 'date', 'author', 'handle', 'tags'];
const OTHERS = IMPORT_FIELDS.filter((field) => !FIRST.includes(field));
const NONE = 'none';

/** Which column holds what of a mention. */
export function ColumnFields({ header, columns, onColumns }: ColumnFieldsProps) {
  const choices = [{ value: NONE, label: t('fileImportNone') }, ...header.map((name, place) => ({ value: String(place), label: name.trim() === '' ? t('fileImportColumn', place + 1) : name.slice(0, 60) }))];
  const fieldFor = (field: ImportField) => (
    <SelectField
      key={field}
      label={t(FIELD_WORD[field])}
      value={columns[field] === undefined ? NONE : String(columns[field])}
      choices={choices}
      onValue={(value) => {
        const { [field]: _gone, ...others } = columns;
        onColumns(value === NONE ? others : { ...others, [field]: Number(value) });
      }}
    />
  );
  return (
    <>
      <div class="import-fields">{FIRST.map(fieldFor)}</div>
      <details class="import-more">
        <summary>{t('fileImportMore')}</summary>
        <div class="import-fields">{OTHERS.map(fieldFor)}</div>
      </details>
    </>
  );
}
