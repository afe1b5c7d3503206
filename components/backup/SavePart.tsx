import { useState } from 'preact/hooks';
import { changeBackupSettings } from '../../lib/platform/backup-settings.ts';
import { now } from '../../lib/platform/clock.ts';
import { numberText, plural, t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { backupBlob } from '../hooks/backup.ts';
import { useBackupAsked } from '../hooks/use-backup-asked.ts';
import { useBackupSettings } from '../hooks/use-backup-settings.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { daysAgo } from '../site/days-ago.ts';
import { backupFileName } from './file-names.ts';

const EVERY = ['7', '14', '30', '90', 'never'] as const;
const SHORTEST = 12;

type Saving = { state: 'no' | 'saved' | 'failed' } | { state: 'saving'; done: number; all: number };

/** When the last backup was made, how often one is asked for, and the button that makes one. */
export function SavePart() {
  const settings = useBackupSettings();
  const asked = useBackupAsked();
  const [locks, setLocks] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [told, setTold] = useState(false);
  const [saving, setSaving] = useState<Saving>({ state: 'no' });
  if (settings === undefined) return null;
  const { every, lastAt } = settings;
  const last = lastAt === null ? t('backupNever') : t('backupLast', daysAgo(lastAt));
  const short = locks && [...passphrase].length < SHORTEST;
  const differs = locks && passphrase !== again;

  const save = async () => {
    setTold(true);
    if (short || differs) return;
    setSaving({ state: 'saving', done: 0, all: 1 });
    try {
      const file = await backupBlob(locks ? passphrase : null, (done, all) => setSaving({ state: 'saving', done, all }));
      offerDownload(file, backupFileName(now(), locks));
      setSaving({ state: 'saved' });
      setPassphrase('');
      setAgain('');
      setTold(false);
    } catch {
      setSaving({ state: 'failed' });
    }
  };

  return (
    <section class="card backup-part" aria-labelledby="backup-save">
      <h2 id="backup-save">{t('backupSaveTitle')}</h2>
      <p class="field-hint">{t('backupSaveHint')}</p>
      {asked === null ? (
        <p class="backup-last">{last}</p>
      ) : (
        <Notice tone="warn" icon="clock" title={last}>
          {t(lastAt === null ? 'reminderBackupWhy' : 'backupDueWhy')}
        </Notice>
      )}
      <form
        class="backup-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="backup-choice">
          <input type="checkbox" checked={locks} onChange={({ currentTarget }) => setLocks(currentTarget.checked)} />
          <span>
            {t('backupLock')}
            <small>{t('backupLockHint')}</small>
          </span>
        </label>
        {locks && (
          <div class="backup-fields">
            <Field type="password" label={t('backupPassphrase')} value={passphrase} onValue={setPassphrase} error={told && short ? t('backupPassphraseShort') : null} />
            <Field type="password" label={t('backupPassphraseAgain')} value={again} onValue={setAgain} error={told && !short && differs ? t('backupPassphraseDiffers') : null} />
          </div>
        )}
        {saving.state === 'saving' && <progress class="backup-progress" aria-label={t('backupProgress')} value={saving.done} max={Math.max(saving.all, 1)} />}
        <div class="backup-end">
          <SelectField
            label={t('backupEvery')}
            value={every === null ? 'never' : String(every)}
            choices={[...new Set([...EVERY.slice(0, -1), ...(every === null ? [] : [String(every)])])].map((days) => ({ value: days, label: plural('backupEveryDays', Number(days)) })).concat({ value: 'never', label: t('neverTitle') })}
            onValue={(days) => void changeBackupSettings({ every: days === 'never' ? null : Number(days) })}
          />
          <Button type="submit" look="primary" disabled={saving.state === 'saving'}>
            {t('backupSave')}
          </Button>
        </div>
        <output>{savingWords(saving)}</output>
      </form>
    </section>
  );
}

function savingWords(saving: Saving): string {
  if (saving.state === 'saved') return t('exportSaved');
  if (saving.state === 'failed') return t('exportFailed');
  return saving.state === 'saving' ? t('backupRows', numberText(saving.done), numberText(saving.all)) : '';
}
