import { PAUSED_FOR_GOOD } from '../../lib/platform/settings.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { dueText } from '../mention/due-text.ts';
import { Notice } from '../parts/Notice.tsx';
import type { PageState } from './page-state.ts';

export interface PageNoticeProps {
  state: PageState;
  now: EpochMs;
  /** Called straight from the click: the browser may ask the user. */
  onListen(): void;
  onResume(): void;
  onReload(): void;
}

/** Why this page is not listened to, and the click that changes it; nothing where all is well. */
export function PageNotice({ state, now, onListen, onResume, onReload }: PageNoticeProps) {
  switch (state.kind) {
    case 'listening':
      return null;
    case 'not web':
      return (
        <Notice tone="calm" icon="ear" title={t('popupNotWeb')}>
          {t('popupNotWebWhy')}
        </Notice>
      );
    case 'paused':
      return (
        <Notice tone="warn" icon="pause" title={t('popupPaused')} action={<Act label={t('popupResume')} onClick={onResume} />}>
          {state.until === PAUSED_FOR_GOOD ? t('popupPausedForGood') : t('popupPausedUntil', dueText(state.until, now))}
        </Notice>
      );
    case 'private':
      return (
        <Notice tone="calm" icon="lock" title={t('popupPrivate')}>
          {t('popupPrivateWhy')}
        </Notice>
      );
    case 'site off':
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={t('popupSiteOff', state.site.label)}
          action={<Act label={t('popupListenSite', state.site.label)} onClick={onListen} />}
        >
          {state.why === 'switched off' ? t('popupSiteSwitchedOffWhy') : t('popupSiteOffWhy', state.site.label)}
        </Notice>
      );
    case 'recognised':
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={t(RECOGNISED[state.site.group], state.site.label, state.host)}
          action={<Act label={t('popupListenHost', state.host)} onClick={onListen} />}
        >
          {t('popupRecognisedWhy', state.site.label)}
        </Notice>
      );
    case 'not supported':
      return (
        <Notice tone="calm" icon="ear" title={t('popupNotSupported', state.host)} action={<Act label={t('popupListenHost', state.host)} onClick={onListen} />}>
          {state.why === 'switched off' ? t('popupSiteSwitchedOffWhy') : t('popupNotSupportedWhy')}
        </Notice>
      );
    case 'not started':
      return (
        <Notice tone="warn" icon="alert" title={t('popupNotStarted')} action={<Act label={t('popupReload')} onClick={onReload} />}>
          {t('popupNotStartedWhy')}
        </Notice>
      );
    case 'layout changed':
      return (
        <Notice tone="warn" icon="alert" title={t('popupLayout', state.site.label)}>
          {t('popupLayoutWhy', state.unread, state.of)}
        </Notice>
      );
  }
}

const RECOGNISED = {
  forum: 'popupRecognisedForum',
  social: 'popupRecognisedServer',
  community: 'popupRecognisedServer',
  reviews: 'popupRecognisedPage',
  blog: 'popupRecognisedPage',
  any: 'popupRecognisedPage',
} as const;

function Act({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button look="primary" small onClick={onClick}>
      {label}
    </Button>
  );
}
