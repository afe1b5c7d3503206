import { t } from '../../lib/platform/i18n.ts';
import { useAlert } from '../hooks/use-alert.ts';
import { useBackground } from '../hooks/use-background.ts';
import { Notice } from '../parts/Notice.tsx';

export interface StoreNoticesProps {
  /** Stores what waits in the outbox: asked for when the background does not answer. */
  drain(): Promise<unknown>;
  /** The store cannot be read. */
  unreadable: boolean;
}

/** What keeps mentions from being kept, said at once. */
export function StoreNotices({ drain, unreadable }: StoreNoticesProps) {
  const alert = useAlert();
  const background = useBackground(drain);
  return (
    <>
      {unreadable && (
        <Notice tone="danger" icon="alert" title={t('popupUnreadable')}>
          {t('popupUnreadableWhy')}
        </Notice>
      )}
      {alert?.kind === 'quota' && (
        <Notice tone="danger" icon="alert" title={t('popupDiskFull')}>
          {t('popupDiskFullWhy')}
        </Notice>
      )}
      {background === 'silent' && (
        <Notice tone="warn" icon="alert" title={t('popupSilent')}>
          {t('popupSilentWhy')}
        </Notice>
      )}
    </>
  );
}
