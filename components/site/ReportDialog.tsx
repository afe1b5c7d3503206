import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { useReport } from '../hooks/use-report.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import '../parts/input.css';
import './report-dialog.css';

export interface ReportDialogProps {
  /** The tab whose page it is about. */
  tabId: number;
  onClose(): void;
}

/** A report of a page, shown before it is copied: names in its markup, nothing that was said. */
export function ReportDialog({ tabId, onClose }: ReportDialogProps) {
  const report = useReport(tabId);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <Dialog title={t('reportTitle')} closeLabel={t('popupClose')} onClose={onClose}>
      <div class="report">
        <p>{t('reportWhat')}</p>
        {report === undefined && <p>{t('reportWaiting')}</p>}
        {report?.kind === 'private' && <p>{t('popupPrivateWhy')}</p>}
        {report?.kind === 'impossible' && <p>{t('popupImpossible')}</p>}
        {report?.kind === 'text' && (
          <>
            <textarea class="input report-text" readOnly rows={14} wrap="off" dir="ltr" spellcheck={false} aria-label={t('reportText')} value={report.text} />
            <div class="report-ways">
              <Button look="primary" onClick={() => copy(report.text)}>
                {t('reportCopy')}
              </Button>
              <output>{copied === null ? '' : t(copied === 'yes' ? 'reportCopied' : 'reportNotCopied')}</output>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
