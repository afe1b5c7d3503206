import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { PAUSED_FOR_GOOD } from '../../lib/platform/settings.ts';
import { dueText } from '../mention/due-text.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Nothing is read anywhere for a while, and the click that ends it. */
export function PausedNotice({ until, onResume }: { until: EpochMs; onResume(): void }) {
  return (
    <div class="sites-paused">
      <Notice
        tone="warn"
        icon="pause"
        title={t('popupPaused')}
        action={
          <Button small look="primary" onClick={onResume}>
            {t('popupResume')}
          </Button>
        }
      >
        {until === PAUSED_FOR_GOOD ? t('popupPausedForGood') : t('popupPausedUntil', dueText(until, now()))}
      </Notice>
    </div>
  );
}
