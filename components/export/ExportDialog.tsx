import { useState } from 'preact/hooks';
import { digestFileName } from '../../lib/export/digest-file-name.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { mentionsToExport } from '../hooks/mentions-to-export.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { csvDigest, type TopicName } from './csv-digest.ts';
import { offerDownload } from './offer-download.ts';
import { periodFilter, thisMonth } from './period.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  /** The filter of the list behind; empty: it shows all. */
  shown: MentionFilter;
  topics: readonly TopicName[];
  onClose(): void;
}

type Choice = 'shown' | 'all' | 'period';
const CHOICE_WORD = { shown: 'exportShown', all: 'exportAll', period: 'exportPeriod' } as const;

/** What goes into the file, how many that is, and the button that saves it. */
export function ExportDialog({ shown, topics, onClose }: ExportDialogProps) {
  const narrowed = Object.keys(shown).length > 0;
  const [choice, setChoice] = useState<Choice>(narrowed ? 'shown' : 'all');
  const [period, setPeriod] = useState(() => thisMonth(now()));
  const [progress, setProgress] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const settings = useSettings();
  const filter = choice === 'shown' ? shown : choice === 'all' ? {} : periodFilter(period);
  const count = useMentionCount(filter);
  const choices: readonly Choice[] = narrowed ? ['shown', 'all', 'period'] : ['all', 'period'];

  const save = async () => {
    setProgress('saving');
    try {
      const blob = await csvDigest(mentionsToExport(filter), topics, settings?.csvBom ?? true);
      offerDownload(blob, digestFileName(now(), 'csv'));
      setProgress('saved');
    } catch {
      setProgress('failed');
    }
  };

  return (
    <Dialog title={t('exportTitle')} closeLabel={t('popupClose')} onClose={onClose}>
      <form
        class="export"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend class="for-ears">{t('exportWhat')}</legend>
          {choices.map((one) => (
            <label key={one} class="export-choice">
              <input type="radio" name="what" checked={choice === one} onChange={() => setChoice(one)} />
              {t(CHOICE_WORD[one])}
            </label>
          ))}
        </fieldset>
        {choice === 'period' && (
          <div class="export-period">
            <Field type="date" label={t('exportFrom')} value={period.from} required onValue={(from) => setPeriod({ ...period, from })} />
            <Field type="date" label={t('exportTo')} value={period.to} required onValue={(to) => setPeriod({ ...period, to })} />
          </div>
        )}
        <label class="export-choice">
          <input type="checkbox" checked={settings?.csvBom ?? true} onChange={({ currentTarget }) => void changeSettings({ csvBom: currentTarget.checked })} />
          <span>
            {t('exportBom')}
            <small>{t('exportBomWhy')}</small>
          </span>
        </label>
        <div class="export-end">
          <output>{progress === 'idle' || progress === 'saving' ? countWords(count) : t(progress === 'saved' ? 'exportSaved' : 'exportFailed')}</output>
          <Button type="submit" look="primary" disabled={count === undefined || count === 0 || progress === 'saving'}>
            {t('exportSave')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function countWords(count: number | undefined): string {
  return count === undefined ? t('exportCounting') : t('exportCount', count);
}
