import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import type { PageMenuItemsProps } from './PageMenuItems.tsx';
import type { PageState } from './page-state.ts';
import './page-menu.css';

/** Loaded when the menu is opened. */
const loadItems = () => import('./PageMenuItems.tsx').then(({ PageMenuItems }) => PageMenuItems);

export interface PageMenuProps extends Omit<PageMenuItemsProps, 'state' | 'onClose'> {
  /** undefined: not known yet. */
  state: PageState | undefined;
}

/** How the page stands, in a word; pressed, it offers a pause, the ways to stop, and what to do where a reader fails. */
export function PageMenu({ state, ...items }: PageMenuProps) {
  const menu = useRef<HTMLFieldSetElement>(null);
  const [opened, setOpened] = useState(false);
  if (state === undefined) return <span class="page-state" />;
  const { tone, word } = standing(state);
  return (
    <>
      <button type="button" class="page-state" data-tone={tone} popoverTarget="page-menu" onPointerEnter={() => void loadItems()} onClick={() => setOpened(true)}>
        <span class="page-light" />
        <span class="page-word">{word}</span>
        <Icon name="down" />
      </button>
      <fieldset ref={menu} id="page-menu" class="page-menu" popover="auto" aria-label={t('popupPageMenu')}>
        {opened && <Lazy load={loadItems} {...items} state={state} onClose={() => menu.current?.hidePopover()} />}
      </fieldset>
    </>
  );
}

function standing(state: PageState): { tone: 'on' | 'off' | 'warn'; word: string } {
  switch (state.kind) {
    case 'listening':
      return { tone: 'on', word: state.mentions > 0 ? t('popupListeningMentions', state.site.label, state.mentions) : t('popupListening', state.site.label) };
    case 'nothing found':
      return { tone: 'on', word: t('popupListening', state.site.label) };
    case 'layout changed':
      return { tone: 'warn', word: t('popupStateLayout', state.site.label) };
    case 'gentle':
      return { tone: 'off', word: t('popupStateGentle', state.site.label) };
    case 'paused':
      return { tone: 'warn', word: t('popupStatePaused') };
    case 'private':
      return { tone: 'off', word: t('popupStatePrivate') };
    case 'never':
      return { tone: 'off', word: t('popupStateNever') };
    case 'not started':
      return { tone: 'warn', word: t('popupStateNotStarted') };
    default:
      return { tone: 'off', word: t('popupStateOff') };
  }
}
