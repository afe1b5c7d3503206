import { t } from '../../lib/platform/i18n.ts';
import { useAlert } from '../hooks/use-alert.ts';
import { useBackground } from '../hooks/use-background.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { Notice } from '../parts/Notice.tsx';

const loadUnreadable = () => import('../store/StoreUnreadable.tsx').then(({ StoreUnreadable }) => StoreUnreadable);

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
      {unreadable && <Lazy load={loadUnreadable} />}
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
