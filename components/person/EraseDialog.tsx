import { useState } from 'preact/hooks';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { type Erasure, erasePerson, proofFile } from '../hooks/person-data.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import '../parts/ways.css';
import './person-page.css';

export interface EraseDialogProps {
  account: AuthorKey;
  name: string;
  onClose(): void;
}

type State = 'asked' | 'erasing' | 'failed' | Erasure;

/** Says what is erased and what is not, erases it when that is wanted, and hands over the proof. */
export function EraseDialog({ account, name, onClose }: EraseDialogProps) {
  const [state, setState] = useState<State>('asked');
  const erase = () => {
    setState('erasing');
    void erasePerson(account).then(setState, () => setState('failed'));
  };
  const close = () => state !== 'erasing' && onClose();
  if (typeof state === 'object') return <Done erasure={state} onClose={onClose} />;
  return (
    <Dialog title={t('eraseTitle', name)} closeLabel={t('popupClose')} onClose={close}>
      <div class="erase-said">
        <p>{t('eraseWhat')}</p>
        <p>{t('eraseStays')}</p>
        <p>
          <strong>{t('eraseForEver')}</strong>
        </p>
      </div>
      {state === 'failed' && <p role="alert">{t('eraseFailed')}</p>}
      <p class="ways erase-ways">
        <Button disabled={state === 'erasing'} onClick={close}>
          {t('topicCancel')}
        </Button>
        <Button look="danger" disabled={state === 'erasing'} onClick={erase}>
          {t(state === 'erasing' ? 'eraseBusy' : 'eraseNow')}
        </Button>
      </p>
    </Dialog>
  );
}

function Done({ erasure, onClose }: { erasure: Erasure; onClose(): void }) {
  const { mentions, deleted, answers, quotes } = erasure.erased;
  const named = Object.values(erasure.checked.named).reduce((sum, rows) => sum + rows, 0);
  const looked = Object.values(erasure.checked.rows).reduce((sum, rows) => sum + rows, 0);
  return (
    <Dialog title={t('eraseDone')} closeLabel={t('popupClose')} onClose={onClose}>
      <div class="erase-said">
        <ul class="erase-facts">
          <li>{t('eraseDoneMentions', mentions + deleted)}</li>
          <li>{t('eraseDoneElsewhere', answers + quotes)}</li>
          <li>{t('eraseDoneChecked', looked)}</li>
          <li>{named === 0 ? t('eraseDoneNoName') : t('eraseDoneNamed', named)}</li>
        </ul>
        <p class="person-soft">{t('eraseProofWhy')}</p>
      </div>
      <p class="ways erase-ways">
        <Button onClick={onClose}>{t('popupClose')}</Button>
        <Button look="primary" onClick={() => offerDownload(proofFile(erasure), `earshot-erasure-${new Date(clock()).toISOString().slice(0, 10)}.json`)}>
          {t('eraseProof')}
        </Button>
      </p>
    </Dialog>
  );
}
