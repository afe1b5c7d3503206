import type { RejectedRow } from '../../lib/import/read-rows.ts';
import { rejectedCsv } from '../../lib/import/rejected-csv.ts';
import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { Button } from '../parts/Button.tsx';
import { ROW_FAULT_WORD } from './import-words.ts';

export interface RejectedRowsProps {
  header: readonly string[];
  rejected: readonly RejectedRow[];
}

const SHOWN = 5;

/** The first rows that are left out, each with its reason, and all of them as a file. */
export function RejectedRows({ header, rejected }: RejectedRowsProps) {
  const save = () => {
    const words = { row: t('fileImportRow'), why: t('fileImportReason'), fault: (why: RejectedRow['why']) => t(ROW_FAULT_WORD[why]) };
    offerDownload(new Blob([rejectedCsv(header, rejected, words)], { type: 'text/csv;charset=utf-8' }), 'earshot-rejected-rows.csv');
  };
  return (
    <div class="import-rejected">
      <ul>
        {rejected.slice(0, SHOWN).map(({ row, why }) => (
          <li key={row}>
            <b>
              {t('fileImportRow')} {row}:
            </b>{' '}
            {t(ROW_FAULT_WORD[why])}
          </li>
        ))}
        {rejected.length > SHOWN && <li>…</li>}
      </ul>
      <Button small onClick={save}>
        {t('fileImportRejectedSave')}
      </Button>
    </div>
  );
}
