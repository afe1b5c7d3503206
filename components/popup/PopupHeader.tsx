import type { ComponentChildren } from 'preact';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import './popup-header.css';

export interface PopupHeaderProps {
  /** How the page stands. */
  children: ComponentChildren;
  onExport(): void;
  onKeys(): void;
  onTopics(): void;
  onSites(): void;
  onPanel(): void;
}

/** Whose popup it is, how the page stands, and the ways out. */
export function PopupHeader({ children, onExport, onKeys, onTopics, onSites, onPanel }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <Logo />
      <h1 class="for-ears">{t('extensionName')}</h1>
      {children}
      <span class="popup-header-ways">
        <IconButton icon="panel" label={t('panelOpen')} onClick={onPanel} />
        <IconButton icon="save" label={t('popupExport')} onClick={onExport} />
        <IconButton icon="keys" label={t('popupKeys')} onClick={onKeys} />
        <IconButton icon="topics" label={t('popupTopics')} onClick={onTopics} />
        <IconButton icon="settings" label={t('popupSettings')} onClick={onSites} />
      </span>
    </header>
  );
}

function IconButton({ icon, label, onClick }: { icon: 'panel' | 'save' | 'keys' | 'topics' | 'settings'; label: string; onClick(): void }) {
  return (
    <Button look="quiet" small square aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </Button>
  );
}
