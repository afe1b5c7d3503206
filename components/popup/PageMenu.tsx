import { useRef } from 'preact/hooks';
import { HOUR_MS, type EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { PAUSED_FOR_GOOD } from '../../lib/platform/settings.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { PageState } from './page-state.ts';
import './page-menu.css';

export interface PageMenuProps {
  /** undefined: not known yet. */
  state: PageState | undefined;
  now: EpochMs;
  onPause(until: EpochMs): void;
  onResume(): void;
  onStop(): void;
}

/** How the page stands, in a word; pressed, it offers a pause and the way to stop. */
export function PageMenu({ state, now, onPause, onResume, onStop }: PageMenuProps) {
  const menu = useRef<HTMLFieldSetElement>(null);
  if (state === undefined) return <span class="page-state" />;
  const { tone, word } = standing(state);
  const run = (action: () => void) => () => {
    menu.current?.hidePopover();
    action();
  };
  const readable = state.kind === 'listening' || state.kind === 'layout changed' || state.kind === 'not started';
  return (
    <>
      <button type="button" class="page-state" data-tone={tone} popoverTarget="page-menu">
        <span class="page-light" />
        <span class="page-word">{word}</span>
        <Icon name="down" />
      </button>
      <fieldset ref={menu} id="page-menu" class="page-menu" popover="auto" aria-label={t('popupPageMenu')}>
        {state.kind === 'listening' && <p class="page-menu-said">{t('popupPageRead', state.posts, state.mentions)}</p>}
        {state.kind === 'paused' ? (
          <MenuItem icon="play" label={t('popupResume')} onRun={run(onResume)} />
        ) : (
          <>
            <MenuItem icon="clock" label={t('popupPauseHour')} onRun={run(() => onPause(now + HOUR_MS))} />
            <MenuItem icon="pause" label={t('popupPauseForGood')} onRun={run(() => onPause(PAUSED_FOR_GOOD))} />
          </>
        )}
        {readable && <MenuItem icon="close" label={t('popupStopSite', state.site.label)} onRun={run(onStop)} />}
      </fieldset>
    </>
  );
}

function MenuItem({ icon, label, onRun }: { icon: IconName; label: string; onRun(): void }) {
  return (
    <button type="button" class="page-menu-item" onClick={onRun}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

function standing(state: PageState): { tone: 'on' | 'off' | 'warn'; word: string } {
  switch (state.kind) {
    case 'listening':
      return { tone: 'on', word: state.mentions > 0 ? t('popupListeningMentions', state.site.label, state.mentions) : t('popupListening', state.site.label) };
    case 'layout changed':
      return { tone: 'warn', word: t('popupStateLayout', state.site.label) };
    case 'paused':
      return { tone: 'warn', word: t('popupStatePaused') };
    case 'private':
      return { tone: 'off', word: t('popupStatePrivate') };
    case 'not started':
      return { tone: 'warn', word: t('popupStateNotStarted') };
    default:
      return { tone: 'off', word: t('popupStateOff') };
  }
}
