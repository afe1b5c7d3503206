import type { RowFault } from '../../lib/import/read-rows.ts';
import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { Button } from '../parts/Button.tsx';
import type { FileView } from './import-order.ts';
import type { ImportSession } from './import-session.ts';
import { ROW_FAULT_WORD } from './import-words.ts';

export interface RejectedRowsProps {
  session: ImportSession;
  view: FileView;
}

/** The first rows that are left out, each with its reason, and all of them as a file. */
export function RejectedRows({ session, view: { rejected, rejectedCount } }: RejectedRowsProps) {
  const save = async () => {
    const faults = Object.fromEntries(Object.entries(ROW_FAULT_WORD).map(([why, word]) => [why, t(word)])) as Record<RowFault, string>;
    offerDownload(await session.ask({ do: 'rejected', words: { row: t('fileImportRow'), why: t('fileImportReason'), faults } }), 'earshot-rejected-rows.csv');
  };
  return (
    <div class="import-rejected">
      <ul>
        {rejected.map(({ row, why }) => (
          <li key={row}>
            <b>
              {t('fileImportRow')} {row}:
            </b>{' '}
            {t(ROW_FAULT_WORD[why])}
          </li>
        ))}
        {rejectedCount > rejected.length && <li>…</li>}
      </ul>
      <Button small onClick={() => void save()}>
        {t('fileImportRejectedSave')}
      </Button>
    </div>
  );
}
