import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { PAUSED_FOR_GOOD } from '../../lib/platform/settings.ts';
import type { PageWatch } from '../hooks/use-page.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { dueText } from '../mention/due-text.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { DISLIKES_EXTENSIONS } from '../site/dislikes-extensions.ts';
import { isTaught, mayBeTaught } from '../site/may-be-taught.ts';
import { OnceNotice } from './OnceNotice.tsx';
import type { PageState } from './page-state.ts';

export interface PageNoticeProps {
  state: PageState;
  page: PageWatch;
  now: EpochMs;
  onReport(): void;
}

/** Why this page is not listened to, or not well, and the click that changes it; nothing where all is well. */
export function PageNotice({ page, ...rest }: PageNoticeProps) {
  const readKey = useShortcut('read');
  return (
    <>
      {page.outcome !== null && <OnceNotice outcome={page.outcome} />}
      <StateNotice page={page} {...rest} readKey={readKey} />
    </>
  );
}

function StateNotice({ state, page, now, readKey, onReport }: PageNoticeProps & { readKey: string | null }) {
  const readOnce = <Act quiet label={t('popupReadOnce')} onClick={page.readOnce} />;
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
        <Notice tone="warn" icon="pause" title={t('popupPaused')} action={<Act label={t('popupResume')} onClick={page.resume} />}>
          {state.until === PAUSED_FOR_GOOD ? t('popupPausedForGood') : t('popupPausedUntil', dueText(state.until, now))}
        </Notice>
      );
    case 'private':
      return (
        <Notice tone="calm" icon="lock" title={t('popupPrivate')}>
          {t('popupPrivateWhy')}
        </Notice>
      );
    case 'never':
      return (
        <Notice tone="calm" icon="lock" title={t('popupNever', state.host)} action={<Act quiet label={t('popupNotNever')} onClick={() => page.never(false)} />}>
          {t('popupNeverWhy')}
        </Notice>
      );
    case 'gentle':
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={t('popupGentle', state.site.label)}
          action={
            <>
              <Act label={t('popupReadOnce')} onClick={page.readOnce} />
              <Act quiet label={t('popupListenAlways')} onClick={page.listen} />
            </>
          }
        >
          {readKey === null ? t('popupGentleWhy') : t('popupGentleWhyKey', readKey)}
        </Notice>
      );
    case 'site off': {
      const { site, why } = state;
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={t('popupSiteOff', site.label)}
          action={
            <>
              <Act label={t('popupListenSite', site.label)} onClick={page.listen} />
              {DISLIKES_EXTENSIONS.has(site.id) ? <Act quiet label={t('popupBeGentle')} onClick={page.beGentle} /> : readOnce}
            </>
          }
        >
          {why === 'switched off' ? t('popupSiteSwitchedOffWhy') : DISLIKES_EXTENSIONS.has(site.id) ? t('welcomeNoteLinkedIn') : t('popupSiteOffWhy', site.label)}
        </Notice>
      );
    }
    case 'recognised':
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={isTaught(state.site) ? t('popupTaught', state.host) : t(RECOGNISED[state.site.group], state.site.label, state.host)}
          action={
            <>
              <Act label={t('popupListenHost', state.host)} onClick={page.listen} />
              {readOnce}
            </>
          }
        >
          {isTaught(state.site) ? t('popupTaughtWhy') : t('popupRecognisedWhy', state.site.label)}
        </Notice>
      );
    case 'not supported':
      return (
        <Notice
          tone="calm"
          icon="ear"
          title={t('popupNotSupported', state.host)}
          action={
            <>
              <Act label={t('popupListenHost', state.host)} onClick={page.listen} />
              {readOnce}
              <Act quiet label={t('popupTeach')} onClick={page.teach} />
            </>
          }
        >
          {state.why === 'switched off' ? t('popupSiteSwitchedOffWhy') : t('popupNotSupportedWhy')}
        </Notice>
      );
    case 'not started':
      return (
        <Notice tone="warn" icon="alert" title={t('popupNotStarted')} action={<Act label={t('popupReload')} onClick={page.reload} />}>
          {t('popupNotStartedWhy')}
        </Notice>
      );
    case 'layout changed':
      return (
        <Notice tone="warn" icon="alert" title={t('popupLayout', state.site.label)} action={mayBeTaught(state.site) ? <Act label={t('popupTeachAgain')} onClick={page.teach} /> : <AnyPageAndReport onReadOnce={page.readOnce} onReport={onReport} />}>
          {t('popupLayoutWhy', state.unread, state.of)} {t('popupClipStillWorks')}
        </Notice>
      );
    case 'nothing found':
      return mayBeTaught(state.site) ? (
        <Notice tone="calm" icon="ear" title={t('popupNothingFound')} action={<Act label={isTaught(state.site) ? t('popupTeachAgain') : t('popupTeach')} onClick={page.teach} />}>
          {t('popupNothingFoundTeach')}
        </Notice>
      ) : (
        <Notice tone="calm" icon="ear" title={t('popupNothingFound')} action={<AnyPageAndReport onReadOnce={page.readOnce} onReport={onReport} />}>
          {t('popupNothingFoundWhy', state.site.label)}
        </Notice>
      );
  }
}

function AnyPageAndReport({ onReadOnce, onReport }: { onReadOnce(): void; onReport(): void }) {
  return (
    <>
      <Act label={t('popupReadAnyPage')} onClick={onReadOnce} />
      <Act quiet label={t('popupReport')} onClick={onReport} />
    </>
  );
}

const RECOGNISED = {
  forum: 'popupRecognisedForum',
  social: 'popupRecognisedServer',
  community: 'popupRecognisedServer',
  reviews: 'popupRecognisedPage',
  blog: 'popupRecognisedPage',
  any: 'popupRecognisedPage',
} as const;

function Act({ label, quiet = false, onClick }: { label: string; quiet?: boolean; onClick(): void }) {
  return (
    <Button look={quiet ? 'plain' : 'primary'} small onClick={onClick}>
      {label}
    </Button>
  );
}
