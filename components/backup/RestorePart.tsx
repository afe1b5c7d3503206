import { useId } from 'preact/hooks';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { FileField } from '../parts/FileField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { faultText, placeText } from './fault-words.ts';
import { FoundOutcome } from './FoundOutcome.tsx';
import { Sender } from './Sender.tsx';
import { useRestore } from './use-restore.ts';

const READ = '.gz,.earshot,application/gzip';

/** A file is chosen, set beside what is here, and taken in when the user says so. */
export function RestorePart() {
  const id = useId();
  const { state, passphrase, setPassphrase, choices, setChoices, name, setName, open, look, take } = useRestore();
  return (
    <section class="card backup-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('restoreTitle')}</h2>
      <p class="field-hint">{t('restoreHint')}</p>
      <FileField label={t('fileImportFile')} accept={READ} onFile={(chosen) => chosen !== undefined && void open(chosen)} />
      {state.step === 'locked' && (
        <form
          class="backup-form"
          onSubmit={(event) => {
            event.preventDefault();
            void look(state.opened);
          }}
        >
          <Field type="password" label={t('backupPassphrase')} value={passphrase} onValue={setPassphrase} autofocus error={state.wrong ? t('restoreWrongPassphrase') : null} hint={t('restoreLocked')} />
          <div>
            <Button type="submit" look="primary" disabled={passphrase === ''}>
              {t('restoreOpen')}
            </Button>
          </div>
        </form>
      )}
      <div aria-live="polite" class="backup-part">
        {(state.step === 'reading' || state.step === 'taking') && (
          <>
            <progress class="backup-progress" aria-label={t('backupProgress')} value={state.done} max={Math.max(state.all, 1)} />
            <output>{t(state.step === 'taking' ? 'restoreTaking' : 'restoreReading', numberText(state.done), numberText(state.all))}</output>
          </>
        )}
        {state.step === 'refused' && (
          <Notice tone="danger" icon="alert" title={faultText(state.fault)}>
            {[placeText(state.fault), t('fileImportNothingChanged')].filter((part) => part !== '').join(' ')}
          </Notice>
        )}
        {state.step === 'found' && (
          <>
            {state.opened.kind === 'hand-over' && <Sender opened={state.opened} name={name} onName={setName} />}
            <FoundOutcome outcome={state.outcome} choices={choices} onChoices={setChoices} />
            <div>
              <Button look="primary" disabled={state.opened.kind === 'hand-over' && !state.opened.own && name.trim() === ''} onClick={() => void take(state.opened)}>
                {t(state.opened.kind === 'hand-over' ? 'restoreTake' : 'restoreDo')}
              </Button>
            </div>
          </>
        )}
        {state.step === 'done' && <Notice tone="calm" icon="check" title={t('restoreDone', numberText(state.outcome.tables.mentions.added), numberText(state.outcome.tables.mentions.changed))} action={<a href="#queue">{t('fileImportShow')}</a>} />}
      </div>
    </section>
  );
}
