import { useId } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { FileField } from '../parts/FileField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { FoundPart } from './FoundPart.tsx';
import { FILE_FAULT_WORD } from './import-words.ts';
import { IncomingPreview } from './IncomingPreview.tsx';
import { useOpenedFile } from './use-opened-file.ts';
import '../parts/card.css';
import './import-screen.css';

const READ = '.csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,text/csv,application/json';

/** Mentions out of a file of another tool, or of Earshot: chosen, its columns looked over, set beside what is kept, taken in. */
export function ImportScreen() {
  const id = useId();
  const { file, open, readAs, stop } = useOpenedFile();
  return (
    <>
      <ScreenHead title={t('fileImportTitle')} lead={t('fileImportLead')} />
      <div class="import-parts">
        <div class="card import-part">
          <FileField label={t('fileImportFile')} accept={READ} onFile={(chosen) => chosen !== undefined && open(chosen)} />
          {file.state === 'reading' && (
            <div class="import-reading">
              <output>{t('fileImportReading')}</output>
              <progress class="import-progress" aria-label={t('fileImportReading')} />
              <Button small onClick={stop}>
                {t('fileImportStop')}
              </Button>
            </div>
          )}
          {file.state === 'refused' && (
            <Notice tone="danger" icon="alert" title={t(FILE_FAULT_WORD[file.fault])}>
              {t('fileImportNothingChanged')}
            </Notice>
          )}
          {file.state === 'open' && file.tables.length > 1 && (
            <SelectField
              label={t('fileImportSheet')}
              value={String(file.manner.table)}
              choices={file.tables.map((name, index) => ({ value: String(index), label: name || t('fileImportSheetNumber', index + 1) }))}
              onValue={(table) => readAs({ table: Number(table) })}
            />
          )}
        </div>
        {file.state === 'open' && (
          <>
            <section class="card import-part" aria-labelledby={`${id}-columns`}>
              <h2 id={`${id}-columns`}>{t('fileImportColumns')}</h2>
              <p class="field-hint">{t('fileImportColumnsHint')}</p>
              <ColumnFields header={file.view.header} columns={file.manner.columns} onColumns={(columns) => readAs({ ...file.manner, columns })} />
              <Field
                class="import-header"
                label={t('fileImportHeader')}
                value={String(file.manner.header + 1)}
                maxLength={3}
                onValue={(row) => /^[1-9]\d*$/.test(row) && Number(row) <= file.view.rows && readAs({ table: file.manner.table, header: Number(row) - 1 })}
              />
              <IncomingPreview incoming={file.view.incoming} />
            </section>
            <FoundPart key={file.name} session={file.session} view={file.view} onStop={stop} />
          </>
        )}
      </div>
    </>
  );
}
