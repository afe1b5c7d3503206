import { openShortcutSettings } from '../../lib/platform/commands.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { PANELS } from '../mention/panels.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import './keys-dialog.css';

const KEYS: readonly (readonly [readonly string[], MessageKey])[] = [
  [['j', 'k'], 'popupKeysMove'],
  [['shift', '+', 'j', 'k'], 'popupKeysSelect'],
  [['space'], 'popupKeysPick'],
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

/** What the browser itself listens for, whatever is in front. */
const ANYWHERE = [
  ['_execute_action', 'keysOpenPopup'],
  ['panel', 'panelOpen'],
  ['clip', 'commandClip'],
  ['read', 'commandRead'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Every key that the lists know, and those of the browser as they are set now. */
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
      <h3 class="keys-head">{t('keysAnywhere')}</h3>
      <dl class="keys">
        {ANYWHERE.map(([command, word]) => (
          <ShortcutLine key={command} command={command} word={word} />
        ))}
      </dl>
      <Button small class="keys-change" onClick={() => void openShortcutSettings()}>
        {t('keysChange')}
      </Button>
    </Dialog>
  );
}

function ShortcutLine({ command, word }: { command: (typeof ANYWHERE)[number][0]; word: MessageKey }) {
  const shortcut = useShortcut(command);
  return (
    <div class="keys-line keys-line-wide">
      <dt>{shortcut === null ? <span>{t('keysNone')}</span> : shortcut.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
      <dd>{t(word)}</dd>
    </div>
  );
}
