import { t } from '../../lib/platform/i18n.ts';
import type { StoreFailure } from '../hooks/use-store-failure.ts';
import { Notice } from '../parts/Notice.tsx';

/** Why the store does not open, and what to do. */
export function StoreNotice({ failure }: { failure: StoreFailure }) {
  return (
    <Notice tone="danger" icon="alert" title={t(failure === 'newer' ? 'storeNewer' : 'popupUnreadable')}>
      {t(failure === 'newer' ? 'storeNewerWhy' : 'popupUnreadableWhy')}
    </Notice>
  );
}
