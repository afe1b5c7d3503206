import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { PANELS } from '../mention/panels.ts';
import { Dialog } from '../parts/Dialog.tsx';
import './keys-dialog.css';

const KEYS: readonly (readonly [readonly string[], MessageKey])[] = [
  [['j', 'k'], 'popupKeysMove'],
  [['shift', '+', 'j', 'k'], 'popupKeysSelect'],
  [['/'], 'popupKeysSearch'],
  [['1', '–', '9'], 'popupKeysTags'],
  [['t'], 'popupKeysTagByName'],
  [['r'], 'popupKeysReplied'],
  [['w'], 'popupKeysWaiting'],
  [['e'], 'popupKeysDone'],
  [['x'], 'popupKeysIgnore'],
  [['p'], 'popupKeysPriority'],
  [['n'], 'popupKeysNote'],
  ...Object.values(PANELS).map(({ keyName, says }) => [[keyName], says] as const),
  [['o'], 'popupKeysOpen'],
  [['z'], 'popupKeysUndo'],
  [['?'], 'popupKeysHelp'],
];

/** Every key that the list knows. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('popupKeys')} closeLabel={t('popupClose')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, word]) => (
          <div key={word} class="keys-line">
            <dt>{keys.map((key) => (key === '–' || key === '+' ? key : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p class="keys-hint">{t('popupKeysHint')}</p>
    </Dialog>
  );
}
