import { t } from '../../lib/platform/i18n.ts';
import { Icon } from '../parts/Icon.tsx';
import './privacy-promise.css';

/** What becomes of what is read, in two lines. */
export function PrivacyPromise() {
  return (
    <div class="promise">
      <Icon name="lock" />
      <div>
        <p>{t('welcomePromiseLocal')}</p>
        <p>{t('welcomePromiseStored')}</p>
      </div>
    </div>
  );
}
