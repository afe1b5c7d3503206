import { useRef, useState } from 'preact/hooks';
import { digestFileName } from '../../lib/export/digest-file-name.ts';
import { PRESETS } from '../../lib/export/presets.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { now } from '../../lib/platform/clock.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { openScreen } from '../dashboard/open-screen.ts';
import { useMentionCount } from '../hooks/use-mention-count.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { exportFile } from './export-file.ts';
import { HandOverButton } from './HandOverButton.tsx';
import { offerDownload } from './offer-download.ts';
import { periodFilter, thisMonth } from './period.ts';
import type { TopicName } from './records-of.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  /** The filter of the list behind; empty: it shows all. */
  shown: MentionFilter;
  /** Those that are selected in it. */
  selected?: readonly PostKey[];
  topics: readonly TopicName[];
  onClose(): void;
}

type Choice = 'selected' | 'shown' | 'all' | 'period';
const CHOICE_WORD = { selected: 'exportSelected', shown: 'exportShown', all: 'exportAll', period: 'exportPeriod' } as const;

type Progress = { state: 'idle' | 'saved' | 'failed' } | { state: 'saving'; rows: number };

/** What goes into the file, as which kind of file, how many that is, and the button that saves it. */
export function ExportDialog({ shown, selected = [], topics, onClose }: ExportDialogProps) {
  const narrowed = Object.keys(shown).length > 0;
  const [choice, setChoice] = useState<Choice>(selected.length > 0 ? 'selected' : narrowed ? 'shown' : 'all');
  const [period, setPeriod] = useState(() => thisMonth(now()));
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const settings = useSettings();
  const preset = PRESETS.find(({ id }) => id === settings?.exportPreset) ?? PRESETS[0]!;
  const columns = settings?.exportColumns[preset.id] ?? null;
  const filter = choice === 'shown' ? shown : choice === 'period' ? periodFilter(period) : {};
  const counted = useMentionCount(filter);
  const count = choice === 'selected' ? selected.length : counted;
  const choices: readonly Choice[] = [...(selected.length > 0 ? (['selected'] as const) : []), ...(narrowed ? (['shown'] as const) : []), 'all', 'period'];

  const save = async () => {
    const { signal } = (stop.current = new AbortController());
    setProgress({ state: 'saving', rows: 0 });
    try {
      const what = choice === 'selected' ? { keys: selected } : { filter };
      const about = { title: topics.map(({ name }) => name).join(', '), from: filter.from ?? null, to: filter.to ?? null };
      const order = { what, preset: preset.id, columns, about, topics: topics.map(({ id, name }) => ({ id, name })), byteOrderMark: settings?.csvBom ?? true };
      const blob = await exportFile(order, { signal, onRows: (rows) => setProgress({ state: 'saving', rows }) });
      offerDownload(blob, digestFileName(now(), preset.format));
      setProgress({ state: 'saved' });
    } catch {
      setProgress({ state: signal.aborted ? 'idle' : 'failed' });
    }
  };
  const close = () => {
    stop.current?.abort();
    onClose();
  };

  return (
    <Dialog title={t('exportTitle')} closeLabel={t('popupClose')} onClose={close}>
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
        <SelectField label={t('exportFor')} value={preset.id} choices={PRESETS.map(({ id, label }) => ({ value: id, label }))} onValue={(id) => void changeSettings({ exportPreset: id })} />
        {'columns' in preset && (
          <ColumnChooser key={preset.id} preset={preset} chosen={columns} onChoose={(names) => void changeSettings({ exportColumns: withChoice(settings?.exportColumns ?? {}, preset.id, names) })} />
        )}
        {preset.format === 'csv' && (
          <label class="export-choice">
            <input type="checkbox" checked={settings?.csvBom ?? true} onChange={({ currentTarget }) => void changeSettings({ csvBom: currentTarget.checked })} />
            <span>
              {t('exportBom')}
              <small>{t('exportBomWhy')}</small>
            </span>
          </label>
        )}
        {progress.state === 'saving' && <progress class="export-progress" aria-label={t('exportProgress')} value={progress.rows} max={Math.max(count ?? 0, progress.rows, 1)} />}
        <p class="export-digest">
          {t('exportDigestMeans')}{' '}
          <Button
            look="quiet"
            small
            onClick={() => {
              close();
              openScreen('digest');
            }}
          >
            {t('digestOpen')}
          </Button>
        </p>
        <div class="export-end">
          <output>{progressWords(progress, count)}</output>
          {progress.state === 'saving' && <Button onClick={() => stop.current?.abort()}>{t('exportStop')}</Button>}
          {progress.state !== 'saving' && (
            <Button type="submit" look="primary" disabled={count === undefined || count === 0}>
              {t('exportSave', preset.format.toUpperCase())}
            </Button>
          )}
        </div>
        <HandOverButton key={choice} chosen={choice === 'selected' ? selected : filter} disabled={count === undefined || count === 0} />
      </form>
    </Dialog>
  );
}

/** Each kind of file has its own choice; null takes it away. */
function withChoice(all: Readonly<Record<string, readonly string[]>>, id: string, names: readonly string[] | null): Readonly<Record<string, readonly string[]>> {
  const others = Object.entries(all).filter(([other]) => other !== id);
  return Object.fromEntries(names === null ? others : [...others, [id, names]]);
}

function progressWords(progress: Progress, count: number | undefined): string {
  if (progress.state === 'saved') return t('exportSaved');
  if (progress.state === 'failed') return t('exportFailed');
  if (progress.state === 'saving') return t('exportRows', numberText(progress.rows));
  return count === undefined ? t('exportCounting') : t('exportCount', count);
}
